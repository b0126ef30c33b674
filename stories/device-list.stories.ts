import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/device-list/device-list.ts';
import type { DeviceList } from '@layan/elements/device-list/device-list.ts';
import { devices, NOW } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<DeviceList> = {
  title: 'Elements/device-list',
  component: 'layan-device-list',
  parameters: acceptance(
    'I see which kiosks and boards work, which wait for their code, and which fell silent and how long ago.',
    'What a device complains of stands beside it, such as a browser that blocks its sound.',
    'I am asked before a device is shut out, and told that it stops at once and needs a new code to come back.',
    'When I cannot see the rows, each button still tells me which device it means.',
    'Where there is no device yet, I am told how to begin.',
  ),
  args: { state: ready(devices), problem: null },
  render: ({ state, problem }) => html`<layan-device-list .state=${state} .problem=${problem}></layan-device-list>`,
};
export default meta;

type Story = StoryObj<DeviceList>;

export const Ready: Story = {};
export const Empty: Story = { args: { state: ready({ now: NOW, devices: [] }) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: devices, since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    state: ready({
      now: NOW,
      devices: devices.devices.map(device => ({
        ...device,
        name: 'Kios pelayanan terpadu di sebelah kiri pintu masuk utama gedung',
        note: 'Kertas pencetak hampir habis, suara diblokir peramban, layar tidak penuh',
      })),
    }),
    problem: 'not-allowed',
  },
};
