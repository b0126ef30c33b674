import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { checkable } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/queue-settings/queue-settings.ts';
import type { QueueSettings } from '@layan/elements/queue-settings/queue-settings.ts';
import { freshSettings, longSettings, NOW, settings, wrongDraft } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const check = checkSettings(wrongDraft, checkable(settings));

const meta: Meta<QueueSettings> = {
  title: 'Elements/queue-settings',
  component: 'layan-queue-settings',
  parameters: acceptance(
    'Nothing that I write holds until I publish it, and I am told that it does not hold yet.',
    'When something is wrong nothing is published: I get all of it in one list, and each line leads me to its place.',
    'When I throw my changes away, I can have them back.',
    'I see which parts are still the default, and go back to it part by part.',
    'When I give a line the letter of another the two swap, and the counters follow.',
    'I am warned of services for which nobody could take a number.',
  ),
  args: { state: ready(settings), draft: null, busy: false, problem: null, issues: [] },
  render: ({ state, draft, busy, problem, issues }) =>
    html`<layan-queue-settings
      .state=${state}
      .draft=${draft}
      ?busy=${busy}
      .problem=${problem}
      .issues=${issues}
    ></layan-queue-settings>`,
};
export default meta;

type Story = StoryObj<QueueSettings>;

export const Ready: Story = {};
/** Nothing was changed yet. */
export const ReadyUsual: Story = { args: { state: ready(freshSettings) } };
export const ReadyWrong: Story = { args: { draft: wrongDraft, issues: 'issues' in check ? check.issues : [] } };
export const ReadyRefused: Story = {
  args: { draft: { ...settings.settings, minutesPerTicket: 12 }, problem: 'unreachable' },
};
/** Services that nobody can take a number for. */
export const ReadyWithout: Story = {
  args: {
    draft: {
      ...settings.settings,
      lines: settings.settings.lines.map((line, at) => (at ? line : { ...line, services: [] })),
    },
  },
};
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: settings, since: NOW, stale: true } } };
export const Long: Story = { args: { state: ready(longSettings) } };
