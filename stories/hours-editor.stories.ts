import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { checkable } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/hours-editor/hours-editor.ts';
import type { HoursEditor } from '@layan/elements/hours-editor/hours-editor.ts';
import { freshSettings, longSettings, settings, wrongDraft } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const check = checkSettings(wrongDraft, checkable(settings));

const meta: Meta<HoursEditor> = {
  title: 'Elements/hours-editor',
  component: 'layan-hours-editor',
  parameters: acceptance(
    'I write a time as I say it: 8, 8.30, 0745 and 17:05 are all understood.',
    'What is no time stays as I wrote it, and what is wrong is said beside its day.',
    'When I close a day and open it again, it has the hours it had.',
    'My closing days stand in their order, each once, and after I remove one my keyboard is at the date field.',
    'I am told for which years the national holidays are known, so that I write only what is missing.',
  ),
  args: { value: freshSettings.settings, issues: [] },
  render: ({ value, issues }) => html`<layan-hours-editor .value=${value} .issues=${issues}></layan-hours-editor>`,
};
export default meta;

type Story = StoryObj<HoursEditor>;

export const Ready: Story = {};
export const ReadyClosedDays: Story = { args: { value: settings.settings } };
export const ReadyWrong: Story = { args: { value: wrongDraft, issues: 'issues' in check ? check.issues : [] } };
export const Long: Story = { args: { value: longSettings.settings } };
