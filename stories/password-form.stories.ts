import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/password-form/password-form.ts';
import type { PasswordForm } from '@layan/elements/password-form/password-form.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<PasswordForm> = {
  title: 'Elements/password-form',
  component: 'layan-password-form',
  parameters: acceptance(
    'I may look at what I typed before I send it.',
    'Ordinary words will do, as long as they are ten letters or more; no capital, digit or sign is demanded.',
    'When the new password is too short I am told how long it must be, and what I wrote stays.',
    'When my present password is wrong I am told so, and need not write the new one again.',
    'Once it is done, it says that my password has been changed.',
  ),
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
