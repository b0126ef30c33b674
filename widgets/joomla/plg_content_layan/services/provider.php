<?php
/** How Joomla gets the plugin. */

defined('_JEXEC') or die;

use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;
use Layan\Plugin\Content\Layan\Extension\Layan;

return new class implements ServiceProviderInterface {
    public function register(Container $container)
    {
        $container->set(PluginInterface::class, static function (Container $container) {
            // Joomla 4 and 5 want the dispatcher here, and Joomla 6 still takes it.
            $dispatcher = $container->get(DispatcherInterface::class);
            return new Layan($dispatcher, (array) PluginHelper::getPlugin('content', 'layan'));
        });
    }
};
