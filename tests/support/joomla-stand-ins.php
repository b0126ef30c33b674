<?php
/**
 * Stand-ins for the few classes of Joomla that our plugin touches, so that its parsing and its output can be tried in a real PHP where
 * no Joomla is to be had. They prove nothing about Joomla itself: see widgets/joomla/README.md for what was tried there.
 *
 * Reads `{params, text, context, address, editor, site}` as JSON and prints what became of it.
 */

namespace Joomla\Event {
    interface SubscriberInterface
    {
        public static function getSubscribedEvents(): array;
    }

    interface EventInterface
    {
        public function getArguments();
    }
}

namespace Joomla\CMS\Plugin {
    class CMSPlugin
    {
        public $params;

        public function __construct($dispatcher, array $config)
        {
            $this->params = new \StandIn($config['params']);
        }
    }
}

namespace Joomla\CMS\Language {
    class Text
    {
        public static function _(string $key): string
        {
            return $key;
        }

        public static function sprintf(string $key, ...$parts): string
        {
            return "$key: " . implode(' | ', $parts);
        }
    }
}

namespace Joomla\CMS\Uri {
    class Uri
    {
        private $parts;
        private $query;

        public static function getInstance(): self
        {
            static $own = null;
            return $own = $own ?? new self(\StandIn::$input['address']);
        }

        public static function root($path = false): string
        {
            return $path ? '' : 'https://dinsos.example.go.id/';
        }

        public function __construct(string $address)
        {
            $this->parts = parse_url($address);
            parse_str($this->parts['query'] ?? '', $this->query);
        }

        public function isSsl(): bool
        {
            return $this->parts['scheme'] === 'https';
        }

        public function getVar($name)
        {
            return $this->query[$name] ?? null;
        }

        public function setVar($name, $value)
        {
            $this->query[$name] = $value;
        }

        public function delVar($name)
        {
            unset($this->query[$name]);
        }

        public function toString(array $parts): string
        {
            $query = http_build_query($this->query);
            return "{$this->parts['scheme']}://{$this->parts['host']}{$this->parts['path']}" . ($query === '' ? '' : "?$query");
        }
    }
}

namespace Joomla\CMS {
    class Factory
    {
        public static function getApplication()
        {
            static $own = null;
            return $own = $own ?? new \StandIn();
        }
    }
}

namespace {
    define('_JEXEC', 1);
    define('JPATH_ROOT', $argv[2] ?? __DIR__);

    /** The application, its document, its asset manager, its input, its user and its registry: one object that writes down what it is told. */
    class StandIn implements \Joomla\Event\EventInterface
    {
        public static $input;
        public static $head = ['scripts' => [], 'styles' => [], 'tags' => [], 'links' => [], 'title' => ''];
        private $values;

        public function __construct(array $values = [])
        {
            $this->values = $values;
        }

        public function get($name, $default = null)
        {
            if ($name === 'layanan') return \Joomla\CMS\Uri\Uri::getInstance()->getVar('layanan') ?? $default;
            return $this->values[$name] ?? ['sitename' => 'Dinas Sosial', 'tmp_path' => sys_get_temp_dir()][$name] ?? $default;
        }

        public function getArguments()
        {
            return $this->values;
        }

        public function getType(): string
        {
            return 'html';
        }

        public function getTag(): string
        {
            return self::$input['site'] ?? 'id-ID';
        }

        public function authorise(): bool
        {
            return self::$input['editor'] ?? false;
        }

        public function setTitle($title)
        {
            self::$head['title'] = $title;
        }

        public function addCustomTag($tag)
        {
            self::$head['tags'][] = $tag;
        }

        public function addHeadLink($address, $relation)
        {
            self::$head['links'][$relation] = $address;
        }

        public function registerAndUseScript($name, $address, $options, $attributes)
        {
            self::$head['scripts'][$name] = ['src' => $address] + $attributes;
            return $this;
        }

        public function registerAndUseStyle($name, $address)
        {
            self::$head['styles'][$name] = $address;
            return $this;
        }

        /** getDocument, getInput, getIdentity, getLanguage, getWebAssetManager: all of them are this. */
        public function __call($name, $_)
        {
            if (strncmp($name, 'get', 3) !== 0) throw new BadMethodCallException($name);
            return $this;
        }
    }

    StandIn::$input = json_decode(file_get_contents('php://stdin'), true);
    require $argv[1];
    $article = (object) ['text' => StandIn::$input['text']];
    $plugin = new \Layan\Plugin\Content\Layan\Extension\Layan(null, ['params' => StandIn::$input['params']]);
    $event = new StandIn(['context' => StandIn::$input['context'] ?? 'com_content.article', 'subject' => $article, 'params' => null, 'page' => 0]);
    $subscribed = $plugin::getSubscribedEvents();
    $plugin->{$subscribed['onContentPrepare']}($event);
    $plugin->{$subscribed['onBeforeCompileHead']}($event);
    echo json_encode(['text' => $article->text] + StandIn::$head);
}
