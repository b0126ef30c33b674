import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import type { OnScreenKeyboard } from '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';

const meta: Meta<OnScreenKeyboard> = {
  title: 'Elements/on-screen-keyboard',
  component: 'layan-on-screen-keyboard',
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
