import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/qr-code/qr-code.ts';
import type { QrCode } from '@layan/elements/qr-code/qr-code.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<QrCode> = {
  title: 'Elements/qr-code',
  component: 'layan-qr-code',
  parameters: acceptance(
    'It is dark on light with a light border, on a dark page too, as my phone’s camera needs it.',
    'When I cannot see it I am told that it is a QR code and, where the page says so, where it leads.',
    'When there is too much for one code I am told so, and whom to ask for a copy.',
    'When the address changes, the code that I see is the newest.',
  ),
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
