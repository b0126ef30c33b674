import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/queue-today/queue-today.ts';
import type { QueueToday } from '@layan/elements/queue-today/queue-today.ts';
import { calls, devices, emptyQueue, figures, NOW, queue } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<QueueToday> = {
  title: 'Elements/queue-today',
  component: 'layan-queue-today',
  parameters: acceptance(
    'I see at a glance whether the office is open, how many wait in all, and how many in each line.',
    'For each line I see about how long somebody would wait who takes a number now, where that can be known.',
    'While the office is closed I see when it opens again, or that no opening day is set.',
    'I see which kiosk or board fell silent; those that were shut out no longer stand here.',
    'The lines are here before everything else is, and stay when the connection is lost.',
  ),
  args: { state: ready(queue), figures, calls, devices },
  render: ({ state, figures, calls, devices }) =>
    html`<layan-queue-today
      .state=${state}
      .figures=${figures}
      .calls=${calls}
      .devices=${devices}
    ></layan-queue-today>`,
};
export default meta;

type Story = StoryObj<QueueToday>;

export const Ready: Story = {};
/** Before the office opens. */
export const ReadyClosed: Story = {
  args: { state: ready(emptyQueue), figures: null, calls: [], devices: { now: NOW, devices: [] } },
};
export const Empty: Story = { args: { state: ready({ ...queue, lines: [] }), figures: null } };
export const Loading: Story = { args: { state: { status: 'loading' }, figures: null, calls: null, devices: null } };
export const Failed: Story = {
  args: { state: { status: 'failed', problem: 'unreachable' }, figures: null, calls: null, devices: null },
};
export const Stale: Story = { args: { state: { status: 'ready', data: queue, since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    state: ready({
      ...queue,
      lines: [...'ABCDEFGHJKLM'].map(letter => ({
        ...queue.lines[0]!,
        letter,
        name: {
          id: 'Pendampingan, rehabilitasi, dan rujukan bagi warga di luar kabupaten',
          en: 'Support, rehabilitation and referral for residents outside the regency',
        },
        waiting: 1240,
        estimate: { from: 200, to: 420 },
        state: 'closing' as const,
      })),
    }),
    devices: {
      ...devices,
      devices: devices.devices.map(device => ({
        ...device,
        name: 'Kios pelayanan terpadu di sebelah kiri pintu masuk',
      })),
    },
  },
};
