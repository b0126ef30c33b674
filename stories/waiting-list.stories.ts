import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/waiting-list/waiting-list.ts';
import type { WaitingList } from '@layan/elements/waiting-list/waiting-list.ts';
import { crowd, line, lines, longTicket, NOW } from '../tests/support/counter-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<WaitingList> = {
  title: 'Elements/waiting-list',
  component: 'layan-waiting-list',
  parameters: acceptance(
    'I see who is next, how many wait, and who has waited too long.',
    'With forty waiting the list is one stop for Tab; the arrows, Home and End lead me through it.',
    'I call somebody out of turn, but not while somebody is at my counter.',
    'I see whose number was taken at home, and who may therefore still be on the way.',
    'A private matter is not named in this list.',
    'When another counter calls somebody, my keyboard moves to the neighbour and is not lost.',
  ),
  args: { tickets: crowd(12), lines, occupied: false },
  render: ({ tickets, lines, occupied }) =>
    html`<layan-waiting-list
      .tickets=${tickets}
      .services=${catalogue.services}
      .lines=${lines}
      .now=${NOW}
      ?occupied=${occupied}
    ></layan-waiting-list>`,
};
export default meta;

type Story = StoryObj<WaitingList>;

export const Ready: Story = {};
/** Somebody is at the counter. */
export const ReadyOccupied: Story = { args: { occupied: true } };
/** One line of three has closed, another is nearly full. */
export const ReadyClosing: Story = {
  args: {
    lines: [
      line({ waiting: 4, state: 'closing' }),
      line({ letter: 'B', state: 'full' }),
      line({ letter: 'C', state: 'closed' }),
    ],
  },
};
export const ReadyBusyMorning: Story = { args: { tickets: crowd(60) } };
export const Empty: Story = { args: { tickets: [] } };
export const Long: Story = { args: { tickets: [longTicket, ...crowd(8)] } };
