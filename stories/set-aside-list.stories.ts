import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/set-aside-list/set-aside-list.ts';
import type { SetAsideList } from '@layan/elements/set-aside-list/set-aside-list.ts';
import { lines, longTicket, missedTickets, NOW, parkedTickets } from '../tests/support/counter-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';

const meta: Meta<SetAsideList> = {
  title: 'Elements/set-aside-list',
  component: 'layan-set-aside-list',
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
