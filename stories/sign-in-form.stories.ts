import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';
import { NOW } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<SignInForm> = {
  title: 'Elements/sign-in-form',
  component: 'layan-sign-in-form',
  parameters: acceptance(
    'I sign in with the keyboard alone.',
    'When something is missing I am told what, and my keyboard is there.',
    'When the name or the password is wrong, what I wrote stays, and the verdict goes as soon as I write.',
    'After too many tries I am told from when I may try again, and who can give me a new password.',
    'I may look at my password while I type it.',
  ),
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
    html`<layan-sign-in-form name=${name}
      ><p>Sesi Anda sudah berakhir. Yang Anda tulis masih ada.</p></layan-sign-in-form
    >`,
};
export const Failed: Story = { args: { name: 'sari', problem: 'wrong-password' } };
export const FailedLocked: Story = { args: { name: 'sari', problem: 'locked-out', until: NOW } };
export const FailedUnreachable: Story = { args: { name: 'sari', problem: 'unreachable' } };
export const Long: Story = {
  args: { name: 'ni-luh-putu-ayu-kusumawardhani-dewi.2026', problem: 'locked-out', until: NOW },
};
