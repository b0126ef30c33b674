<?php
/** One widget in a page, from a shortcode or a block. */

if (!defined('ABSPATH')) exit;

/** `[layan widget="services" service="…" colour="#…" agency="…" lang="id"]` */
function layan_wp_shortcode($attributes): string
{
    return layan_wp_widget(is_array($attributes) ? $attributes : []);
}

/** What anybody may ask for: never where the script or the data come from, which only the settings say. */
function layan_wp_asked_for(array $attributes): array
{
    $text = static function (string ...$names) use ($attributes): string {
        foreach ($names as $name) if (is_scalar($attributes[$name] ?? null)) return trim((string) $attributes[$name]);
        return '';
    };
    $widget = $text('widget', '0');
    return [
        'widget' => $widget === '' ? 'services' : $widget,
        'service' => $text('service'),
        'colour' => (string) layan_cms_colour($text('colour', 'color')),
        'agency' => layan_cms_is_id($text('agency')) ? $text('agency') : '',
        'lang' => in_array($text('lang'), ['id', 'en'], true) ? $text('lang') : '',
    ];
}

/** The tag with its light HTML; what is wrong is said to editors alone. */
function layan_wp_widget(array $attributes): string
{
    $wanted = layan_wp_asked_for($attributes);
    ['widget' => $widget, 'service' => $service] = $wanted;
    if (!layan_wp_is_set_up()) return layan_wp_to_editors('wrong.not-set-up');
    if (!in_array($widget, layan_cms_widgets(), true)) {
        return layan_wp_to_editors('wrong.widget', $widget, implode(', ', layan_cms_widgets()));
    }
    if ($service === '' && layan_cms_needs_service($widget)) return layan_wp_to_editors('wrong.service', $widget);
    layan_wp_use_script();
    $colour = $wanted['colour'] !== '' ? $wanted['colour'] : layan_wp_settings()['colour'];
    $options = layan_wp_options($wanted['agency']);
    if ($wanted['lang'] !== '') $options['language'] = $wanted['lang'];
    [$widget, $service] = layan_wp_at_place($widget, $service, $wanted['agency']);
    // The page's own heading comes before ours.
    $options += ['service' => $service, 'heading' => 2, 'attributes' => ['style' => layan_cms_style($colour)]];
    return layan_wp_untouched(layan_widget($widget, $options + layan_wp_links()));
}

/** A sentence for those who can mend it; nothing for visitors. */
function layan_wp_to_editors(string $key, string ...$parts): string
{
    return current_user_can('edit_posts') ? '<p>' . esc_html(layan_wp_say($key, ...$parts)) . '</p>' : '';
}

/**
 * The decree's words stay as they are: WordPress would make "8)" a face, and take what stands in brackets for a shortcode. (Quotation
 * marks it leaves alone in our tags, because of the filter below.)
 */
function layan_wp_untouched(string $html): string
{
    global $wp_smiliessearch;
    $pieces = preg_split('/(<[^>]*>)/', $html, -1, PREG_SPLIT_DELIM_CAPTURE);
    foreach ($pieces as $place => $piece) {
        if ($place % 2 === 1 || empty($wp_smiliessearch)) continue;
        $pieces[$place] = (string) preg_replace_callback($wp_smiliessearch, static function (array $found): string {
            $face = ltrim($found[0]);
            return substr($found[0], 0, -strlen($face)) . '&#' . ord($face) . ';' . substr($face, 1);
        }, $piece);
    }
    return str_replace(['[', ']'], ['&#91;', '&#93;'], implode('', $pieces));
}

add_filter('no_texturize_tags', static function ($tags): array {
    return array_merge((array) $tags, array_map(static function (string $widget): string {
        return "layan-$widget-widget";
    }, layan_cms_widgets()));
});

add_action('enqueue_block_editor_assets', static function (): void {
    wp_add_inline_script('layan-widget-editor-script', layan_wp_block_data(), 'before');
});

/** What the block's menus offer, and their words. */
function layan_wp_block_data(): string
{
    $words = [];
    foreach (['widget', 'service', 'all', 'choose', 'colour', 'colour-help'] as $name) $words[$name] = layan_wp_say("block.$name");
    $widgets = array_map(static function (string $widget): array {
        return [
            'value' => $widget,
            'label' => layan_wp_say("widget.$widget"),
            'needsService' => layan_cms_needs_service($widget),
            'takesService' => $widget !== 'queue' && $widget !== 'pledge',
        ];
    }, layan_cms_widgets());
    $services = layan_wp_service_choices();
    return 'window.layanBlock = ' . wp_json_encode(compact('words', 'widgets', 'services'), JSON_HEX_TAG | JSON_HEX_AMP) . ';';
}

function layan_wp_service_choices(): array
{
    $language = layan_wp_own_language();
    return array_map(static function (array $service) use ($language): array {
        return ['value' => $service['id'], 'label' => $service['editorial']['plain'][$language]];
    }, layan_wp_catalogue()['services'] ?? []);
}
