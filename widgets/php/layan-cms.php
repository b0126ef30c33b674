<?php
/**
 * What our plugins for WordPress and Joomla have in common, beside `layan.php`: what a webmaster may type, and the agency's colour.
 *
 * PHP 7.4 or newer, like `layan.php`. Both files are copied into each plugin's package by `widgets/bin/pack.ts`.
 */

if (!function_exists('layan_cms_checked')):

/** The widgets' names, in the order in which a menu offers them. */
function layan_cms_widgets(): array
{
    return ['services', 'service-card', 'checklist', 'queue', 'pledge', 'complaint-channels', 'complaint'];
}

/** Those that show nothing before they know which service. */
function layan_cms_needs_service(string $widget): bool
{
    return $widget === 'service-card' || $widget === 'checklist';
}

/**
 * A webmaster's settings as far as they can be used, and what is wrong with the rest: `[$settings, $problems]`, both by name. A
 * problem is a key of the plugin's own words. `$secure`: the site's pages come by https, where a browser loads nothing by http.
 */
function layan_cms_checked(array $typed, bool $secure = false): array
{
    $settings = [];
    $problems = [];
    foreach (['endpoint', 'agency', 'catalog', 'colour'] as $name) {
        $settings[$name] = is_scalar($typed[$name] ?? '') ? trim((string) ($typed[$name] ?? '')) : '';
    }
    foreach (['endpoint', 'catalog'] as $name) {
        $address = layan_cms_address($settings[$name]);
        if ($address === null) $problems[$name] = 'bad-address';
        elseif ($secure && strncmp($address, 'http:', 5) === 0) $problems[$name] = 'not-secure';
        else $settings[$name] = $address;
    }
    if ($settings['agency'] !== '' && !layan_cms_is_id($settings['agency'])) $problems['agency'] = 'bad-agency';
    if ($settings['endpoint'] !== '' && $settings['agency'] === '' && $settings['catalog'] === '') $problems['agency'] = 'no-agency';
    if (!isset($problems['endpoint']) && $settings['endpoint'] !== '') $settings['endpoint'] = rtrim($settings['endpoint'], '/') . '/';
    $colour = layan_cms_colour($settings['colour']);
    if ($colour === null) $problems['colour'] = 'bad-colour';
    else $settings['colour'] = $colour;
    foreach (array_keys($problems) as $name) $settings[$name] = '';
    return [$settings, $problems];
}

/** The address of a page or a file; empty stays empty, and null is none that a browser can open. */
function layan_cms_address(string $typed): ?string
{
    if ($typed === '') return '';
    if (strlen($typed) > 500 || preg_match('/[\x00-\x20"\'<>\\\\`{}|^]/', $typed)) return null;
    $parts = parse_url($typed);
    if (!is_array($parts) || !in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https'], true)) return null;
    if (($parts['host'] ?? '') === '' || isset($parts['user']) || isset($parts['pass'])) return null;
    return $typed;
}

/** Whether it can be the short name of an agency or a service. */
function layan_cms_is_id(string $text): bool
{
    return strlen($text) <= 100 && preg_match('/^[a-z0-9]+(?:-[a-z0-9]+)*\z/', $text) === 1;
}

// ---- Colours

/** `#0b6b57` for `#0B6B57` or `#abc`; empty stays empty, and null is no colour. */
function layan_cms_colour(string $typed): ?string
{
    if ($typed === '') return '';
    if (!preg_match('/^#(?:[0-9a-f]{3}|[0-9a-f]{6})\z/i', $typed)) return null;
    $digits = strtolower(substr($typed, 1));
    return '#' . (strlen($digits) === 3 ? preg_replace('/./', '$0$0', $digits) : $digits);
}

/**
 * What stands in a tag's `style`: the colour, by day and by night shaded as far as it can be read. A tag is a block before its
 * script says so, because themes give blocks alone the width of their text.
 */
function layan_cms_style(string $colour): string
{
    $colour = (string) layan_cms_colour($colour);
    if ($colour === '') return 'display: block';
    $day = layan_cms_readable($colour, '#e3f1ec', 0);
    $night = layan_cms_readable($colour, '#1e3a32', 255);
    return "display: block; --layan-color-action: light-dark($day, $night); --layan-color-on-action: light-dark(#ffffff, #06231c); "
        . "--layan-color-tint: light-dark(color-mix(in srgb, $day 8%, #ffffff), color-mix(in srgb, $night 12%, #1a2521))";
}

/** The colour itself, or as little as possible nearer to black (0) or white (255) until it can be read on its ground. */
function layan_cms_readable(string $colour, string $ground, int $towards): string
{
    $parts = sscanf($colour, '#%02x%02x%02x');
    for ($step = 0; $step <= 20; $step++) {
        $mixed = array_map(static function (int $part) use ($step, $towards): int {
            return (int) round($part + ($towards - $part) * $step / 20);
        }, $parts);
        $shade = vsprintf('#%02x%02x%02x', $mixed);
        if (layan_cms_contrast($shade, $ground) >= 4.5) return $shade;
    }
    return $shade;
}

/** As WCAG reckons it: 1 for the same colour, 21 for black on white. */
function layan_cms_contrast(string $one, string $other): float
{
    $lights = array_map(static function (string $colour): float {
        $linear = array_map(static function (int $part): float {
            $share = $part / 255;
            return $share <= 0.03928 ? $share / 12.92 : (($share + 0.055) / 1.055) ** 2.4;
        }, sscanf($colour, '#%02x%02x%02x'));
        return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
    }, [$one, $other]);
    return (max($lights) + 0.05) / (min($lights) + 0.05);
}

endif;
