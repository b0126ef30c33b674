import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/language-switch/language-switch.ts';
import type { LanguageSwitch } from '@layan/elements/language-switch/language-switch.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<LanguageSwitch> = {
  title: 'Elements/language-switch',
  component: 'layan-language-switch',
  parameters: acceptance(
    'I find my language under the name that I call it by, whatever language the page speaks now.',
    'When I listen instead of looking, each name is marked as its own language, and I am told which one is on.',
    'I reach it with Tab and choose with Space.',
    'Touching the language that is on already changes nothing.',
  ),
  args: {
    language: 'id',
    languages: [
      { code: 'id', name: 'Bahasa Indonesia' },
      { code: 'en', name: 'English' },
    ],
  },
  render: ({ language, languages }) =>
    html`<layan-language-switch .language=${language} .languages=${languages}></layan-language-switch>`,
};
export default meta;

type Story = StoryObj<LanguageSwitch>;

export const Ready: Story = {};
export const ReadyEnglish: Story = { args: { language: 'en' } };
export const Long: Story = {
  args: {
    languages: [
      { code: 'id', name: 'Bahasa Indonesia' },
      { code: 'jv', name: 'Basa Jawa' },
      { code: 'mad', name: 'Bhâsa Madhurâ' },
      { code: 'en', name: 'English' },
    ],
  },
};
