import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/staff-list/staff-list.ts';
import type { StaffList } from '@layan/elements/staff-list/staff-list.ts';
import { NOW, staff } from '../tests/support/office-fixtures.ts';

const meta: Meta<StaffList> = {
  title: 'Elements/staff-list',
  component: 'layan-staff-list',
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
