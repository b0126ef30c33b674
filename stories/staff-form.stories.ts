import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/staff-form/staff-form.ts';
import type { StaffForm } from '@layan/elements/staff-form/staff-form.ts';
import { staff } from '../tests/support/office-fixtures.ts';

const meta: Meta<StaffForm> = {
  title: 'Elements/staff-form',
  component: 'layan-staff-form',
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
