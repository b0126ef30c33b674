import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/device-form/device-form.ts';
import type { DeviceForm } from '@layan/elements/device-form/device-form.ts';

const meta: Meta<DeviceForm> = {
  title: 'Elements/device-form',
  component: 'layan-device-form',
  args: { problem: null, busy: false },
  render: ({ problem, busy }) => html`<layan-device-form .problem=${problem} ?busy=${busy}></layan-device-form>`,
};
export default meta;

type Story = StoryObj<DeviceForm>;

export const Ready: Story = {};
export const ReadyBusy: Story = { args: { busy: true } };
export const Failed: Story = { args: { problem: 'unreachable' } };
export const Long: Story = { args: { problem: 'code-unknown' } };
