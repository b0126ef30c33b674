import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import type { OnScreenKeyboard } from '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<OnScreenKeyboard> = {
  title: 'Elements/on-screen-keyboard',
  component: 'layan-on-screen-keyboard',
  parameters: acceptance(
    'One touch writes one letter however long my finger rests; “Hapus” goes on deleting until I let go.',
    'The field that I write in keeps its place while I touch the keys.',
    'Where it is set to be deliberate, a key writes only when I lift my finger.',
    'With a keyboard of my own it is one stop for Tab, and the arrows lead me from key to key.',
    'When I cannot see the keys each has a name, also the hyphen, and a screen reader can press them.',
    'For a NIK or a telephone number I get a pad of digits.',
  ),
  args: { layout: 'text', label: '', done: '' },
  render: ({ layout, label, done }) =>
    html`<layan-on-screen-keyboard layout=${layout} label=${label} done=${done}></layan-on-screen-keyboard>`,
};
export default meta;

type Story = StoryObj<OnScreenKeyboard>;

export const Ready: Story = {};
export const ReadyNumber: Story = { args: { layout: 'number', label: 'NIK' } };
export const Long: Story = {
  args: {
    done: 'Cari layanan di semua bidang',
    label: 'Papan ketik untuk mencari layanan dengan kata-kata Anda sendiri',
  },
};
