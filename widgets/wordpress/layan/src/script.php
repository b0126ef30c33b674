<?php
/** The one script and the one stylesheet, only on pages that show a widget. */

if (!defined('ABSPATH')) exit;

/** The server's own, which is always in step with it; without a server the copy that came with this plugin. Empty where there is neither. */
function layan_wp_file(string $name): string
{
    $endpoint = layan_wp_settings()['endpoint'];
    if ($endpoint !== '') return layan_server_page($endpoint, "v1/$name");
    return is_file(dirname(LAYAN_WP_FILE) . "/widgets/$name") ? plugins_url("widgets/$name", LAYAN_WP_FILE) : '';
}

function layan_wp_register_script(): void
{
    $script = layan_wp_file('layan.js');
    $style = layan_wp_file('layan.css');
    if ($script !== '') wp_register_script('layan', $script, [], null, true);
    if ($style !== '') wp_register_style('layan', $style, [], null);
}

/** May be called for each widget: WordPress puts each handle in once. */
function layan_wp_use_script(): void
{
    wp_enqueue_script('layan');
    wp_enqueue_style('layan');
}

// As early as can be known, so that the stylesheet stands in the head.
add_action('wp_enqueue_scripts', static function (): void {
    if (layan_wp_is_set_up() && layan_wp_on_page()) layan_wp_use_script();
});

// The block's preview wears it too, inside the editor's frame.
add_action('enqueue_block_assets', static function (): void {
    if (is_admin()) wp_enqueue_style('layan');
});

/** A module, with what asks optimisers to leave it alone; whatever others made of the tag before is dropped. */
add_filter('script_loader_tag', static function ($tag, $handle = '') {
    return $handle === 'layan' ? layan_script(['script' => layan_wp_file('layan.js')]) . "\n" : $tag;
}, 999, 2);

// The same for optimisers that ask by these filters: WP Rocket, LiteSpeed Cache and Autoptimize.
foreach ([
    'rocket_exclude_js',
    'rocket_minify_excluded_external_js',
    'rocket_exclude_defer_js',
    'rocket_delay_js_exclusions',
    'litespeed_optimize_js_excludes',
    'litespeed_optm_js_defer_exc',
    'litespeed_optm_gm_js_exc',
    'autoptimize_filter_js_exclude',
] as $layan_wp_filter) {
    add_filter($layan_wp_filter, 'layan_wp_leave_alone');
}
unset($layan_wp_filter);

/** Autoptimize keeps its list as a text with commas, the others as an array. */
function layan_wp_leave_alone($left)
{
    if (is_array($left)) return array_merge($left, ['/layan.js']);
    return is_string($left) ? ltrim("$left, /layan.js", ', ') : $left;
}
