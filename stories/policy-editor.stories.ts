import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { checkable } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/policy-editor/policy-editor.ts';
import type { PolicyEditor } from '@layan/elements/policy-editor/policy-editor.ts';
import { freshSettings, settings } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const wrong = {
  priority: { regularPerPriority: 'dua', capMinutes: { priority: 0, regular: 99_999 } },
  noShow: { callsBeforeMissed: '', rejoinMinutes: 'setengah jam', placeOnReturn: 'last' as const },
  minutesPerTicket: 'sepuluh',
  remoteTickets: 'semua',
};
const check = checkSettings({ ...settings.settings, ...wrong }, checkable(settings));

const meta: Meta<PolicyEditor> = {
  title: 'Elements/policy-editor',
  component: 'layan-policy-editor',
  parameters: acceptance(
    'Beside each number stand its meaning in words and its unit.',
    'Where something else than the default is written, I see what the default is.',
    'What is no number stays as I wrote it, and what is wrong is said right there.',
    'I say how many numbers may be taken from home; as long as I say nothing, none may.',
    'I decide where people who missed their call come back: first, in their old place, or last.',
  ),
  args: { value: freshSettings.settings, defaults: freshSettings.defaults, issues: [] },
  render: ({ value, defaults, issues }) =>
    html`<layan-policy-editor .value=${value} .defaults=${defaults} .issues=${issues}></layan-policy-editor>`,
};
export default meta;

type Story = StoryObj<PolicyEditor>;

export const Ready: Story = {};
/** What differs from the default says so. */
export const ReadyChanged: Story = { args: { value: settings.settings } };
export const Long: Story = { args: { value: wrong, issues: 'issues' in check ? check.issues : [] } };
