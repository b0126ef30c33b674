import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/staff-list/staff-list.ts';
import type { StaffList } from '@layan/elements/staff-list/staff-list.ts';
import { NOW, staff } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<StaffList> = {
  title: 'Elements/staff-list',
  component: 'layan-staff-list',
  parameters: acceptance(
    'I see who may sign in here, whose account is switched off, and when each was last here.',
    'I cannot shut myself out by a slip: my own row has nothing to press.',
    'A duty that I ask for is shown once it holds, not before.',
    'The dialog for a new password stays open, with what I wrote, until it has been accepted.',
    'When I cannot see the rows, each button still tells me whose account it means.',
  ),
  args: { state: ready(staff), self: 'supervisor', problem: null, busy: false },
  render: ({ state, self, problem, busy }) =>
    html`<layan-staff-list .state=${state} self=${self} .problem=${problem} ?busy=${busy}></layan-staff-list>`,
};
export default meta;

type Story = StoryObj<StaffList>;

export const Ready: Story = {};
export const ReadyRefused: Story = { args: { problem: 'last-supervisor' } };
export const Empty: Story = { args: { state: ready([]) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: staff, since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    state: ready(
      Array.from({ length: 12 }, (_, at) => ({
        ...staff[at % 4]!,
        id: String(at),
        name: `ni-luh-putu-ayu-kusumawardhani-dewi-${at}`,
      })),
    ),
  },
};
