import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/queue-figures/queue-figures.ts';
import type { QueueFigures } from '@layan/elements/queue-figures/queue-figures.ts';
import { figures, longSettings, noFigures, NOW, services, settings, share } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const names = { lines: settings.settings.lines, services };

const meta: Meta<QueueFigures> = {
  title: 'Elements/queue-figures',
  component: 'layan-queue-figures',
  parameters: acceptance(
    'I see by line, hour, day and service how many numbers were taken, were served to the end, and did not come.',
    'I read waits as people feel them: half were called within so many minutes, nine of ten within so many.',
    'I choose today, 7 or 30 days with one press, or write the first and the last day.',
    'When days are in the wrong order or more than a year I am told so, and what I wrote stays.',
    'I take what is shown along as a file that my spreadsheet opens, in which no name can act as a formula.',
  ),
  args: { today: '2026-08-03', from: '2026-07-28', to: '2026-08-03', state: ready(figures), names },
  render: ({ today, from, to, state, names }) =>
    html`<layan-queue-figures
      today=${today}
      from=${from}
      to=${to}
      .state=${state}
      .names=${names}
    ></layan-queue-figures>`,
};
export default meta;

type Story = StoryObj<QueueFigures>;

export const Ready: Story = {};
export const Empty: Story = { args: { state: ready(noFigures) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: figures, since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    from: '2025-08-03',
    names: { lines: longSettings.settings.lines, services },
    state: ready({
      ...figures,
      total: share(1_240_512, 132.4),
      lines: longSettings.settings.lines.map(({ letter }) => ({ line: letter, ...share(155_064, 132.4) })),
    }),
  },
};
