import { html, nothing } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import '@layan/elements/search-box/search-box.ts';
import type { SearchBox } from '@layan/elements/search-box/search-box.ts';

const meta: Meta<SearchBox> = {
  title: 'Elements/search-box',
  component: 'layan-search-box',
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
