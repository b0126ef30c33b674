import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-receipt/complaint-receipt.ts';
import type { ComplaintReceipt } from '@layan/elements/complaint-receipt/complaint-receipt.ts';
import { CODE, ordinary, PIN, promise, receipt } from '../tests/support/complaint-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintReceipt> = {
  title: 'Elements/complaint-receipt',
  component: 'layan-complaint-receipt',
  parameters: acceptance(
    'I can keep code and PIN in the way that suits me: by heart, by photo, on paper, as text, or by phone to somebody else.',
    'The square code that I scan leads to my complaint and never carries my PIN.',
    'I read since when the clock runs, by when I must be answered and who says so.',
    'Where the office has set no time I am told so, and no date is invented.',
    'Without a connection I am told that my code is valid already, and what must happen until it is sent.',
  ),
  args: {
    agency: 'Dinas Sosial Kabupaten Sukamaju',
    code: CODE,
    pin: PIN,
    receipt,
    link: `https://layan.sukamaju.example/aduan/#${CODE}`,
    timeZone: 'Asia/Jakarta',
    fleeting: false,
    kiosk: false,
    paperless: false,
  },
  render: ({ agency, code, pin, receipt, link, timeZone, fleeting, kiosk, paperless }) =>
    html`<layan-complaint-receipt
      agency=${agency}
      code=${code}
      pin=${pin}
      .receipt=${receipt}
      link=${link}
      time-zone=${timeZone}
      ?fleeting=${fleeting}
      ?kiosk=${kiosk}
      ?paperless=${paperless}
    ></layan-complaint-receipt>`,
};
export default meta;

type Story = StoryObj<ComplaintReceipt>;

export const Ready: Story = {};
/** Answered within hours: then the time of day counts. */
export const ReadyHours: Story = {
  args: {
    receipt: { ...receipt, promise: { ...promise, class: { ...ordinary, unit: 'hour', value: 3 }, assumed: false } },
  },
};
export const ReadyUndated: Story = { args: { receipt: { ...receipt, promise: null } } };
/** A year without holiday data was counted through. */
export const ReadyHolidays: Story = {
  args: { receipt: { ...receipt, promise: { ...promise, day: '2027-01-12', holidaysKnown: false } } },
};
/** No connection: it waits. */
export const ReadyWaiting: Story = { args: { receipt: null } };
export const ReadyWaitingKiosk: Story = { args: { receipt: null, kiosk: true } };
export const ReadyWaitingFleeting: Story = { args: { receipt: null, fleeting: true } };
export const Long: Story = {
  args: {
    agency:
      'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat dan Desa Kabupaten Sukamaju',
    code: 'WWWWWWWWWWV',
    receipt: {
      ...receipt,
      promise: {
        ...promise,
        holidaysKnown: false,
        class: {
          ...promise.class,
          source:
            'Keputusan Kepala Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat dan Desa Nomor 400.9.13/1/2025 tentang Standar Pelayanan',
        },
      },
    },
  },
};
