import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/ticket-take/ticket-take.ts';
import type { TicketTake } from '@layan/elements/ticket-take/ticket-take.ts';
import { line, longLine } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<TicketTake> = {
  title: 'Elements/ticket-take',
  component: 'layan-ticket-take',
  parameters: acceptance(
    'I am asked one question, and my answer takes the number.',
    'I say yes with a touch, without proof and without saying why.',
    'Pictures beside the answers tell me what is meant.',
    'However often I touch I get one number, and I am told that it is on its way.',
    'When I come for several people I say how many matters I bring, up to 50.',
    'I see which line the number is for, and how many wait in it.',
  ),
  args: { line: line(), busy: false },
  render: ({ line, busy }) => html`<layan-ticket-take .line=${line} ?busy=${busy}></layan-ticket-take>`,
};
export default meta;

type Story = StoryObj<TicketTake>;

export const Ready: Story = {};
/** Touched once: the number is on its way. */
export const ReadyBusy: Story = { args: { busy: true } };
export const Long: Story = { args: { line: longLine } };
