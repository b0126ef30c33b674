<?php
/** Pengaturan → Layan: what is set once, whether it works, and what to paste. */

if (!defined('ABSPATH')) exit;

add_action('admin_menu', static function (): void {
    $page = add_options_page('Layan', 'Layan', 'manage_options', 'layan', 'layan_wp_show_page');
    if ($page) add_action("load-$page", 'layan_wp_receive');
});

add_filter('plugin_action_links_' . plugin_basename(LAYAN_WP_FILE), static function ($links) {
    $link = '<a href="' . esc_url(layan_wp_page_address()) . '">' . esc_html(layan_wp_say('page.settings')) . '</a>';
    return array_merge([$link], (array) $links);
});

function layan_wp_page_address(array $more = []): string
{
    return add_query_arg(['page' => 'layan'] + $more, admin_url('options-general.php'));
}

/**
 * Saves what was sent, or leaves it for the page to show with what is wrong with it. We do this ourselves because WordPress's own
 * way forgets what somebody typed as soon as one field of it is wrong.
 */
function layan_wp_receive(): void
{
    if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') return;
    if (!current_user_can('manage_options')) wp_die('', '', ['response' => 403]);
    check_admin_referer('layan_wp_save');
    [$settings, $problems] = layan_wp_checked(wp_unslash($_POST['layan'] ?? []));
    if ($problems) return;
    update_option('layan', $settings);
    wp_safe_redirect(layan_wp_page_address(['saved' => '1']));
    exit;
}

function layan_wp_show_page(): void
{
    if (!current_user_can('manage_options')) return;
    $problems = [];
    $values = layan_wp_settings();
    if (($_SERVER['REQUEST_METHOD'] ?? '') === 'POST') {
        $typed = array_filter((array) wp_unslash($_POST['layan'] ?? []), 'is_scalar');
        $values = array_map('strval', $typed) + $values;
        $problems = layan_wp_checked($typed)[1];
    }
    echo '<div class="wrap"><h1>Layan</h1><p>' . esc_html(layan_wp_say('page.lead')) . '</p>';
    if ($problems) layan_wp_notice('error', layan_wp_say('page.not-saved', (string) count($problems)));
    elseif (isset($_GET['saved'])) layan_wp_notice('success', layan_wp_say('page.saved'));
    if (!$problems) layan_wp_show_connection();
    echo '<form method="post" action="' . esc_url(layan_wp_page_address()) . '" novalidate>';
    wp_nonce_field('layan_wp_save');
    echo '<table class="form-table" role="presentation">';
    foreach (['endpoint' => 'url', 'agency' => 'text', 'catalog' => 'url', 'colour' => 'text'] as $name => $keyboard) {
        layan_wp_show_field($name, $keyboard, $values[$name], $problems[$name] ?? '');
    }
    layan_wp_show_languages($values['language']);
    echo '</table>';
    submit_button(layan_wp_say('page.save'));
    echo '</form>';
    if (!$problems) layan_wp_show_shortcodes();
    echo '</div>';
}

function layan_wp_notice(string $kind, string $words): void
{
    echo '<div class="notice notice-' . esc_attr($kind) . '" role="' . ($kind === 'error' ? 'alert' : 'status') . '"><p>' . esc_html($words) . '</p></div>';
}

/** A mistake stands beside its field, which keeps what was typed. */
function layan_wp_show_field(string $name, string $keyboard, string $value, string $problem): void
{
    $id = "layan-$name";
    echo '<tr><th scope="row"><label for="' . esc_attr($id) . '">' . esc_html(layan_wp_say("page.$name")) . '</label></th><td>'
        . '<input type="text" inputmode="' . esc_attr($keyboard) . '" class="regular-text code" autocomplete="off" spellcheck="false" autocapitalize="none"'
        . ' id="' . esc_attr($id) . '" name="layan[' . esc_attr($name) . ']" value="' . esc_attr($value) . '"'
        . ' aria-describedby="' . esc_attr($id) . '-help"' . ($problem === '' ? '' : ' aria-invalid="true"') . '>'
        . '<div id="' . esc_attr($id) . '-help">'
        . ($problem === '' ? '' : '<p class="description"><strong>' . esc_html(layan_wp_say("problem.$problem")) . '</strong></p>')
        . '<p class="description">' . esc_html(layan_wp_say("page.$name-help")) . '</p></div></td></tr>';
}

function layan_wp_show_languages(string $chosen): void
{
    echo '<tr><th scope="row"><label for="layan-language">' . esc_html(layan_wp_say('page.language')) . '</label></th><td>'
        . '<select id="layan-language" name="layan[language]">';
    foreach (['' => layan_wp_say('page.language-site'), 'id' => 'Bahasa Indonesia', 'en' => 'English'] as $value => $name) {
        echo '<option value="' . esc_attr($value) . '"' . selected($chosen, $value, false) . '>' . esc_html($name) . '</option>';
    }
    echo '</select></td></tr>';
}

/** Whether the catalogue can be read, in one line; the first thing a webmaster wants to know. */
function layan_wp_show_connection(): void
{
    if (!layan_wp_is_set_up()) return;
    $settings = layan_wp_settings();
    $catalogue = layan_wp_catalogue();
    if ($catalogue === null) {
        $source = $settings['catalog'] !== '' ? $settings['catalog'] : $settings['endpoint'] . "catalog/{$settings['agency']}.public.json";
        layan_wp_notice('warning', layan_wp_say('page.not-found', $source));
        return;
    }
    layan_wp_notice('info', layan_wp_say('page.found', layan_agency_title($catalogue['agency']), (string) count($catalogue['services'])));
    if ($settings['endpoint'] === '') return;
    $home = wp_parse_url(home_url());
    $origin = $home['scheme'] . '://' . $home['host'] . (isset($home['port']) ? ":{$home['port']}" : '');
    echo '<p>' . esc_html(layan_wp_say('page.origins', $origin)) . '</p>';
}

/** Everything that can be pasted, with each service's own name. */
function layan_wp_show_shortcodes(): void
{
    $services = layan_wp_service_choices();
    if (!$services) return;
    echo '<h2>' . esc_html(layan_wp_say('page.shortcodes')) . '</h2><table class="widefat striped"><tbody>';
    foreach (layan_cms_widgets() as $widget) {
        if (!layan_cms_needs_service($widget)) layan_wp_show_shortcode(layan_wp_say("widget.$widget"), "[layan widget=\"$widget\"]");
    }
    foreach ($services as ['value' => $id, 'label' => $name]) {
        layan_wp_show_shortcode($name, "[layan widget=\"service-card\" service=\"$id\"]", "[layan widget=\"checklist\" service=\"$id\"]");
    }
    echo '</tbody></table>';
}

function layan_wp_show_shortcode(string $name, string ...$codes): void
{
    echo '<tr><th scope="row">' . esc_html($name) . '</th><td><code>' . implode('</code><br><code>', array_map('esc_html', $codes)) . '</code></td></tr>';
}
