import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/qr-code/qr-code.ts';
import type { QrCode } from '@layan/elements/qr-code/qr-code.ts';

const meta: Meta<QrCode> = {
  title: 'Elements/qr-code',
  component: 'layan-qr-code',
  args: {
    value: 'https://sukamaju.example/layanan/surat-keterangan-terdaftar',
    label: 'Surat keterangan terdaftar bansos',
  },
  render: ({ value, label }) => html`<layan-qr-code value=${value} label=${label ?? ''}></layan-qr-code>`,
};
export default meta;

type Story = StoryObj<QrCode>;

export const Ready: Story = {};
export const ReadyCaption: Story = {
  render: ({ value, label }) =>
    html`<layan-qr-code value=${value} label=${label ?? ''}><span slot="caption">${value}</span></layan-qr-code>`,
};
export const Empty: Story = { args: { value: '' } };
/** More than any code can hold: a sentence instead. */
export const Failed: Story = { args: { value: 'x'.repeat(3000) } };
export const Long: Story = {
  args: {
    value: `https://sukamaju.example/daftar#${'12-0.1.2-'.repeat(60)}`,
    label: 'Daftar berkas untuk rujukan ke balai rehabilitasi sosial di luar wilayah kabupaten',
  },
};
