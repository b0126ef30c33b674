<?php
/**
 * Plugin Name:       Layan
 * Description:       Layanan publik instansi Anda di situs ini: daftar layanan, daftar periksa berkas, antrean, maklumat, dan tempat mengadu. · Your office's public services on this site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Layan
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       layan
 */

if (!defined('ABSPATH')) exit;

define('LAYAN_WP_FILE', __FILE__);

// In a package the shared files lie beside us; in Layan's own repository they are two folders up.
$layan_wp_shared = is_dir(__DIR__ . '/includes') ? __DIR__ . '/includes' : dirname(__DIR__, 2) . '/php';
require_once $layan_wp_shared . '/layan.php';
require_once $layan_wp_shared . '/layan-cms.php';
foreach (['words', 'settings', 'widget', 'script', 'place', 'settings-page'] as $layan_wp_part) {
    require_once __DIR__ . "/src/$layan_wp_part.php";
}
unset($layan_wp_shared, $layan_wp_part);

add_action('init', 'layan_wp_register');

/** The shortcode `[layan widget="services"]`, and the block, which is the same with a menu. */
function layan_wp_register(): void
{
    add_shortcode('layan', 'layan_wp_shortcode');
    layan_wp_register_script();
    register_block_type(__DIR__ . '/block', ['description' => layan_wp_say('block.description')]);
}
