import { html, nothing } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import '@layan/elements/search-box/search-box.ts';
import type { SearchBox } from '@layan/elements/search-box/search-box.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<SearchBox> = {
  title: 'Elements/search-box',
  component: 'layan-search-box',
  parameters: acceptance(
    'I write what I need in my own words, and see an example while nothing is written.',
    'I need not press a button: every letter is passed on as I write, and Enter says that I have finished.',
    'I clear everything with one touch and can write again at once.',
    'At the kiosk the keys on the screen write where my caret is, and the device’s own keyboard stays away.',
    'When I cannot see it, I find it as a search with a name.',
  ),
  args: { query: 'bantuan untuk ibu', label: '', placeholder: '', keyboard: false },
  render: ({ query, label, placeholder, keyboard }) =>
    html`<layan-search-box .query=${query} label=${label} placeholder=${placeholder} ?keyboard=${keyboard}>
      ${keyboard ? html`<layan-on-screen-keyboard></layan-on-screen-keyboard>` : nothing}
    </layan-search-box>`,
};
export default meta;

type Story = StoryObj<SearchBox>;

export const Ready: Story = {};
/** On a kiosk: the keys beneath write into the field. */
export const ReadyKeyboard: Story = { args: { keyboard: true } };
export const Empty: Story = { args: { query: '' } };
export const Long: Story = {
  args: {
    query:
      'saya mau mengurus surat pengantar untuk adik saya yang sakit jiwa supaya dapat dirawat di rumah sakit di luar kabupaten',
    label: 'Cari layanan di Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak',
  },
};
