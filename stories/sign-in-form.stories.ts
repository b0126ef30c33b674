import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';
import { NOW } from '../tests/support/office-fixtures.ts';

const meta: Meta<SignInForm> = {
  title: 'Elements/sign-in-form',
  component: 'layan-sign-in-form',
  args: { name: '', problem: null, until: null, busy: false },
  render: ({ name, problem, until, busy }) =>
    html`<layan-sign-in-form name=${name} .problem=${problem} .until=${until} ?busy=${busy}></layan-sign-in-form>`,
};
export default meta;

type Story = StoryObj<SignInForm>;

export const Ready: Story = {};
export const ReadyBusy: Story = { args: { name: 'sari', busy: true } };
/** The session has ended: only the password is asked again. */
export const ReadyAgain: Story = {
  args: { name: 'sari' },
  render: ({ name }) =>
    html`<layan-sign-in-form name=${name}><p>Sesi Anda sudah berakhir. Yang Anda tulis masih ada.</p></layan-sign-in-form>`,
};
export const Failed: Story = { args: { name: 'sari', problem: 'wrong-password' } };
export const FailedLocked: Story = { args: { name: 'sari', problem: 'locked-out', until: NOW } };
export const FailedUnreachable: Story = { args: { name: 'sari', problem: 'unreachable' } };
export const Long: Story = {
  args: { name: 'ni-luh-putu-ayu-kusumawardhani-dewi.2026', problem: 'locked-out', until: NOW },
};
