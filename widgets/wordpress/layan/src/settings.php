<?php
/** What the webmaster set, once for the whole site: kept in one option, `layan`. */

if (!defined('ABSPATH')) exit;

/** Also who writes the option by other ways than our page writes nothing that cannot be used. */
add_action('init', static function (): void {
    register_setting('layan', 'layan', ['type' => 'object', 'sanitize_callback' => 'layan_wp_sanitized', 'show_in_rest' => false]);
});

function layan_wp_settings(): array
{
    $kept = get_option('layan', []);
    $kept = (is_array($kept) ? $kept : []) + ['endpoint' => '', 'agency' => '', 'catalog' => '', 'colour' => '', 'language' => ''];
    return array_map(static function ($value): string {
        return is_string($value) ? $value : '';
    }, $kept);
}

/** As `layan_cms_checked`, and the language. */
function layan_wp_checked($typed): array
{
    $typed = is_array($typed) ? $typed : [];
    [$settings, $problems] = layan_cms_checked($typed, is_ssl());
    $language = $typed['language'] ?? '';
    $settings['language'] = in_array($language, ['id', 'en'], true) ? $language : '';
    return [$settings, $problems];
}

function layan_wp_sanitized($typed): array
{
    return layan_wp_checked($typed)[0];
}

/** Whether there is anything to show. */
function layan_wp_is_set_up(): bool
{
    $settings = layan_wp_settings();
    return $settings['catalog'] !== '' || ($settings['endpoint'] !== '' && $settings['agency'] !== '');
}

/** The settings as `layan.php` wants them. */
function layan_wp_options(string $agency = ''): array
{
    $settings = layan_wp_settings();
    $options = array_filter([
        'endpoint' => $settings['endpoint'],
        'agency' => $settings['agency'],
        'catalog' => $settings['catalog'],
    ]);
    // Another agency on the same server, for a portal of many offices.
    if ($agency !== '' && $settings['endpoint'] !== '') {
        $options['agency'] = $agency;
        unset($options['catalog']);
    }
    $file = layan_wp_own_file($options['catalog'] ?? '');
    if ($file !== '') $options = ['catalog' => $file, 'catalog_url' => $options['catalog']] + $options;
    return $options + ['language' => layan_wp_language(), 'cache' => get_temp_dir()];
}

/** A catalogue below this site's own `wp-content` is read from there: a page that asks its own server for it might wait for itself. */
function layan_wp_own_file(string $address): string
{
    $bare = (string) preg_replace('/[?#].*/s', '', $address);
    $start = content_url('/');
    if ($address === '' || strncmp($bare, $start, strlen($start)) !== 0 || substr($bare, -5) !== '.json') return '';
    $file = realpath(WP_CONTENT_DIR . '/' . rawurldecode(substr($bare, strlen($start))));
    $folder = realpath(WP_CONTENT_DIR);
    if ($file === false || $folder === false || strncmp($file, $folder . DIRECTORY_SEPARATOR, strlen($folder) + 1) !== 0) return '';
    return wp_normalize_path($file);
}

/** The widgets' language: as set, or that of the page. */
function layan_wp_language(): string
{
    $set = layan_wp_settings()['language'];
    return $set !== '' ? $set : layan_wp_own_language();
}

/** The catalogue that is meant, or null. */
function layan_wp_catalogue(string $agency = ''): ?array
{
    return layan_wp_is_set_up() ? layan_catalogue(layan_wp_options($agency)) : null;
}

/** A service of the catalogue, or null. */
function layan_wp_service(string $id, string $agency = ''): ?array
{
    foreach (layan_wp_catalogue($agency)['services'] ?? [] as $service) if ($service['id'] === $id) return $service;
    return null;
}
