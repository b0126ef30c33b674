import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/set-aside-list/set-aside-list.ts';
import type { SetAsideList } from '@layan/elements/set-aside-list/set-aside-list.ts';
import { lines, longTicket, missedTickets, NOW, parkedTickets } from '../tests/support/counter-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<SetAsideList> = {
  title: 'Elements/set-aside-list',
  component: 'layan-set-aside-list',
  parameters: acceptance(
    'I see who fetches a paper and who did not come, apart from each other.',
    'I let somebody wait again even while my counter is busy, and call them only while it is free.',
    'Whose time to come back is over is marked so, and cannot be called by mistake.',
    'When a row goes, my keyboard moves to its neighbour and is not lost.',
    'A private matter is not named in this list.',
  ),
  args: { parked: parkedTickets, missed: missedTickets, occupied: false },
  render: ({ parked, missed, occupied }) =>
    html`<layan-set-aside-list
      .parked=${parked}
      .missed=${missed}
      .services=${catalogue.services}
      .lines=${lines}
      .now=${NOW}
      ?occupied=${occupied}
    ></layan-set-aside-list>`,
};
export default meta;

type Story = StoryObj<SetAsideList>;

export const Ready: Story = {};
/** Somebody is at the counter: others can go back into the queue, but not be called. */
export const ReadyOccupied: Story = { args: { occupied: true } };
export const Empty: Story = { args: { parked: [], missed: [] } };
export const Long: Story = {
  args: { parked: [{ ...longTicket, id: 'x', state: 'parked' }, ...parkedTickets], missed: [] },
};
