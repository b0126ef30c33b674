<?php
/** `?layanan=<id>`: a service of its own address on a page with the list, for people without JavaScript and for search engines. */

if (!defined('ABSPATH')) exit;

/** The service that the page's address names; empty where it names none. */
function layan_wp_asked(): string
{
    // Nothing is done with it but looking it up.
    $asked = $_GET['layanan'] ?? ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended
    return is_string($asked) && layan_cms_is_id($asked) ? $asked : '';
}

/** The widgets that stand in the page's own text: each as `layan_wp_asked_for` reads it. */
function layan_wp_on_page(): array
{
    static $found = [];
    if (!is_singular()) return [];
    $post = get_queried_object();
    if (!$post instanceof WP_Post || post_password_required($post)) return [];
    if (!isset($found[$post->ID])) $found[$post->ID] = layan_wp_in_text($post->post_content);
    return $found[$post->ID];
}

function layan_wp_in_text(string $text, int $depth = 0): array
{
    $found = [];
    if (strpos($text, '[layan') !== false && preg_match_all('/' . get_shortcode_regex(['layan']) . '/', $text, $all, PREG_SET_ORDER)) {
        foreach ($all as $one) {
            // Two brackets are how one writes about a shortcode.
            if ($one[1] === '[' && $one[6] === ']') continue;
            $found[] = layan_wp_asked_for((array) shortcode_parse_atts($one[3]));
        }
    }
    return has_blocks($text) ? array_merge($found, layan_wp_in_blocks(parse_blocks($text), $depth)) : $found;
}

/** Also in blocks that several pages share, which may lie in each other. */
function layan_wp_in_blocks(array $blocks, int $depth): array
{
    $found = [];
    foreach ($blocks as $block) {
        if ($block['blockName'] === 'layan/widget') $found[] = layan_wp_asked_for($block['attrs']);
        $shared = $block['blockName'] === 'core/block' && $depth < 3 ? get_post((int) ($block['attrs']['ref'] ?? 0)) : null;
        if ($shared) $found = array_merge($found, layan_wp_in_text($shared->post_content, $depth + 1));
        $found = array_merge($found, layan_wp_in_blocks($block['innerBlocks'], $depth));
    }
    return $found;
}

function layan_wp_page_lists(): bool
{
    return in_array('services', array_column(layan_wp_on_page(), 'widget'), true);
}

/** What a widget shows at the page's address: the list shows the service asked for; so does its card where there is no list. */
function layan_wp_at_place(string $widget, string $service, string $agency): array
{
    $asked = layan_wp_asked();
    if ($asked === '') return [$widget, $service];
    if ($widget === 'service-card' && $service === $asked && !layan_wp_page_lists()) return ['services', $asked];
    if ($widget !== 'services') return [$widget, $service];
    // On a page of several offices only the one that has it.
    if ($agency !== '' && !layan_wp_service($asked, $agency)) return [$widget, $service];
    return [$widget, $asked];
}

/** Where the widget's links lead: to this page, whatever stands in its address already. */
function layan_wp_links(): array
{
    $page = layan_wp_page();
    return [
        'href' => static function (string $id) use ($page): string {
            return add_query_arg('layanan', rawurlencode($id), $page);
        },
        'back' => $page,
    ];
}

/** This page's address, without a service. */
function layan_wp_page(): string
{
    if (is_singular()) return (string) get_permalink(get_queried_object_id());
    return in_the_loop() ? (string) get_permalink() : remove_query_arg('layanan');
}

/** The service that this page is about at this address, or null: one that stands in the catalogue and is shown here. */
function layan_wp_subject(): ?array
{
    $asked = layan_wp_asked();
    if ($asked === '' || !is_singular()) return null;
    foreach (layan_wp_on_page() as ['widget' => $widget, 'service' => $service]) {
        if ($widget === 'services' || ($widget === 'service-card' && $service === $asked)) return layan_wp_service($asked);
    }
    return null;
}

function layan_wp_subject_address($address)
{
    $subject = layan_wp_subject();
    return $subject === null ? $address : add_query_arg('layanan', rawurlencode($subject['id']), layan_wp_page());
}

add_filter('document_title_parts', static function ($parts) {
    $subject = layan_wp_subject();
    return $subject === null ? $parts : ['title' => $subject['editorial']['plain'][layan_wp_language()]] + $parts;
});

// WordPress writes it itself; where Yoast SEO or Rank Math writes it, they ask here.
foreach (['get_canonical_url', 'wpseo_canonical', 'wpseo_opengraph_url', 'rank_math/frontend/canonical'] as $layan_wp_filter) {
    add_filter($layan_wp_filter, 'layan_wp_subject_address');
}
foreach (['wpseo_title', 'rank_math/frontend/title'] as $layan_wp_filter) {
    add_filter($layan_wp_filter, static function ($title) {
        $subject = layan_wp_subject();
        return $subject === null ? $title : $subject['editorial']['plain'][layan_wp_language()] . ' – ' . get_bloginfo('name');
    });
}
unset($layan_wp_filter);

// What search engines read, once for a page that lists services.
add_action('wp_head', static function (): void {
    if (!layan_wp_is_set_up() || (!layan_wp_page_lists() && layan_wp_subject() === null)) return;
    $fixed = array_column(array_filter(layan_wp_on_page(), static function (array $each): bool {
        return $each['widget'] === 'services' && $each['service'] !== '';
    }), 'service');
    $subject = layan_wp_subject();
    $options = ['service' => $subject['id'] ?? $fixed[0] ?? '', 'url' => layan_wp_subject_address(layan_wp_page()), 'home' => home_url('/')];
    // Its `<` are escaped, so nothing in it ends the script.
    echo layan_json_ld($options + layan_wp_options() + layan_wp_links()), "\n";
}, 20);
