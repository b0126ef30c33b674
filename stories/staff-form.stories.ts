import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/staff-form/staff-form.ts';
import type { StaffForm } from '@layan/elements/staff-form/staff-form.ts';
import { staff } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<StaffForm> = {
  title: 'Elements/staff-form',
  component: 'layan-staff-form',
  parameters: acceptance(
    'Beside each duty I read what it allows.',
    'I can have a password made up that is easily read out, another one each time.',
    'When a name cannot be used I am told what a name may be, and my keyboard is there.',
    'For somebody who has an account I am asked only for the new password.',
  ),
  args: { member: null, problem: null, busy: false },
  render: ({ member, problem, busy }) =>
    html`<layan-staff-form .member=${member} .problem=${problem} ?busy=${busy}></layan-staff-form>`,
};
export default meta;

type Story = StoryObj<StaffForm>;

export const Ready: Story = {};
export const ReadyReset: Story = { args: { member: staff[1]! } };
export const ReadyBusy: Story = { args: { busy: true } };
export const Failed: Story = { args: { problem: 'name-taken' } };
export const Long: Story = { args: { problem: 'unreachable' } };
