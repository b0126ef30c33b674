<?php
/** The plugin goes, and what it kept with it: its option, on every site of a network, and the catalogues it fetched. */

if (!defined('WP_UNINSTALL_PLUGIN')) exit;

foreach (is_multisite() ? get_sites(['fields' => 'ids', 'number' => 0]) : [get_current_blog_id()] as $layan_wp_site) {
    if (is_multisite()) switch_to_blog($layan_wp_site);
    delete_option('layan');
    if (is_multisite()) restore_current_blog();
}
foreach (glob(get_temp_dir() . 'layan-*.json') ?: [] as $layan_wp_kept) {
    if (preg_match('/layan-[0-9a-f]{40}\.json\z/', $layan_wp_kept) && is_writable($layan_wp_kept)) unlink($layan_wp_kept);
}
unset($layan_wp_site, $layan_wp_kept);
