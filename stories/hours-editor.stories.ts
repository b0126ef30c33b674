import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { checkable } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/hours-editor/hours-editor.ts';
import type { HoursEditor } from '@layan/elements/hours-editor/hours-editor.ts';
import { freshSettings, longSettings, settings, wrongDraft } from '../tests/support/office-fixtures.ts';

const check = checkSettings(wrongDraft, checkable(settings));

const meta: Meta<HoursEditor> = {
  title: 'Elements/hours-editor',
  component: 'layan-hours-editor',
  args: { value: freshSettings.settings, issues: [] },
  render: ({ value, issues }) => html`<layan-hours-editor .value=${value} .issues=${issues}></layan-hours-editor>`,
};
export default meta;

type Story = StoryObj<HoursEditor>;

export const Ready: Story = {};
export const ReadyClosedDays: Story = { args: { value: settings.settings } };
export const ReadyWrong: Story = { args: { value: wrongDraft, issues: 'issues' in check ? check.issues : [] } };
export const Long: Story = { args: { value: longSettings.settings } };
