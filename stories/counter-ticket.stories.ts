import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/counter-ticket/counter-ticket.ts';
import type { CounterTicket } from '@layan/elements/counter-ticket/counter-ticket.ts';
import { calledTicket, lines, longTicket, NOW, servedTicket, workTicket } from '../tests/support/counter-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<CounterTicket> = {
  title: 'Elements/counter-ticket',
  component: 'layan-counter-ticket',
  parameters: acceptance(
    'With forty waiting I work with Enter alone: call the next one, begin to serve, finish.',
    'I see in plain words what the visitor came for, how long they waited and which papers they still lack; and that they took the number at home, where they did.',
    'Where the visitor ticked nothing at the kiosk, I see what the decree asks for, without a verdict.',
    'What a private matter is never stands in large letters at my counter.',
    'I cannot mark somebody as absent too early, and I see how many calls are left until I can.',
    'While one step is on its way, more presses do nothing and my keyboard stays where it is.',
  ),
  args: { ticket: calledTicket, next: null, waiting: 12, busy: false, keys: true },
  render: ({ ticket, next, waiting, busy, keys }) =>
    html`<layan-counter-ticket
      .ticket=${ticket}
      .services=${catalogue.services}
      .lines=${lines}
      .next=${next}
      .waiting=${waiting}
      .now=${NOW}
      ?busy=${busy}
      ?keys=${keys}
    ></layan-counter-ticket>`,
};
export default meta;

type Story = StoryObj<CounterTicket>;

export const Ready: Story = {};
/** The visitor stands here: only what can still happen is offered. */
export const ReadyArrived: Story = { args: { ticket: { ...calledTicket, arrivedAt: NOW } } };
export const ReadyServing: Story = { args: { ticket: servedTicket } };
/** Nobody is here, and somebody waits. */
export const ReadyFree: Story = { args: { ticket: null, next: workTicket({ code: 'A-013' }) } };
/** Nobody has ticked anything, and the decree asks for nothing. */
export const ReadyNoPapers: Story = {
  args: { ticket: { ...calledTicket, checklist: null, service: 'fasilitasi-posyantek' } },
};
/** The list was not filled in: it is shown as the decree has it. */
export const ReadyNotFilled: Story = { args: { ticket: { ...calledTicket, checklist: null } } };
/** A number from the home screen: no service was chosen. */
export const ReadyNoService: Story = { args: { ticket: { ...calledTicket, service: null } } };
/** The number was taken at home: whoever holds it may still be on the way. */
export const ReadyFromHome: Story = { args: { ticket: { ...calledTicket, remote: true } } };
/** A step is on its way. */
export const ReadyBusy: Story = { args: { busy: true } };
/** Letters are switched off: none is shown. */
export const ReadyWithoutKeys: Story = { args: { keys: false } };
/** Who is next has waited too long. */
export const ReadyOverdue: Story = { args: { ticket: null, next: workTicket({ overdue: true, priority: true }) } };
/** Whoever waits has said that they are late. */
export const ReadyOnlyLate: Story = { args: { ticket: null, waiting: 1 } };
export const Empty: Story = { args: { ticket: null, waiting: 0 } };
export const Long: Story = { args: { ticket: longTicket, waiting: 60 } };
