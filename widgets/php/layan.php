<?php
/**
 * Layan in a page made by PHP: the widgets' tags with what people and search engines read before, and without, their script.
 *
 * One file, nothing to install: PHP 7.4 or newer (so: no `match`, no named arguments, no `?->`, no `str_contains`), JSON and PCRE.
 *
 *     require 'layan.php';
 *     echo layan_widget('services', ['endpoint' => 'https://layan.example.go.id/', 'agency' => 'bangkalan']);
 *     echo layan_script(['endpoint' => 'https://layan.example.go.id/']);
 *
 * It prints the very same bytes as `packages/domain/src/publish`, and a test holds the two together: whoever changes one changes
 * the other. It never throws and never prints a warning: where there is no catalogue, a plain link stands in its place.
 */

if (!function_exists('layan_widget')):

/**
 * A widget's tag with its light HTML inside. `$widget`: services, service-card, checklist, queue, pledge, complaint-channels, complaint.
 *
 * `$options`:
 *   endpoint     address of the Layan server
 *   agency       the agency's short name there, such as `bangkalan`
 *   catalog      path or address of a catalogue file; by default the server's own for the agency
 *   catalog_url  address of that file for browsers, where `catalog` is a path
 *   language     `id` (default) or `en`
 *   service      id of a service; in `services` it is shown whole instead of the list
 *   href         where a service leads: a text with `{service}` in it, or a function of the id; default `?layanan={service}`
 *   back         where the link back to the list leads; default `?`
 *   search       address that answers a search with `?q=…`; without one there is no search form
 *   query        what has been searched for
 *   only         ids of the services to list, in this order
 *   heading      rank of the first heading, 1 to 6; default 3
 *   outside      where links to other sites open, such as `_blank`
 *   attributes   further attributes of the tag
 *   cache        folder for fetched catalogues; default the system's temporary folder
 */
function layan_widget(string $widget, array $options = []): string
{
    $known = ['services', 'service-card', 'checklist', 'queue', 'pledge', 'complaint-channels', 'complaint'];
    if (!in_array($widget, $known, true)) return '<!-- Layan: ' . implode(', ', $known) . ' -->';
    return layan_guarded(
        static function () use ($widget, $options): string {
            $catalogue = layan_catalogue($options);
            if ($catalogue === null) return layan_without_catalogue($widget, $options);
            $content = layan_light($widget, $catalogue, $options);
            return layan_tag($widget, $catalogue['agency']['slug'], $options, $content);
        },
        static function () use ($widget, $options): string {
            return layan_without_catalogue($widget, $options);
        }
    );
}

/**
 * What search engines read, in its script tag, once for a page. Beside `catalog` and its like, `$options`: `service` (the page is
 * about it), `url` (the page's address), `href` (each service's own address: a text with `{service}`, or a function), `home` (the
 * address that stands for the agency on all pages). Empty where there is no catalogue.
 */
function layan_json_ld(array $options = []): string
{
    return layan_guarded(
        static function () use ($options): string {
            $catalogue = layan_catalogue($options);
            if ($catalogue === null) return '';
            return '<script type="application/ld+json">' . layan_graph($catalogue, $options) . '</script>';
        },
        static function (): string {
            return '';
        }
    );
}

/**
 * The one script tag, once for a page. `$options`: `endpoint`, or `script` for a copy of your own. Caches and optimisers are asked to
 * leave it as it is: delayed, joined or rewritten it would come late or not at all.
 */
function layan_script(array $options = []): string
{
    $address = layan_web_address(layan_text($options, 'script')) ?: layan_server_page(layan_text($options, 'endpoint'), 'v1/layan.js');
    if ($address === '') return '';
    return '<script type="module" src="' . layan_escape($address) . '"'
        . ' data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" nowprocket></script>';
}

/** The stylesheet of the light HTML, once for a page. `$options`: `endpoint`, or `stylesheet` for a copy of your own. */
function layan_stylesheet(array $options = []): string
{
    $address = layan_web_address(layan_text($options, 'stylesheet')) ?: layan_server_page(layan_text($options, 'endpoint'), 'v1/layan.css');
    return $address === '' ? '' : '<link rel="stylesheet" href="' . layan_escape($address) . '">';
}

// ---- Never a warning, never an exception

/** The page goes on whatever happens here; what PHP will deprecate one day is not its reader's business. */
function layan_guarded(callable $do, callable $otherwise): string
{
    set_error_handler(static function (int $kind, string $message): bool {
        if (!(error_reporting() & $kind) || ($kind & (E_DEPRECATED | E_USER_DEPRECATED))) return true;
        throw new RuntimeException($message);
    });
    try {
        return $do();
    } catch (Throwable $reason) {
        return $otherwise();
    } finally {
        restore_error_handler();
    }
}

/** The script may still find the catalogue; until then a link to the server's own page. */
function layan_without_catalogue(string $widget, array $options): string
{
    $language = layan_language($options);
    $pages = ['queue' => 'antre/', 'complaint' => 'aduan/'];
    $page = $pages[$widget] ?? 'layanan/' . layan_encode(layan_text($options, 'service'));
    $address = layan_server_page(layan_text($options, 'endpoint'), $page . ($language === 'en' ? '?lang=en' : ''));
    $words = $language === 'en' ? 'See our services' : 'Lihat layanan kami';
    $link = $address === '' ? '' : '<p><a href="' . layan_escape($address) . '">' . $words . '</a></p>';
    return layan_tag($widget, '', $options, '<!-- Layan: katalog tidak dapat dibaca / the catalogue cannot be read -->' . $link);
}

// ---- The catalogue

/** The catalogue that is meant, or null where there is none to be had. */
function layan_catalogue(array $options): ?array
{
    static $read = [];
    $source = layan_text($options, 'catalog');
    $agency = layan_text($options, 'agency');
    if ($source === '' && $agency !== '') {
        $source = layan_server_page(layan_text($options, 'endpoint'), 'catalog/' . layan_encode($agency) . '.public.json');
    }
    if ($source === '') return null;
    if (!array_key_exists($source, $read)) {
        $read[$source] = preg_match('~^https?://~i', $source)
            ? layan_fetched($source, layan_text($options, 'cache', sys_get_temp_dir()))
            : layan_parsed(is_file($source) ? (string) @file_get_contents($source) : '');
    }
    return $read[$source];
}

/** As much of a check as keeps us from printing nonsense; the server and `catalog check` look closer. */
function layan_parsed(string $json): ?array
{
    $value = json_decode($json, true, 64);
    if (!is_array($value) || ($value['version'] ?? null) !== 1) return null;
    if (!is_array($value['agency'] ?? null) || !is_array($value['services'] ?? null) || !$value['services']) return null;
    array_walk_recursive($value, static function (&$each): void {
        if (is_string($each)) $each = layan_trim($each);
    });
    return $value;
}

/**
 * A catalogue from an address, asked for at most every ten minutes. When that fails the last one is good enough, and nobody asks
 * again for a minute: a server that is down must not make every page wait.
 */
function layan_fetched(string $address, string $folder): ?array
{
    $file = rtrim($folder, '/\\') . '/layan-' . sha1($address) . '.json';
    $kept = layan_is_ours($file) ? (string) @file_get_contents($file) : '';
    $age = $kept === '' && !is_file($file) ? PHP_INT_MAX : time() - (int) @filemtime($file);
    if ($age >= 0 && $age < 600 && layan_is_ours($file)) return layan_parsed($kept);
    // Whoever comes meanwhile takes the old one.
    if (layan_is_ours($file)) @touch($file, time() - 590);
    $fresh = layan_download($address);
    $catalogue = layan_parsed($fresh);
    layan_keep($file, $catalogue === null ? $kept : $fresh);
    if ($catalogue !== null) return $catalogue;
    @touch($file, time() - 540);
    return layan_parsed($kept);
}

/** On a machine with many sites the temporary folder is everybody's: a file that somebody else put there is not read. */
function layan_is_ours(string $file): bool
{
    clearstatcache(true, $file);
    if (!is_file($file) || is_link($file)) return false;
    return !function_exists('posix_geteuid') || @fileowner($file) === posix_geteuid();
}

/** Written beside and then put in place, so that nobody reads half of it. */
function layan_keep(string $file, string $content): void
{
    $part = @tempnam(dirname($file), 'layan');
    if ($part === false) return;
    if (@file_put_contents($part, $content) !== strlen($content) || !@rename($part, $file)) @unlink($part);
}

/** Five seconds, five megabytes; empty when it cannot be had. */
function layan_download(string $address): string
{
    $most = 5000000;
    if (function_exists('curl_init')) {
        $curl = curl_init($address);
        $content = '';
        curl_setopt_array($curl, [
            CURLOPT_TIMEOUT => 5,
            CURLOPT_FOLLOWLOCATION => true,
            CURLOPT_MAXREDIRS => 3,
            CURLOPT_FAILONERROR => true,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_REDIR_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_HTTPHEADER => ['Accept: application/json'],
            CURLOPT_WRITEFUNCTION => static function ($_, string $part) use (&$content, $most): int {
                $content .= $part;
                return strlen($content) > $most ? 0 : strlen($part);
            },
        ]);
        return curl_exec($curl) === false ? '' : $content;
    }
    $http = ['timeout' => 5, 'max_redirects' => 3, 'header' => "Accept: application/json\r\n", 'user_agent' => 'Layan'];
    $end = microtime(true) + 5;
    $stream = @fopen($address, 'rb', false, stream_context_create(['http' => $http]));
    if ($stream === false) return '';
    stream_set_blocking($stream, false);
    $content = '';
    while (!feof($stream) && microtime(true) < $end && strlen($content) <= $most) {
        $part = (string) @fread($stream, 65536);
        if ($part === '') usleep(5000);
        $content .= $part;
    }
    $whole = feof($stream);
    fclose($stream);
    return $whole ? $content : '';
}

// ---- Markup

/** JavaScript's own idea of white space, as part of a character class. */
function layan_space(): string
{
    return '\t\n\x{0B}\f\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}';
}

function layan_trim(string $text): string
{
    $space = layan_space();
    // From the end backwards: looking for the last run of spaces from the front takes for ever in a long text.
    return preg_match("/[^$space](?:.*[^$space])?/us", $text, $found) ? $found[0] : '';
}

function layan_escape(string $text): string
{
    if (!preg_match('//u', $text)) $text = (string) preg_replace('/[\x80-\xFF]/', '?', $text);
    return strtr($text, ['&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "'" => '&#39;']);
}

/** As `encodeURIComponent`. */
function layan_encode(string $text): string
{
    return strtr(rawurlencode($text), ['%21' => '!', '%27' => "'", '%28' => '(', '%29' => ')', '%2A' => '*']);
}

/** Pieces, a line each; what is null leaves no line. */
function layan_lines(?string ...$pieces): string
{
    return implode("\n", array_filter($pieces, static function (?string $piece): bool {
        return $piece !== null;
    }));
}

/** Only what a browser can open as a page; `javascript:` and its like are no address. Spaces and controls do not hide one. */
function layan_web_address(string $address): string
{
    $bare = (string) preg_replace('/[\x00-\x20]/', '', $address);
    if (!preg_match('/^([A-Za-z][A-Za-z0-9+.-]*):/', $bare, $found)) return $address;
    return preg_match('/^https?\z/i', $found[1]) ? $address : '';
}

/** An address below the server's root; empty where there is no server. */
function layan_server_page(string $endpoint, string $path): string
{
    $root = layan_web_address($endpoint);
    return $root === '' ? '' : rtrim($root, '/') . '/' . $path;
}

/** An option as text; what is none counts as not given. */
function layan_text(array $options, string $name, string $default = ''): string
{
    return is_scalar($options[$name] ?? null) ? (string) $options[$name] : $default;
}

function layan_language(array $options): string
{
    return ($options['language'] ?? 'id') === 'en' ? 'en' : 'id';
}

/** The tag around the content; `$slug` is the agency of the catalogue. */
function layan_tag(string $widget, string $slug, array $options, string $content): string
{
    $endpoint = layan_text($options, 'endpoint');
    $catalog = layan_text($options, 'catalog_url');
    if ($catalog === '' && preg_match('~^https?://~i', layan_text($options, 'catalog'))) $catalog = layan_text($options, 'catalog');
    $attributes = array_merge([
        'endpoint' => layan_web_address($endpoint),
        'agency' => layan_text($options, 'agency', $catalog !== '' && $endpoint === '' ? '' : $slug),
        'catalog' => layan_web_address($catalog),
        'service' => layan_text($options, 'service'),
        'lang' => layan_language($options),
    ], (array) ($options['attributes'] ?? []));
    $tag = "layan-$widget-widget";
    $written = '';
    foreach ($attributes as $name => $value) {
        $name = (string) $name;
        if (!is_scalar($value) || (string) $value === '' || !preg_match('/^[a-z][a-z0-9-]*\z/', $name) || strncmp($name, 'on', 2) === 0) continue;
        $written .= " $name=\"" . layan_escape((string) $value) . '"';
    }
    return "<$tag$written>$content</$tag>";
}

// ---- What stands inside

function layan_light(string $widget, array $catalogue, array $options): string
{
    $href = $options['href'] ?? null;
    $frame = [
        'language' => layan_language($options),
        'look' => 0,
        'rank' => min(6, max(1, (int) ($options['heading'] ?? 3) ?: 3)),
        'href' => layan_leads($href) ?? layan_leads('?layanan={service}'),
        'back' => layan_text($options, 'back', '?'),
        'endpoint' => layan_text($options, 'endpoint'),
        'outside' => layan_text($options, 'outside'),
    ];
    return '<div class="layan-guest">' . layan_lines('', layan_content($widget, $catalogue, $frame, $options), '') . '</div>';
}

/** A text with `{service}` in it, or a function, as a function of the service's id. */
function layan_leads($href): ?callable
{
    if (!is_string($href)) return is_callable($href) ? $href : null;
    return static function (string $id) use ($href): string {
        return str_replace('{service}', layan_encode($id), $href);
    };
}

function layan_content(string $widget, array $catalogue, array $frame, array $options): string
{
    $id = layan_text($options, 'service');
    if ($widget === 'pledge') return layan_pledge($catalogue['agency'], $frame);
    if ($widget === 'queue') return layan_queue($catalogue['agency'], $frame);
    if ($widget === 'complaint') return layan_complain($catalogue['agency'], $frame);
    if ($widget === 'services' && $id === '') return layan_services($catalogue['services'], $frame, $options);
    if ($widget === 'complaint-channels' && $id === '') return layan_complaints(layan_common_complaints($catalogue['services']), $frame);
    foreach ($catalogue['services'] as $service) {
        if ($service['id'] !== $id) continue;
        if ($widget === 'services') return layan_service($service, $catalogue['agency'], $frame);
        if ($widget === 'service-card') return '<div class="layan-card">' . layan_card($service, $frame) . '</div>';
        if ($widget === 'checklist') return layan_checklist($service, $frame);
        return layan_complaints($service, $frame);
    }
    return layan_lines(layan_lead(layan_say($frame, 'light.unknown')), layan_back($frame));
}

function layan_lead(string $words): string
{
    return '<p class="layan-lead">' . layan_escape($words) . '</p>';
}

function layan_back(array $frame): string
{
    return '<p class="layan-back"><a href="' . layan_escape($frame['back']) . '">' . layan_escape(layan_say($frame, 'services-widget.back-list')) . '</a></p>';
}

/** A heading so many ranks below the first, which looks as much smaller as the frame says; `$lang` where the words are the decree's. */
function layan_heading(array $frame, int $below, string $words, string $lang = ''): string
{
    $tag = 'h' . min(6, $frame['rank'] + $below);
    $look = ['layan-name', 'layan-part', 'layan-sub'][min(2, $below + $frame['look'])];
    return "<$tag class=\"$look\"$lang>" . layan_escape($words) . "</$tag>";
}

function layan_services(array $all, array $frame, array $options): string
{
    $query = layan_text($options, 'query');
    $none = $query !== '' && isset($options['only']) && !$options['only'];
    if (isset($options['only']) && !$none) {
        $by_id = array_column($all, null, 'id');
        $all = [];
        foreach ((array) $options['only'] as $id) if (isset($by_id[$id])) $all[] = $by_id[$id];
    }
    $search = layan_text($options, 'search');
    $form = layan_web_address($search) === '' ? null : layan_search($search, $query, $frame);
    $lead = $none ? layan_lead(layan_say($frame, 'light.none', $query)) : null;
    if (!$all) return layan_lines($form, $lead, layan_lead(layan_say($frame, 'service-list.empty')));
    $cards = array_map(static function (array $service) use ($frame): string {
        return '<li class="layan-card">' . layan_card($service, $frame) . '</li>';
    }, $all);
    return layan_lines($form, $lead, '<ul class="layan-services">', ...array_merge($cards, ['</ul>']));
}

function layan_card(array $service, array $frame): string
{
    $plain = $service['editorial']['plain'][$frame['language']];
    $facts = [];
    $time = layan_time($service['processingTime'], $frame);
    $cost = layan_cost($service['cost'], $frame);
    if ($time !== '') $facts[] = layan_fact('layan-time', layan_say($frame, 'service-card.time'), $time);
    if ($cost !== '') $facts[] = layan_fact('layan-cost', layan_say($frame, 'service-card.cost'), $cost);
    return layan_lines(
        '<a href="' . layan_escape(layan_web_address($frame['href']($service['id']))) . '">' . layan_escape($plain) . '</a>',
        layan_title($plain, $service['name']),
        $facts ? '<p class="layan-facts">' . layan_lines(...$facts) . '</p>' : null
    );
}

function layan_fact(string $kind, string $name, string $words): string
{
    return "<span class=\"$kind\"><span class=\"layan-unseen\">" . layan_escape($name) . ': </span>' . layan_escape($words) . '</span>';
}

/** The official title, where it says something else. */
function layan_title(string $plain, string $name): ?string
{
    return layan_lower($plain) === layan_lower($name) ? null : '<p class="layan-title" lang="id">' . layan_escape($name) . '</p>';
}

/** Only plain letters, in whatever locale the server runs. */
function layan_lower(string $text): string
{
    return strtr(layan_trim($text), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
}

/** A form drops what stands behind the `?` of its address, so that goes along in fields of its own. */
function layan_search(string $search, string $query, array $frame): string
{
    $parts = explode('?', $search);
    $action = explode('#', array_shift($parts))[0];
    $rest = explode('#', implode('?', $parts))[0];
    if (substr($rest, 0, 1) === '?') $rest = (string) substr($rest, 1);
    $fields = [];
    foreach (explode('&', $rest) as $pair) {
        if ($pair === '') continue;
        [$name, $value] = array_map('urldecode', explode('=', $pair, 2) + [1 => '']);
        if ($name !== 'q') $fields[] = '<input type="hidden" name="' . layan_escape($name) . '" value="' . layan_escape($value) . '">';
    }
    return layan_lines(
        '<form class="layan-search" role="search" method="get" action="' . layan_escape($action) . '">',
        ...array_merge($fields, [
            '<label><span class="layan-unseen">' . layan_escape(layan_say($frame, 'search-box.label')) . '</span>',
            '<input type="search" name="q" value="' . layan_escape($query) . '" maxlength="200" placeholder="' . layan_escape(layan_say($frame, 'search-box.placeholder')) . '"></label>',
            '<button>' . layan_escape(layan_say($frame, 'light.search')) . '</button>',
            '</form>',
        ])
    );
}

// ---- One service, whole

function layan_service(array $service, array $agency, array $frame): string
{
    $plain = $service['editorial']['plain'][$frame['language']];
    $bare = !$service['flow'] && !$service['complaintChannels'];
    foreach (['requirements', 'procedure', 'processingTime', 'cost', 'products'] as $part) $bare = $bare && $service[$part] === null;
    return layan_lines(
        '<article class="layan-service">',
        layan_heading($frame, 0, $plain),
        layan_title($plain, $service['name']),
        $bare ? layan_lead(layan_say($frame, 'service-detail.bare')) : layan_stated($service, $frame),
        layan_source($agency['decree'], $frame),
        layan_back($frame),
        '</article>'
    );
}

/** Of what the decree is silent about only the name is said, once, and whom to ask. */
function layan_stated(array $service, array $frame): string
{
    $time = $service['processingTime']['text'] ?? '';
    $products = $service['products'];
    $parts = [
        'requirements' => layan_groups($service['requirements'], $frame, 'layan_items'),
        'procedure' => layan_procedure($service, $frame),
        'time' => layan_is_stated($time) ? layan_printed($time) : null,
        'cost' => layan_price($service['cost'], $frame),
        'products' => layan_some_stated($products) ? layan_items($products) : null,
    ];
    $sections = [];
    $silent = [];
    foreach ($parts as $name => $content) {
        if ($content === null) $silent[] = layan_say($frame, "light.$name");
        else $sections[] = layan_section($frame, "service-detail.$name", $content);
    }
    if ($silent) $sections[] = layan_lead(layan_say($frame, 'light.unstated', implode(', ', $silent)));
    $sections[] = layan_section($frame, 'service-detail.complaints', layan_complaint_blocks($service, $frame, 2));
    return layan_lines(...$sections);
}

function layan_section(array $frame, string $key, string $content): string
{
    return layan_lines('<section>', layan_heading($frame, 1, layan_say($frame, $key)), $content, '</section>');
}

function layan_procedure(array $service, array $frame): ?string
{
    $steps = layan_groups($service['procedure'], $frame, 'layan_steps');
    $chart = layan_some_stated($service['flow']) ? layan_steps($service['flow']) : null;
    if ($steps === null && $chart === null) return null;
    // Without steps the chart is all there is, and needs no name of its own.
    $name = $steps !== null && $chart !== null ? layan_heading($frame, 2, layan_say($frame, 'procedure-steps.flow')) : null;
    return layan_lines($steps, $name, $chart);
}

function layan_price(?array $cost, array $frame): ?string
{
    if ($cost === null) return null;
    $tariffs = [];
    foreach ($cost['tariffs'] ?? [] as $tariff) {
        $whom = isset($tariff['for']) ? $tariff['for'] . ': ' : '';
        $price = isset($tariff['rupiah']) ? ' <strong>' . layan_escape(layan_rupiah($tariff['rupiah'], $frame)) . '</strong>' : '';
        $tariffs[] = '<li><span lang="id">' . layan_escape($whom . $tariff['text']) . "</span>$price</li>";
    }
    $words = layan_is_stated($cost['text']) ? layan_printed($cost['text']) : null;
    if ($words === null && !$tariffs) return null;
    return layan_lines($words, $tariffs ? layan_lines('<ul class="layan-tariffs">', ...array_merge($tariffs, ['</ul>'])) : null);
}

function layan_source(array $decree, array $frame): string
{
    $reference = layan_reference($decree, $frame);
    return '<p class="layan-source">' . layan_escape(layan_say($frame, 'service-detail.decree'))
        . ': <span lang="id">' . layan_escape($decree['title']) . '</span>'
        . ($reference === '' ? '' : layan_escape(", $reference")) . '</p>';
}

/** Entries by kind of applicant, with what the decree notes about them; null where none of them says anything. */
function layan_groups(?array $grouped, array $frame, string $draw): ?string
{
    $lines = [];
    foreach ($grouped['groups'] ?? [] as $group) {
        $notes = $group['notes'] ?? [];
        if (!layan_some_stated($group['items']) && !array_filter($notes, 'layan_is_stated')) continue;
        if (isset($group['for'])) $lines[] = layan_heading($frame, 2, $group['for'], ' lang="id"');
        if ($group['items']) $lines[] = $draw($group['items']);
        foreach ($notes as $note) $lines[] = '<p class="layan-note" lang="id">' . layan_escape($note) . '</p>';
    }
    return $lines ? layan_lines(...$lines) : null;
}

/** Entries in no order that matters, nested as printed. */
function layan_items(array $items): string
{
    return layan_lines('<ul class="layan-items" lang="id">', ...array_merge(array_map('layan_entry', $items), ['</ul>']));
}

/** Steps, one after the other. */
function layan_steps(array $items): string
{
    return layan_lines('<ol class="layan-steps" lang="id">', ...array_merge(array_map('layan_entry', $items), ['</ol>']));
}

function layan_entry(array $item): string
{
    $text = '<li>' . layan_escape($item['text']);
    $within = $item['items'] ?? [];
    return $within ? layan_lines($text, '<ul>', ...array_merge(array_map('layan_entry', $within), ['</ul></li>'])) : "$text</li>";
}

/** The decree's own text, on the lines it is printed on. */
function layan_printed(string $text): string
{
    return '<p lang="id">' . implode('<br>', array_map('layan_escape', explode("\n", $text))) . '</p>';
}

// ---- What to bring

function layan_checklist(array $service, array $frame): string
{
    $groups = layan_checklist_groups($service['requirements']);
    $asked = false;
    foreach ($groups as $group) $asked = $asked || $group['items'];
    $lines = [
        layan_heading($frame, 0, $service['editorial']['plain'][$frame['language']]),
        layan_lead(layan_say($frame, $asked ? 'requirement-checklist.lead' : 'requirement-checklist.not-stated')),
    ];
    foreach ($groups as $group) $lines[] = layan_checklist_group($group, $frame);
    return layan_lines(...$lines);
}

/** What the decree asks of everybody stands in the list of every kind of applicant. */
function layan_checklist_groups(?array $requirements): array
{
    $groups = $requirements['groups'] ?? [];
    $named = array_filter($groups, static function (array $group): bool {
        return isset($group['for']);
    });
    $merged = [];
    foreach ($named ?: ($groups ? [null] : []) as $which => $own) {
        $one = ['for' => $own['for'] ?? null, 'items' => [], 'notes' => []];
        foreach ($groups as $place => $group) {
            if ($own !== null && isset($group['for']) && $place !== $which) continue;
            $one['items'] = array_merge($one['items'], $group['items']);
            $one['notes'] = array_merge($one['notes'], $group['notes'] ?? []);
        }
        $merged[] = $one;
    }
    return $merged;
}

function layan_checklist_group(array $group, array $frame): string
{
    $before = [];
    $after = [];
    foreach ($group['notes'] as $note) {
        // A note that ends in a colon introduces the list.
        if (substr($note, -1) === ':') $before[] = '<p lang="id">' . layan_escape($note) . '</p>';
        else $after[] = '<p class="layan-note" lang="id">' . layan_escape($note) . '</p>';
    }
    $lines = $group['for'] === null ? [] : [layan_heading($frame, 1, $group['for'], ' lang="id"')];
    $lines = array_merge($lines, $before);
    if ($group['items']) {
        $lines = array_merge($lines, ['<ul class="layan-checklist">'], array_map('layan_box', $group['items']), ['</ul>']);
    }
    if ($after) $lines[] = layan_heading($frame, $group['for'] === null ? 1 : 2, layan_say($frame, 'requirement-checklist.notes'));
    return layan_lines(...array_merge($lines, $after));
}

function layan_box(array $item): string
{
    $text = '<span lang="id">' . layan_escape($item['text']) . '</span>';
    $within = $item['items'] ?? [];
    if (!$within) return "<li><label><input type=\"checkbox\"> $text</label></li>";
    return layan_lines("<li>$text", '<ul>', ...array_merge(array_map('layan_box', $within), ['</ul></li>']));
}

// ---- The pledge and the queue

function layan_pledge(array $agency, array $frame): string
{
    if (!$agency['pledge']) return layan_lead(layan_say($frame, 'pledge-widget.none'));
    $decree = $agency['decree'];
    $name = $decree['official']['name'] ?? null;
    $title = $decree['official']['title'] ?? null;
    $reference = layan_reference($decree, $frame);
    $strong = static function (string $words): string {
        return '<p lang="id"><strong>' . layan_escape($words) . '</strong></p>';
    };
    return layan_lines(
        '<figure class="layan-pledge">',
        '<figcaption>',
        layan_heading($frame, 0, layan_say($frame, 'pledge.title')),
        '<p>' . layan_escape(layan_say($frame, 'pledge.official-title')) . ' · <span lang="id">' . layan_escape($agency['name']) . '</span></p>',
        '</figcaption>',
        '<blockquote lang="id">' . layan_lines(...array_map(static function (string $text): string {
            return '<p>' . layan_escape($text) . '</p>';
        }, $agency['pledge'])) . '</blockquote>',
        $name === null ? null : $strong($name),
        $title === null ? null : ($name === null ? $strong($title) : '<p lang="id">' . layan_escape($title) . '</p>'),
        $reference === '' ? null : '<p>' . layan_escape($reference) . '</p>',
        '</figure>'
    );
}

function layan_queue(array $agency, array $frame): string
{
    $page = layan_server_page($frame['endpoint'], $frame['language'] === 'en' ? 'antre/?lang=en' : 'antre/');
    return layan_lines(
        layan_lead(layan_say($frame, 'light.queue', layan_agency_title($agency))),
        $page === '' ? null : '<p><a href="' . layan_escape($page) . '">' . layan_escape(layan_say($frame, 'light.queue-link')) . '</a></p>'
    );
}

function layan_complain(array $agency, array $frame): string
{
    $lines = [layan_lead(layan_say($frame, 'light.complain', layan_agency_title($agency)))];
    foreach (['' => 'light.complain-link', 'jawaban' => 'light.answer-link'] as $place => $words) {
        $fragment = $place . ($frame['language'] === 'en' ? '/en' : '');
        $page = layan_server_page($frame['endpoint'], 'aduan/' . ($fragment === '' ? '' : "#$fragment"));
        $lines[] = $page === '' ? null : '<p><a href="' . layan_escape($page) . '">' . layan_escape(layan_say($frame, $words)) . '</a></p>';
    }
    return layan_lines(...$lines);
}

/** The agency with its place, which most decrees leave out of the name. */
function layan_agency_title(array $agency): string
{
    $place = $agency['place']['name'];
    return strpos($agency['name'], $place) === false ? $agency['name'] . ' ' . $place : $agency['name'];
}

// ---- Complaints

function layan_complaints(array $complaints, array $frame): string
{
    $frame['look'] = 1;
    $title = layan_heading($frame, 0, layan_say($frame, 'complaint-channels-widget.title'));
    return layan_lines($title, layan_complaint_blocks($complaints, $frame, 1));
}

function layan_complaint_blocks(array $complaints, array $frame, int $below): string
{
    $channels = [];
    foreach ($complaints['complaintChannels'] as $channel) if (layan_is_stated($channel['value'])) $channels[] = $channel;
    $lines = $channels ? [] : [layan_lead(layan_say($frame, 'complaint-channels.unstated'))];
    $lines[] = '<ul class="layan-channels">';
    // The nation's complaint service takes what no office names a place for.
    foreach ($channels ?: [['kind' => 'sp4n', 'value' => 'www.lapor.go.id']] as $channel) $lines[] = layan_channel($channel, $frame);
    $lines[] = '</ul>';
    if ($complaints['complaintDeadlines']) {
        $lines[] = layan_heading($frame, $below, layan_say($frame, 'complaint-channels.deadlines'));
        $lines[] = '<ul class="layan-deadlines">';
        foreach ($complaints['complaintDeadlines'] as $deadline) {
            $answer = layan_say($frame, 'complaint-channels.deadline', layan_amount($deadline['value'], $deadline['unit'], $frame));
            $lines[] = '<li><span lang="id">' . layan_escape($deadline['class']) . '</span> <strong>' . layan_escape($answer) . '</strong></li>';
        }
        $lines[] = '</ul>';
    }
    $flow = $complaints['complaintFlow'];
    if ($flow) {
        $lines[] = '<details><summary>' . layan_escape(layan_say($frame, 'complaint-channels.flow')) . '</summary>';
        // With headings of its own inside it is no longer one row of steps.
        $lines[] = array_column($flow, 'items') ? layan_items($flow) : layan_steps($flow);
        $lines[] = '</details>';
    }
    return layan_lines(...$lines);
}

function layan_channel(array $channel, array $frame): string
{
    $kind = $channel['kind'];
    $labelled = in_array($kind, ['walk-in', 'box', 'post', 'phone', 'other'], true) && isset($channel['label']);
    $target = $frame['outside'] === '' ? '' : ' target="' . layan_escape($frame['outside']) . '"';
    $value = '';
    foreach (layan_channel_parts($kind, $channel['value']) as [$text, $url]) {
        $value .= $url === null
            ? layan_escape($text)
            : '<a href="' . layan_escape($url) . "\" rel=\"noopener noreferrer\"$target>" . layan_escape($text) . '</a>';
    }
    return layan_lines(
        '<li><strong>' . layan_escape(layan_channel_name($kind, $frame)) . '</strong>',
        $labelled ? '<span class="layan-label" lang="id">' . layan_escape($channel['label']) . '</span>' : null,
        "<span lang=\"id\">$value</span></li>"
    );
}

function layan_channel_name(string $kind, array $frame): string
{
    $names = [
        'whatsapp' => 'WhatsApp', 'telegram' => 'Telegram', 'sms' => 'SMS', 'facebook' => 'Facebook', 'instagram' => 'Instagram',
        'twitter' => 'X (Twitter)', 'youtube' => 'YouTube', 'tiktok' => 'TikTok', 'sp4n' => 'SP4N-LAPOR!',
    ];
    return $names[$kind] ?? layan_say($frame, "complaint-channels.$kind");
}

/**
 * What most of the services that say anything about complaints say. A place is shown in its most usual words; a number or an address
 * counts only where it is the same.
 */
function layan_common_complaints(array $services): array
{
    $same = static function (array $channel): string {
        // However it is worded, it is the same counter and the same box.
        return in_array($channel['kind'], ['walk-in', 'box'], true) ? $channel['kind'] : $channel['kind'] . ' ' . $channel['value'];
    };
    $most = ['complaintChannels' => layan_common(array_column($services, 'complaintChannels'), $same)];
    foreach (['complaintFlow', 'complaintDeadlines'] as $part) {
        // Steps and deadlines mean something only together: a whole list that most of those that have one share.
        $whole = array_map(static function (array $list): array {
            return [$list];
        }, array_filter(array_column($services, $part)));
        $most[$part] = layan_common($whole, 'layan_canonical')[0] ?? [];
    }
    return $most;
}

/** What most of the lists have that have anything, in the order in which it first comes; entries of one key in their most usual words. */
function layan_common(array $all, callable $key): array
{
    $lists = array_filter($all);
    $having = [];
    foreach ($lists as $list) {
        $own = [];
        foreach ($list as $entry) $own += [$key($entry) => $entry];
        foreach ($own as $name => $entry) $having[$name][] = $entry;
    }
    $common = [];
    foreach ($having as $entries) {
        if (2 * count($entries) <= count($lists)) continue;
        $counts = array_count_values(array_map('layan_canonical', $entries));
        foreach ($entries as $entry) {
            if ($counts[layan_canonical($entry)] !== max($counts)) continue;
            $common[] = $entry;
            break;
        }
    }
    return $common;
}

/** The same text for the same content, in whatever order it is written. */
function layan_canonical(array $value): string
{
    ksort($value);
    foreach ($value as $key => $each) if (is_array($each)) $value[$key] = layan_canonical($each);
    return (string) json_encode($value);
}

// ---- Where a complaint channel leads: as `packages/domain/src/catalog/channel-link.ts`

/** The printed value in pieces, each with its address or null. @return array<int, array{string, ?string}> */
function layan_channel_parts(string $kind, string $value): array
{
    $whole = layan_channel_link($kind, $value);
    $several = in_array($kind, ['whatsapp', 'telegram', 'phone', 'sms', 'email'], true);
    if ($whole !== null || layan_length($value) > 300 || !$several) return [[$value, $whole]];
    $s = layan_space();
    $pieces = preg_split("~([$s]*[,;][$s]*|[$s]*/[$s]*(?=[+(0-9])|[$s]+(?:dan|atau)[$s]+)~u", $value, -1, PREG_SPLIT_DELIM_CAPTURE) ?: [];
    $parts = [];
    $linked = false;
    foreach ($pieces as $place => $text) {
        $url = $place % 2 ? null : layan_channel_link($kind, $text);
        $linked = $linked || $url !== null;
        $parts[] = [$text, $url];
    }
    return $linked ? $parts : [[$value, null]];
}

/** How long JavaScript says it is. */
function layan_length(string $text): int
{
    return strlen($text) - (int) preg_match_all('/[\x80-\xBF]/', $text) + (int) preg_match_all('/[\xF0-\xF7]/', $text);
}

/** The address one printed value leads to, or null where it is not certain. */
function layan_channel_link(string $kind, string $printed): ?string
{
    if (layan_length($printed) > 300) return null;
    $value = (string) preg_replace('/[.,;]+\z/', '', layan_trim($printed));
    switch ($kind) {
        case 'phone':
        case 'sms':
            $number = layan_phone($value);
            return $number === null ? null : ($kind === 'sms' ? 'sms:' : 'tel:') . $number;
        case 'whatsapp':
            $number = layan_mobile($value);
            return $number === null ? layan_website($value, ['wa.me', 'api.whatsapp.com']) : 'https://wa.me/' . substr($number, 1);
        case 'email':
            return preg_match('/^[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z/', $value) ? "mailto:$value" : null;
        case 'website':
        case 'other':
            return layan_website($value);
        case 'sp4n':
            preg_match_all('/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/', $value, $hosts);
            foreach ($hosts[0] as $host) if (!preg_match('/^(www\.)?lapor\.go\.id\z/i', $host)) return null;
            return preg_match('/[0-9]{4}/', $value) ? null : 'https://www.lapor.go.id/';
        case 'telegram':
            $number = layan_mobile($value);
            if ($number !== null) return "https://t.me/$number";
    }
    return layan_platform($kind, $value);
}

/** Digits as a phone dials them from anywhere: `+62…`, or a short number such as 112 as it is. */
function layan_phone(string $value): ?string
{
    $s = layan_space();
    if (!preg_match("/^\\+?[0-9$s().\\x{2010}-\\x{2015}-]+\\z/u", $value)) return null;
    $digits = (string) preg_replace('/[^0-9+]/', '', $value);
    if (strncmp($digits, '62', 2) === 0) $digits = "+$digits";
    if (preg_match('/^1[0-9]{2,4}\z/', $digits)) return $digits;
    // Without an area code nobody outside the town can dial it.
    if (preg_match('/^0[2-9][0-9]{6,11}\z/', $digits)) return '+62' . substr($digits, 1);
    return preg_match('/^\+62[2-9][0-9]{6,11}\z/', $digits) ? $digits : null;
}

function layan_mobile(string $value): ?string
{
    $number = layan_phone($value);
    return $number !== null && preg_match('/^\+628[0-9]{7,11}\z/', $number) ? $number : null;
}

function layan_platform(string $kind, string $value): ?string
{
    $platforms = [
        'instagram' => [['instagram.com'], '/^@?([A-Za-z0-9_.]{3,30})\z/', 'https://www.instagram.com/%s/'],
        'twitter' => [['x.com', 'twitter.com'], '/^@?([A-Za-z0-9_]{4,15})\z/', 'https://x.com/%s'],
        // Elsewhere a name without its @ is only what the page calls itself, and may be someone else's address.
        'facebook' => [['facebook.com', 'fb.com'], '/^@([A-Za-z0-9.]{5,50})\z/', 'https://www.facebook.com/%s'],
        'youtube' => [['youtube.com', 'youtu.be'], '/^@([A-Za-z0-9_.-]{3,30})\z/', 'https://www.youtube.com/@%s'],
        'tiktok' => [['tiktok.com'], '/^@([A-Za-z0-9_.]{2,24})\z/', 'https://www.tiktok.com/@%s'],
        'telegram' => [['t.me'], '/^@([A-Za-z][A-Za-z0-9_]{4,31})\z/', 'https://t.me/%s'],
    ];
    if (!isset($platforms[$kind])) return null;
    [$hosts, $handle, $address] = $platforms[$kind];
    $domain = false;
    foreach ($hosts as $host) $domain = $domain || strpos(layan_lower($value), $host) !== false;
    if (!$domain && preg_match($handle, $value, $found)) return sprintf($address, $found[1]);
    return layan_website($value, $hosts);
}

/** A web address as `https:`; with `$hosts`, only one of theirs. */
function layan_website(string $value, array $hosts = []): ?string
{
    $bare = (string) preg_replace('~^https?://~i', '', $value);
    $s = layan_space();
    if (!preg_match("~^([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,})(/[^$s<>\"'\\\\]*)?\\z~u", $bare, $found)) return null;
    $host = layan_lower($found[1]);
    if (preg_match('/(^|\.)xn--/', $host)) return null;
    $theirs = !$hosts;
    foreach ($hosts as $one) $theirs = $theirs || $host === $one || substr($host, -strlen($one) - 1) === ".$one";
    return $theirs ? "https://$host" . layan_path($found[2] ?? '/') : null;
}

/** A path with its query and fragment, as every browser writes it. */
function layan_path(string $path): string
{
    $path = (string) preg_replace('/[\x00-\x20]+\z/', '', $path);
    preg_match('~^([^?#]*)(\?[^#]*)?(#.*)?\z~s', $path, $found);
    $segments = [];
    $all = array_slice(explode('/', $found[1]), 1);
    foreach ($all as $place => $segment) {
        $last = $place === count($all) - 1;
        $plain = str_replace(['%2e', '%2E'], '.', $segment);
        if ($plain === '..') array_pop($segments);
        if ($plain !== '.' && $plain !== '..') $segments[] = layan_percent('/[\x00-\x20"<>^`{}\x7F-\xFF]/', $segment);
        elseif ($last) $segments[] = '';
    }
    return '/' . implode('/', $segments)
        . layan_percent('/[\x00-\x20"<>\'\x7F-\xFF]/', $found[2] ?? '')
        . layan_percent('/[\x00-\x20"<>`\x7F-\xFF]/', $found[3] ?? '');
}

function layan_percent(string $which, string $text): string
{
    return (string) preg_replace_callback($which, static function (array $found): string {
        return sprintf('%%%02X', ord($found[0]));
    }, $text);
}

// ---- Facts in a few words: as `packages/domain/src/publish/facts.ts`

/** Whether a decree's words say anything: a dash, or dots to be filled in, do not. */
function layan_is_stated(string $text): bool
{
    return (bool) preg_match('/[\p{L}\p{N}]/u', $text);
}

function layan_some_stated(?array $items): bool
{
    foreach ($items ?? [] as $item) {
        if (layan_is_stated($item['text']) || layan_some_stated($item['items'] ?? [])) return true;
    }
    return false;
}

/** Such as "1–5 hari kerja"; empty where the decree gives no single certain time for everybody. */
function layan_time(?array $time, array $frame): string
{
    $parts = $time['parts'] ?? [];
    if (count($parts) !== 1 || isset($parts[0]['for'])) return '';
    $min = $parts[0]['min'] ?? null;
    $max = $parts[0]['max'] ?? null;
    $unit = $parts[0]['unit'];
    if ($min !== null && $max !== null) {
        $span = $min == $max ? layan_digits($max, $frame) : layan_digits($min, $frame) . '–' . layan_digits($max, $frame);
        return $span . ' ' . layan_unit($unit, $max, $frame);
    }
    if ($max !== null) return layan_say($frame, 'facts.time-most', layan_amount($max, $unit, $frame));
    return $min === null ? '' : layan_say($frame, 'facts.time-least', layan_amount($min, $unit, $frame));
}

/** "Gratis", "Berbayar" or, where the decree does not say, nothing. */
function layan_cost(?array $cost, array $frame): string
{
    if ($cost === null || $cost['free'] === null) return '';
    return layan_say($frame, $cost['free'] ? 'facts.free' : 'facts.paid');
}

function layan_amount(float $count, string $unit, array $frame): string
{
    return layan_digits($count, $frame) . ' ' . layan_unit($unit, $count, $frame);
}

/** Only English tells one from many. */
function layan_unit(string $unit, float $count, array $frame): string
{
    return layan_say($frame, 'facts.' . $unit . ($count == 1 ? '' : 's'));
}

function layan_digits(float $number, array $frame): string
{
    [$whole, $part] = explode('.', sprintf('%.3F', $number));
    $part = rtrim($part, '0');
    $english = $frame['language'] === 'en';
    $whole = (string) preg_replace('/\B(?=([0-9]{3})+\z)/', $english ? ',' : '.', $whole);
    return $part === '' ? $whole : $whole . ($english ? '.' : ',') . $part;
}

function layan_rupiah(float $amount, array $frame): string
{
    return ($frame['language'] === 'en' ? 'IDR' : 'Rp') . "\u{A0}" . layan_digits($amount, $frame);
}

/** Such as "Keputusan Nomor 400/1/2025, November 2025"; empty where the document states neither. */
function layan_reference(array $decree, array $frame): string
{
    $number = (string) $decree['number'];
    $when = $decree['date'] === null ? '' : layan_date($decree['date'], $frame);
    if ($number !== '' && $when !== '') return layan_say($frame, 'decree.number-date', $number, $when);
    if ($number !== '') return layan_say($frame, 'decree.number', $number);
    return $when === '' ? '' : layan_say($frame, 'decree.date', $when);
}

/** An ISO date as people write it; without the day, or the month, that the decree leaves open. */
function layan_date(string $date, array $frame): string
{
    $english = $frame['language'] === 'en';
    $months = explode(' ', $english
        ? 'January February March April May June July August September October November December'
        : 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember');
    [$year, $month, $day] = explode('-', $date) + ['', '', ''];
    $name = $months[(int) $month - 1] ?? '';
    if ($name === '') return $year;
    if ($day === '') return "$name $year";
    return $english ? "$name " . (int) $day . ", $year" : (int) $day . " $name $year";
}

// ---- For search engines: as `packages/domain/src/publish/json-ld.ts`

/** One graph, as JSON that is safe inside a script tag. */
function layan_graph(array $catalogue, array $options): string
{
    $agency = $catalogue['agency'];
    $url = isset($options['url']) ? layan_text($options, 'url') : null;
    $home = layan_text($options, 'home', $url ?? '');
    $id = layan_text($options, 'service');
    $place = [
        'agency' => "$home#instansi-{$agency['slug']}",
        'area' => "$home#wilayah-{$agency['slug']}",
        'decree' => "$home#standar-{$agency['slug']}",
        'url' => $url,
        'service' => $id,
        'href' => layan_leads($options['href'] ?? null),
    ];
    $graph = [layan_organization($agency, $place)];
    $found = null;
    foreach ($catalogue['services'] as $service) if ($service['id'] === $id) $found = $service;
    if ($found !== null) $graph = [layan_whole($found, $place), $graph[0], layan_legislation($agency['decree'], $place)];
    else foreach ($catalogue['services'] as $service) $graph[] = layan_brief($service, $place);
    $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;
    // Line ends of JavaScript stay escaped by themselves.
    return str_replace('<', '\u003c', json_encode(['@context' => 'https://schema.org', '@graph' => $graph], $flags));
}

function layan_brief(array $service, array $place): array
{
    $page = $place['href'] ? $place['href']($service['id']) : ($place['service'] === $service['id'] ? $place['url'] : null);
    $plain = $service['editorial']['plain']['id'];
    $others = [];
    foreach (array_merge([$service['name']], $service['otherNames']) as $name) {
        if (layan_lower($name) !== layan_lower($plain)) $others[] = $name;
    }
    return layan_filled([
        '@type' => 'GovernmentService',
        '@id' => ($page ?? $place['url'] ?? '') . "#layanan-{$service['id']}",
        'url' => $page,
        'name' => $plain,
        'alternateName' => layan_one_or_many($others),
        'provider' => ['@id' => $place['agency']],
    ]);
}

function layan_whole(array $service, array $place): array
{
    // An introduction ("berupa:") is no product; what stands within it is.
    $products = [];
    foreach ($service['products'] ?? [] as $product) {
        foreach (empty($product['items']) ? [$product] : $product['items'] as $item) {
            if (layan_is_stated($item['text'])) $products[] = $item['text'];
        }
    }
    $outputs = array_map(static function (string $name): array {
        return ['@type' => 'Thing', 'name' => $name];
    }, array_values(array_unique($products)));
    return layan_brief($service, $place) + layan_filled([
        'areaServed' => ['@id' => $place['area']],
        'serviceOutput' => $outputs ? (count($outputs) > 1 ? $outputs : $outputs[0]) : null,
        'offers' => layan_offers($service['cost']),
        'availableChannel' => layan_duration($service['processingTime']['parts'] ?? []),
        'subjectOf' => ['@id' => $place['decree']],
    ]);
}

function layan_organization(array $agency, array $place): array
{
    ['name' => $name, 'province' => $province] = $agency['place'];
    $within = substr($name, -strlen($province)) === $province ? null : ['@type' => 'AdministrativeArea', 'name' => $province];
    $contacts = ['website' => [], 'phone' => [], 'email' => []];
    foreach ($agency['contacts'] as $contact) {
        if (!isset($contacts[$contact['kind']])) continue;
        foreach (layan_channel_parts($contact['kind'], $contact['value']) as [$text, $url]) {
            if ($url !== null) $contacts[$contact['kind']][] = $contact['kind'] === 'website' ? $url : layan_trim($text);
        }
    }
    return layan_filled([
        '@type' => 'GovernmentOrganization',
        '@id' => $place['agency'],
        'name' => layan_agency_title($agency),
        'url' => layan_one_or_many($contacts['website']),
        'address' => $agency['address'],
        'telephone' => layan_one_or_many($contacts['phone']),
        'email' => layan_one_or_many($contacts['email']),
        'areaServed' => layan_filled([
            '@type' => 'AdministrativeArea',
            '@id' => $place['area'],
            'name' => $name,
            'containedInPlace' => $within,
        ]),
    ]);
}

function layan_legislation(array $decree, array $place): array
{
    $official = $decree['official'];
    return layan_filled([
        '@type' => 'Legislation',
        '@id' => $place['decree'],
        'name' => $decree['title'],
        'legislationIdentifier' => $decree['number'],
        // A date without its day is none that schema.org can read.
        'legislationDate' => preg_match('/^\d{4}-\d{2}-\d{2}\z/', (string) $decree['date']) ? $decree['date'] : null,
        'legislationPassedBy' => isset($official['name'])
            ? ['@type' => 'Person', 'name' => $official['name'], 'jobTitle' => $official['title']]
            : null,
    ]);
}

/** A price only where the decree names one for every case. */
function layan_offers(?array $cost): ?array
{
    $tariffs = $cost['tariffs'] ?? [];
    if (!$tariffs) return empty($cost['free']) ? null : ['@type' => 'Offer', 'price' => '0', 'priceCurrency' => 'IDR'];
    $offers = [];
    foreach ($tariffs as $tariff) {
        if (!isset($tariff['rupiah'])) return null;
        $price = rtrim(rtrim(sprintf('%.2F', $tariff['rupiah']), '0'), '.');
        $offers[] = ['@type' => 'Offer', 'name' => $tariff['for'] ?? $tariff['text'], 'price' => $price, 'priceCurrency' => 'IDR'];
    }
    return count($offers) > 1 ? $offers : $offers[0];
}

/** One time for everybody, in calendar units: neither a range nor an upper bound is a duration, and working days have no name. */
function layan_duration(array $parts): ?array
{
    $units = ['minute' => 'PT%dM', 'hour' => 'PT%dH', 'day' => 'P%dD', 'week' => 'P%dW', 'month' => 'P%dM', 'year' => 'P%dY'];
    if (count($parts) !== 1 || isset($parts[0]['for']) || !isset($parts[0]['min'], $parts[0]['max'])) return null;
    ['min' => $min, 'max' => $max, 'unit' => $unit] = $parts[0];
    if ($min != $max || $min != (int) $min || !isset($units[$unit])) return null;
    return ['@type' => 'ServiceChannel', 'processingTime' => sprintf($units[$unit], $min)];
}

/** @return array<int, string>|string|null */
function layan_one_or_many(array $all)
{
    $all = array_values(array_unique($all));
    return count($all) > 1 ? $all : ($all[0] ?? null);
}

/** Without what is not there. */
function layan_filled(array $node): array
{
    return array_filter($node, static function ($value): bool {
        return $value !== null;
    });
}

// ---- Our own words: as `packages/domain/src/publish/words.ts`

function layan_say(array $frame, string $key, string ...$parts): string
{
    static $words = [
        'facts.time-most' => ['paling lama {0}', 'at most {0}'],
        'facts.time-least' => ['paling cepat {0}', 'at least {0}'],
        'facts.free' => ['Gratis', 'Free'],
        'facts.paid' => ['Berbayar', 'Paid'],
        'facts.minute' => ['menit', 'minute'],
        'facts.minutes' => ['menit', 'minutes'],
        'facts.hour' => ['jam', 'hour'],
        'facts.hours' => ['jam', 'hours'],
        'facts.workday' => ['hari kerja', 'working day'],
        'facts.workdays' => ['hari kerja', 'working days'],
        'facts.day' => ['hari', 'day'],
        'facts.days' => ['hari', 'days'],
        'facts.week' => ['minggu', 'week'],
        'facts.weeks' => ['minggu', 'weeks'],
        'facts.month' => ['bulan', 'month'],
        'facts.months' => ['bulan', 'months'],
        'facts.year' => ['tahun', 'year'],
        'facts.years' => ['tahun', 'years'],
        'decree.number-date' => ['Keputusan Nomor {0}, {1}', 'Decree Number {0}, {1}'],
        'decree.number' => ['Keputusan Nomor {0}', 'Decree Number {0}'],
        'decree.date' => ['Keputusan {0}', 'Decree of {0}'],
        'search-box.label' => ['Cari layanan', 'Search for a service'],
        'search-box.placeholder' => ['Misalnya: bantuan, adopsi, lansia', 'For example: aid, adoption, older people'],
        'service-list.empty' => [
            'Belum ada layanan di sini. Silakan tanyakan kepada petugas.',
            'There are no services here yet. Please ask a member of staff.',
        ],
        'service-card.time' => ['Lamanya', 'Time'],
        'service-card.cost' => ['Biaya', 'Cost'],
        'service-detail.requirements' => ['Yang perlu Anda siapkan', 'What you need to bring'],
        'service-detail.procedure' => ['Langkah-langkahnya', 'The steps'],
        'service-detail.time' => ['Berapa lama', 'How long it takes'],
        'service-detail.cost' => ['Berapa biayanya', 'What it costs'],
        'service-detail.products' => ['Yang Anda terima', 'What you get'],
        'service-detail.complaints' => ['Bila Anda tidak puas', 'If you are not satisfied'],
        'service-detail.decree' => ['Dokumen', 'Document'],
        'service-detail.bare' => [
            'Dokumen standar hanya menyebut nama layanan ini. Silakan tanyakan syarat dan caranya kepada petugas.',
            'The decree only names this service. Please ask a member of staff what it takes and how it goes.',
        ],
        'procedure-steps.flow' => ['Bagan alurnya', 'The flow chart'],
        'requirement-checklist.lead' => [
            'Centang setiap syarat yang sudah Anda penuhi.',
            'Tick each requirement that you already meet.',
        ],
        'requirement-checklist.notes' => ['Catatan', 'Notes'],
        'requirement-checklist.not-stated' => [
            'Persyaratannya tidak tertulis dalam standar pelayanan. Silakan tanyakan kepada petugas.',
            'The service standard does not state the requirements. Please ask a member of staff.',
        ],
        'complaint-channels.unstated' => [
            'Standar ini tidak mencantumkan tempat mengadu. Sampaikan kepada petugas, atau lewat layanan pengaduan nasional:',
            'This standard does not say where to complain. Tell a member of staff, or use the national complaints service:',
        ],
        'complaint-channels.deadlines' => ['Kapan dijawab', 'When you get an answer'],
        'complaint-channels.deadline' => ['dijawab paling lambat {0}', 'answered within {0}'],
        'complaint-channels.flow' => ['Bagaimana pengaduan Anda ditangani', 'How your complaint is handled'],
        'complaint-channels.walk-in' => ['Datang langsung', 'Come in person'],
        'complaint-channels.box' => ['Kotak pengaduan', 'Complaints box'],
        'complaint-channels.post' => ['Surat', 'Letter'],
        'complaint-channels.phone' => ['Telepon', 'Telephone'],
        'complaint-channels.website' => ['Situs web', 'Website'],
        'complaint-channels.email' => ['Surel', 'E-mail'],
        'complaint-channels.other' => ['Cara lain', 'Other ways'],
        'complaint-channels-widget.title' => ['Sampaikan pengaduan Anda', 'Make your complaint'],
        'pledge.title' => ['Janji kami kepada Anda', 'Our promise to you'],
        'pledge.official-title' => ['Maklumat pelayanan', 'Service pledge'],
        'pledge-widget.none' => [
            'Instansi ini belum mencantumkan maklumat pelayanannya.',
            'This office has not published its service pledge.',
        ],
        'light.search' => ['Cari', 'Search'],
        'services-widget.back-list' => ['Semua layanan', 'All services'],
        'light.none' => ['Tidak ada yang cocok dengan “{0}”. Inilah semua layanan kami:', 'Nothing fits “{0}”. These are all our services:'],
        'light.unknown' => [
            'Layanan ini tidak ada dalam daftar. Mungkin namanya sudah berubah.',
            'This service is not on the list. Its name may have changed.',
        ],
        'light.unstated' => [
            'Tidak dicantumkan dalam standar: {0}. Silakan tanyakan kepada petugas.',
            'Not stated in the standard: {0}. Please ask a member of staff.',
        ],
        'light.requirements' => ['persyaratan', 'requirements'],
        'light.procedure' => ['langkah-langkah', 'steps'],
        'light.time' => ['lamanya', 'time'],
        'light.cost' => ['biaya', 'cost'],
        'light.products' => ['hasil layanan', 'result'],
        'light.queue' => [
            'Sebelum berangkat, lihat dahulu seberapa ramai antrean di {0}.',
            'Before you set out, see how busy the queues are at {0}.',
        ],
        'light.queue-link' => ['Lihat antrean sekarang', 'See the queues now'],
        'light.complain' => [
            'Sampaikan pengaduan, saran, atau pertanyaan kepada {0}, lalu baca jawabannya dengan kode dan PIN.',
            'Make a complaint, a suggestion or ask a question at {0}, then read the answer by your code and PIN.',
        ],
        'light.complain-link' => ['Sampaikan sesuatu', 'Tell the office something'],
        'light.answer-link' => ['Lihat jawaban dengan kode', 'Read an answer by its code'],
    ];
    return (string) preg_replace_callback('/\{(\d)\}/', static function (array $found) use ($parts): string {
        return $parts[(int) $found[1]] ?? '';
    }, $words[$key][$frame['language'] === 'en' ? 1 : 0]);
}

endif;
