import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/error-summary/error-summary.ts';
import type { ErrorSummary } from '@layan/elements/error-summary/error-summary.ts';
import { acceptance } from './acceptance.ts';

const quota = {
  path: 'lines.2.quota',
  message: {
    id: 'Kuota adalah angka 1 sampai 9999; kosongkan bila tanpa batas.',
    en: 'The quota is a number from 1 to 9999; leave it empty for no limit.',
  },
};
const hours = {
  path: 'hours.0.closes',
  message: { id: 'Senin: jam tutup harus sesudah jam buka.', en: 'Monday: closing time must be after opening time.' },
};

const meta: Meta<ErrorSummary> = {
  title: 'Elements/error-summary',
  component: 'layan-error-summary',
  parameters: acceptance(
    'I am told how many things are wrong, and read each of them in a sentence.',
    'Each sentence leads me to its place in the form, by touch or with Tab and Enter.',
    'When the form sends me here my keyboard stands on the list, and its links are the next thing that Tab reaches.',
    'Where nothing is wrong, nothing is here.',
  ),
  args: { issues: [hours, quota] },
  render: ({ issues }) => html`<layan-error-summary .issues=${issues}></layan-error-summary>`,
};
export default meta;

type Story = StoryObj<ErrorSummary>;

export const Ready: Story = {};
export const ReadyOne: Story = { args: { issues: [quota] } };
export const Long: Story = {
  args: {
    issues: [
      ...Array.from({ length: 9 }, (_, at) => ({ ...hours, path: `hours.${at}.closes` })),
      {
        path: 'lines.1.name.id',
        message: {
          id: 'Nama antrean ini terlihat semua orang dan menyebut layanan yang harus dirahasiakan. Pilih nama netral, misalnya “Layanan pribadi”.',
          en: 'Everybody sees this line’s name, and it tells a service that must stay private. Choose a neutral one, such as “Private services”.',
        },
      },
    ],
  },
};
