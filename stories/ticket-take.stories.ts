import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/ticket-take/ticket-take.ts';
import type { TicketTake } from '@layan/elements/ticket-take/ticket-take.ts';
import { line, longLine } from '../tests/support/visitor-fixtures.ts';

const meta: Meta<TicketTake> = {
  title: 'Elements/ticket-take',
  component: 'layan-ticket-take',
  args: { line: line(), busy: false },
  render: ({ line, busy }) => html`<layan-ticket-take .line=${line} ?busy=${busy}></layan-ticket-take>`,
};
export default meta;

type Story = StoryObj<TicketTake>;

export const Ready: Story = {};
/** Touched once: the number is on its way. */
export const ReadyBusy: Story = { args: { busy: true } };
export const Long: Story = { args: { line: longLine } };
