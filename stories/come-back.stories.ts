import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/come-back/come-back.ts';
import type { ComeBack } from '@layan/elements/come-back/come-back.ts';
import { MORNING } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const TOMORROW = Date.UTC(2026, 2, 10, 1);

const meta: Meta<ComeBack> = {
  title: 'Elements/come-back',
  component: 'layan-come-back',
  parameters: acceptance(
    'When I cannot have a number I am told why: closed, no more today, all given out, or that this kiosk cannot give one.',
    'I am told when to come back as people say it: today at 13.00, tomorrow, or on which day.',
    'The day and the hour are those of the office’s own clock, wherever the clock of my phone stands.',
    'Where nobody knows when I can come again I am told to ask an officer, and given no guess.',
    'When the connection is lost I can try again myself, or ask an officer for a number.',
  ),
  args: { reason: 'closed', opensAt: TOMORROW, now: MORNING, timeZone: 'Asia/Jakarta' },
  render: ({ reason, opensAt, now, timeZone }) =>
    html`<layan-come-back reason=${reason} opens-at=${opensAt} .now=${now} time-zone=${timeZone}></layan-come-back>`,
};
export default meta;

type Story = StoryObj<ComeBack>;

export const Ready: Story = {};
export const ReadyToday: Story = { args: { opensAt: Date.UTC(2026, 2, 9, 6) } };
export const ReadyClosing: Story = { args: { reason: 'closing', opensAt: Date.UTC(2026, 2, 16, 1) } };
export const ReadyFull: Story = { args: { reason: 'full' } };
export const ReadyUnreachable: Story = { args: { reason: 'unreachable' } };
export const ReadyUnpaired: Story = { args: { reason: 'unpaired', opensAt: NaN } };
/** With something to do meanwhile, and no known day. */
export const Long: Story = {
  args: { reason: 'closing', opensAt: NaN },
  render: ({ reason, opensAt, now, timeZone }) =>
    html`<layan-come-back reason=${reason} opens-at=${opensAt} .now=${now} time-zone=${timeZone}>
      <button>Siapkan dahulu berkas Anda untuk kunjungan yang berikutnya</button>
    </layan-come-back>`,
};
