import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/queue-ticket/queue-ticket.ts';
import type { QueueTicket } from '@layan/elements/queue-ticket/queue-ticket.ts';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { agency } from '../tests/support/fixtures.ts';
import { line, longLine, MORNING, ticket } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const ready = (parts: Partial<TicketView> = {}) => ({
  status: 'ready' as const,
  data: ticket(parts),
  since: MORNING,
  stale: false,
});

const meta: Meta<QueueTicket> = {
  title: 'Elements/queue-ticket',
  component: 'layan-queue-ticket',
  parameters: acceptance(
    'I see my number, how many are before me and about how long it takes; where nobody can know, no time is claimed.',
    'When I am called, the counter stands at least as large as my number.',
    'When I cannot see the slip, I am told once that it is my turn and at which counter.',
    'I give up my place only when I have said so twice.',
    'When I say that I will be late, I am told that my place is kept.',
    'When the connection breaks my last known place stays, with the time at which it was true.',
  ),
  args: { state: ready(), line: line(), agency: agency.name, link: '', final: false, timeZone: 'Asia/Jakarta' },
  render: ({ state, line, agency, link, final, timeZone }) =>
    html`<layan-queue-ticket
      .state=${state}
      .line=${line}
      agency=${agency}
      link=${link}
      time-zone=${timeZone}
      ?final=${final}
    ></layan-queue-ticket>`,
};
export default meta;

type Story = StoryObj<QueueTicket>;

export const Ready: Story = {};
/** On the kiosk: nothing to do here but to take it along. */
export const ReadyTaken: Story = { args: { final: true, link: 'https://layan.sukamaju.example/giliran/#q7mZk2' } };
export const ReadyNext: Story = { args: { state: ready({ ahead: 0, estimate: { from: 0, to: 5 } }) } };
/** Served first, with three cases; nobody can say how long it takes. */
export const ReadyPriority: Story = { args: { state: ready({ priority: true, cases: 3, estimate: null }) } };
export const ReadyLate: Story = { args: { state: ready({ late: true }) } };
export const ReadyCalled: Story = {
  args: { state: ready({ state: 'called', counter: 3, calls: 2, ahead: null, estimate: null }) },
};
export const ReadyServing: Story = {
  args: { state: ready({ state: 'serving', counter: 3, calls: 1, ahead: null, estimate: null }) },
};
export const ReadyParked: Story = {
  args: { state: ready({ state: 'parked', counter: 3, calls: 1, ahead: null, estimate: null }) },
};
export const ReadyMissed: Story = {
  args: { state: ready({ state: 'missed', counter: 3, calls: 3, ahead: null, estimate: null }) },
};
export const ReadyFinished: Story = { args: { state: ready({ state: 'finished', ahead: null, estimate: null }) } };
export const ReadyCancelled: Story = { args: { state: ready({ state: 'cancelled', ahead: null, estimate: null }) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
/** Yesterday's, or nobody's. */
export const FailedUnknown: Story = { args: { state: { status: 'failed', problem: 'not-found' } } };
export const Stale: Story = { args: { state: { ...ready(), stale: true } } };
export const Long: Story = {
  args: {
    agency:
      'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Sukamaju',
    line: longLine,
    state: ready({
      code: 'W-1204',
      line: 'W',
      ahead: 128,
      cases: 12,
      priority: true,
      estimate: { from: 170, to: 290 },
    }),
    link: `https://antrean.dinas-pemberdayaan.sukamaju.example/giliran/#${'q7mZk2'.repeat(4)}`,
  },
};
