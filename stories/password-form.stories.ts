import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/password-form/password-form.ts';
import type { PasswordForm } from '@layan/elements/password-form/password-form.ts';

const meta: Meta<PasswordForm> = {
  title: 'Elements/password-form',
  component: 'layan-password-form',
  args: { problem: null, busy: false, done: false },
  render: ({ problem, busy, done }) =>
    html`<layan-password-form .problem=${problem} ?busy=${busy} ?done=${done}></layan-password-form>`,
};
export default meta;

type Story = StoryObj<PasswordForm>;

export const Ready: Story = {};
export const ReadyDone: Story = { args: { done: true } };
export const ReadyBusy: Story = { args: { busy: true } };
export const Failed: Story = { args: { problem: 'wrong-password' } };
export const Long: Story = { args: { problem: 'storage-full' } };
