import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/device-form/device-form.ts';
import type { DeviceForm } from '@layan/elements/device-form/device-form.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<DeviceForm> = {
  title: 'Elements/device-form',
  component: 'layan-device-form',
  parameters: acceptance(
    'I write the code as I please, in small letters, with a dash or a space, and it is understood.',
    'When the code is too short I am told what a code looks like, and what I wrote stays.',
    'I am asked for a name, so that I recognise the device later.',
    'When the server does not know the code I am told so, and need not write the name again.',
  ),
  args: { problem: null, busy: false },
  render: ({ problem, busy }) => html`<layan-device-form .problem=${problem} ?busy=${busy}></layan-device-form>`,
};
export default meta;

type Story = StoryObj<DeviceForm>;

export const Ready: Story = {};
export const ReadyBusy: Story = { args: { busy: true } };
export const Failed: Story = { args: { problem: 'unreachable' } };
export const Long: Story = { args: { problem: 'code-unknown' } };
