import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Its own: the one at the root builds the kiosk.
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  stories: ['../guide/start-here.mdx', '../guide/*.mdx', '../*.stories.ts'],
  // The very addresses that the widgets' stories and tests use.
  staticDirs: [
    { from: '../../packages/catalog/agencies', to: '/packages/catalog/agencies' },
    ...['office', 'office-remote', 'office-closed'].map(name => ({ from: `../${name}`, to: `/stories/${name}` })),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

// Storybook reads a default export.
export default config;
