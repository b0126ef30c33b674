/// <reference types="mdx" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@fontsource-variable/plus-jakarta-sans/wght.css';
import manifest from '../../custom-elements.json';
import elementPage from './element-page.mdx';
import { speak } from './languages.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    docs: { page: elementPage },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Start here', 'Embedding', 'House style', 'Theming', 'Language', 'Accessibility', 'Events', 'Catalogue'],
          'Widgets',
          'Elements',
        ],
      },
    },
    viewport: {
      options: {
        small: { name: '320 px, the smallest phone', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: '390 px, a phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        kiosk: { name: '1080 px, the kiosk upright', styles: { width: '1080px', height: '1920px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    language: menu('Language', 'globe', [
      { value: 'id', title: 'Bahasa Indonesia' },
      { value: 'en', title: 'English' },
      { value: 'en-x-test', title: '[Ţéšţ] longer, accented' },
    ]),
    direction: menu('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    text: menu('Text size', 'zoom', [
      { value: '100', title: '100 %' },
      { value: '130', title: '130 %, as on the kiosk' },
      { value: '200', title: '200 %' },
      { value: '400', title: '400 %' },
    ]),
    scheme: menu('Day or night', 'contrast', [
      { value: 'light', title: 'Day' },
      { value: 'dark', title: 'Night' },
    ]),
  },
  initialGlobals: { language: 'id', direction: 'ltr', text: '100', scheme: 'light' },
  loaders: [
    async ({ globals }) => {
      const page = document.documentElement;
      page.dir = globals['direction'] as string;
      page.style.fontSize = `${globals['text'] as string}%`;
      page.style.colorScheme = globals['scheme'] as string;
      await speak(globals['language'] as string);
    },
  ],
};

// Storybook reads a default export.
export default preview;

function menu(title: string, icon: string, items: { value: string; title: string }[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
