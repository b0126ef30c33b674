import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { checkable } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/policy-editor/policy-editor.ts';
import type { PolicyEditor } from '@layan/elements/policy-editor/policy-editor.ts';
import { freshSettings, settings } from '../tests/support/office-fixtures.ts';

const wrong = {
  priority: { regularPerPriority: 'dua', capMinutes: { priority: 0, regular: 99_999 } },
  noShow: { callsBeforeMissed: '', rejoinMinutes: 'setengah jam', placeOnReturn: 'last' as const },
  minutesPerTicket: 'sepuluh',
};
const check = checkSettings({ ...settings.settings, ...wrong }, checkable(settings));

const meta: Meta<PolicyEditor> = {
  title: 'Elements/policy-editor',
  component: 'layan-policy-editor',
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
