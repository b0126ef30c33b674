import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { checkable, issuesUnder } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/line-editor/line-editor.ts';
import type { LineEditor } from '@layan/elements/line-editor/line-editor.ts';
import { longSettings, services, settings, wrongDraft } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const check = checkSettings(wrongDraft, checkable(settings));
const lineOf = new Map(settings.settings.lines.flatMap(line => line.services.map(id => [id, line.letter] as const)));

const meta: Meta<LineEditor> = {
  title: 'Elements/line-editor',
  component: 'layan-line-editor',
  parameters: acceptance(
    'While a line is folded I see its letter and name, how many services it has, and how many numbers a day, if limited.',
    'Beside each service I see in which other line it waits now, before I move it here.',
    'I leave the number a day empty where there is no limit; words that are no number stay as I wrote them.',
    'A line with something wrong says so while it is folded, and opens when I am led to the place.',
    'A service that the catalogue no longer has is still shown, so that I can take it out.',
  ),
  args: { value: settings.settings.lines[0]!, services, lineOf, issues: [] },
  render: ({ value, services, lineOf, issues }) =>
    html`<layan-line-editor
      .value=${value}
      .services=${services}
      .lineOf=${lineOf}
      .issues=${issues}
    ></layan-line-editor>`,
};
export default meta;

type Story = StoryObj<LineEditor>;

export const Ready: Story = {};
export const ReadyQuota: Story = { args: { value: { ...settings.settings.lines[1]!, quota: 80 } } };
export const ReadyWrong: Story = {
  args: { value: wrongDraft.lines[1]!, issues: issuesUnder('issues' in check ? check.issues : [], 'lines.1') },
};
export const Long: Story = { args: { value: longSettings.settings.lines[1]! } };
