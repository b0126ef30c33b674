<?php
/** Layan's widgets in articles: `{layan services}`, `{layan service-card service=izin-lks}`. */

namespace Layan\Plugin\Content\Layan\Extension;

defined('_JEXEC') or die;

use Joomla\CMS\Factory;
use Joomla\CMS\Language\Text;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\CMS\Uri\Uri;
use Joomla\Event\EventInterface;
use Joomla\Event\SubscriberInterface;

// In a package the shared files lie beside us; in Layan's own repository they are with the others in PHP.
$shared = is_dir(dirname(__DIR__, 2) . '/includes') ? dirname(__DIR__, 2) . '/includes' : dirname(__DIR__, 4) . '/php';
require_once $shared . '/layan.php';
require_once $shared . '/layan-cms.php';

final class Layan extends CMSPlugin implements SubscriberInterface
{
    /** The widget's name, then attributes; an editor may have written the spaces and quotes in its own way. */
    private const TAG = '~\{layan((?:\s|&nbsp;|\x{A0})[^{}<>]*)?\}~u';

    protected $autoloadLanguage = true;

    /** The page's own title, where it shows one service. */
    private $title = '';

    /** What stands in the head already. */
    private $said = false;

    public static function getSubscribedEvents(): array
    {
        return ['onContentPrepare' => 'onContentPrepare', 'onBeforeCompileHead' => 'onBeforeCompileHead'];
    }

    /** Puts the widgets where their tags stand. */
    public function onContentPrepare(EventInterface $event): void
    {
        [$context, $article] = array_values($event->getArguments());
        $text = is_object($article) ? $article->text ?? null : null;
        if (!is_string($text) || strpos($text, '{layan') === false) return;
        // The site's own search wants to know what people read, and shows nobody a tag.
        $visible = $context !== 'com_finder.indexer';
        $text = preg_replace('~<p[^>]*>\s*(\{layan[^{}<>]*\})\s*</p>~u', '$1', $text) ?? $text;
        $article->text = preg_replace_callback(self::TAG, function (array $found) use ($visible): string {
            return $visible ? $this->widget($this->asked($found[1] ?? '')) : '';
        }, $text) ?? $text;
    }

    /** Last, because the article's own view sets the title after its text was made. */
    public function onBeforeCompileHead(): void
    {
        if ($this->title === '') return;
        $application = Factory::getApplication();
        $application->getDocument()->setTitle("$this->title – " . $application->get('sitename'));
    }

    /** What a tag asks for. Where script and data come from is for the plugin's settings alone to say. */
    private function asked(string $written): array
    {
        $plain = str_replace(["\u{A0}", '“', '”', '″'], [' ', '"', '"', '"'], html_entity_decode($written, ENT_QUOTES | ENT_HTML5, 'UTF-8'));
        preg_match_all('~([a-z]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|(\S+))|(\S+)~', $plain, $parts, PREG_SET_ORDER);
        $asked = ['widget' => '', 'service' => '', 'colour' => '', 'agency' => '', 'lang' => ''];
        foreach ($parts as $part) {
            if (isset($part[5])) $asked['widget'] = $asked['widget'] === '' ? $part[5] : $asked['widget'];
            elseif (isset($asked[$part[1]])) $asked[$part[1]] = trim($part[2] . ($part[3] ?? '') . ($part[4] ?? ''));
        }
        return ['widget' => $asked['widget'] === '' ? 'services' : $asked['widget']] + $asked;
    }

    private function widget(array $asked): string
    {
        ['widget' => $widget, 'service' => $service] = $asked;
        $settings = $this->settings();
        if ($settings['catalog'] === '' && ($settings['endpoint'] === '' || $settings['agency'] === '')) return $this->toEditors('NOT_SET_UP');
        if (!in_array($widget, layan_cms_widgets(), true)) return $this->toEditors('WRONG_WIDGET', $widget, implode(', ', layan_cms_widgets()));
        if ($service === '' && layan_cms_needs_service($widget)) return $this->toEditors('WRONG_SERVICE', $widget);
        $options = $this->options($settings, $asked);
        $place = $this->place($widget, $service, $options);
        if ($place !== '') [$widget, $service] = ['services', $place];
        $this->head($settings, $options, $widget === 'services' ? $service : null, $place);
        $options += [
            'service' => $service,
            'heading' => 2,
            'attributes' => ['style' => layan_cms_style(layan_cms_colour($asked['colour']) ?: $settings['colour'])],
        ];
        // Other plugins hide e-mail addresses from people without JavaScript, and take what stands in braces for theirs.
        return strtr(layan_widget($widget, $options), ['@' => '&#64;', '{' => '&#123;', '}' => '&#125;']);
    }

    private function settings(): array
    {
        $typed = [];
        foreach (['endpoint', 'agency', 'catalog', 'colour'] as $name) $typed[$name] = $this->params->get($name, '');
        return layan_cms_checked($typed, Uri::getInstance()->isSsl())[0];
    }

    private function options(array $settings, array $asked): array
    {
        $options = array_filter(['endpoint' => $settings['endpoint'], 'agency' => $settings['agency'], 'catalog' => $settings['catalog']]);
        if (layan_cms_is_id($asked['agency']) && $settings['endpoint'] !== '') {
            // Another agency on the same server, for a portal of many offices.
            $options['agency'] = $asked['agency'];
            unset($options['catalog']);
        }
        $own = $this->ownFile($options['catalog'] ?? '');
        if ($own !== '') $options = ['catalog' => $own, 'catalog_url' => $options['catalog']] + $options;
        $tongue = in_array($asked['lang'], ['id', 'en'], true) ? $asked['lang'] : (string) $this->params->get('language', '');
        $site = strncmp(Factory::getApplication()->getLanguage()->getTag(), 'en', 2) === 0 ? 'en' : 'id';
        return $options + [
            'language' => in_array($tongue, ['id', 'en'], true) ? $tongue : $site,
            'cache' => (string) Factory::getApplication()->get('tmp_path', sys_get_temp_dir()),
            'href' => function (string $id): string {
                return $this->address($id);
            },
            'back' => $this->address(''),
        ];
    }

    /** A catalogue of this very site is read as a file: a page that asks its own server for it might wait for itself. */
    private function ownFile(string $address): string
    {
        $bare = (string) preg_replace('/[?#].*/s', '', $address);
        $root = Uri::root();
        if ($address === '' || strncmp($bare, $root, strlen($root)) !== 0 || substr($bare, -5) !== '.json') return '';
        $file = realpath(JPATH_ROOT . '/' . rawurldecode(substr($bare, strlen($root))));
        $folder = realpath(JPATH_ROOT);
        return $file !== false && $folder !== false && strncmp($file, $folder . DIRECTORY_SEPARATOR, strlen($folder) + 1) === 0 ? $file : '';
    }

    /** This page's address, with a service or without. */
    private function address(string $service): string
    {
        $address = clone Uri::getInstance();
        $address->delVar('layanan');
        if ($service !== '') $address->setVar('layanan', $service);
        return $address->toString(['scheme', 'host', 'port', 'path', 'query']);
    }

    /** The service that the page's address asks this widget for: `?layanan=<id>`, for people without JavaScript. */
    private function place(string $widget, string $service, array $options): string
    {
        $asked = Factory::getApplication()->getInput()->get('layanan', '', 'raw');
        if (!is_string($asked) || !layan_cms_is_id($asked)) return '';
        if ($widget === 'service-card') return $service === $asked ? $asked : '';
        if ($widget !== 'services') return '';
        $catalogue = layan_catalogue($options);
        return in_array($asked, array_column($catalogue['services'] ?? [], 'id'), true) ? $asked : '';
    }

    /** Script, stylesheet and data, once. Set while the text is made, so that Joomla's cache keeps them with it. */
    private function head(array $settings, array $options, ?string $listed, string $place): void
    {
        $document = Factory::getApplication()->getDocument();
        if ($document->getType() !== 'html') return;
        $from = $settings['endpoint'] !== '' ? layan_server_page($settings['endpoint'], 'v1') : Uri::root(true) . '/media/plg_content_layan';
        $leaveAlone = ['data-no-optimize' => '1', 'data-no-defer' => '1', 'data-no-minify' => '1', 'data-cfasync' => 'false'];
        // The server itself says how long its files are good for.
        $plain = ['version' => ''];
        $document->getWebAssetManager()
            ->registerAndUseScript('plg_content_layan', "$from/layan.js", $plain, ['type' => 'module'] + $leaveAlone)
            ->registerAndUseStyle('plg_content_layan', "$from/layan.css", $plain);
        if ($this->said || $listed === null) return;
        $this->said = true;
        $data = layan_json_ld(['service' => $listed, 'url' => $this->address($place), 'home' => Uri::root()] + $options);
        if ($data !== '') $document->addCustomTag($data);
        if ($place === '') return;
        $document->addHeadLink(htmlspecialchars($this->address($place), ENT_QUOTES, 'UTF-8'), 'canonical');
        foreach (layan_catalogue($options)['services'] as $service) {
            if ($service['id'] === $place) $this->title = $service['editorial']['plain'][$options['language']];
        }
    }

    /** A sentence for those who can mend it; nothing for visitors. */
    private function toEditors(string $key, string ...$parts): string
    {
        $user = Factory::getApplication()->getIdentity();
        if ($user === null || !$user->authorise('core.edit', 'com_content')) return '';
        $words = $parts === [] ? Text::_("PLG_CONTENT_LAYAN_$key") : Text::sprintf("PLG_CONTENT_LAYAN_$key", ...$parts);
        return '<p>' . htmlspecialchars($words, ENT_QUOTES, 'UTF-8') . '</p>';
    }
}
