import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/recent-calls/recent-calls.ts';
import type { RecentCalls } from '@layan/elements/recent-calls/recent-calls.ts';
import { call, calls } from '../tests/support/board-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<RecentCalls> = {
  title: 'Elements/recent-calls',
  component: 'layan-recent-calls',
  parameters: acceptance(
    'When I looked away for a moment, I still find my number and its counter.',
    'The newest call stands first.',
    'I need not scroll: the oldest call makes room for the newest.',
    'Before the first call I am told what will appear here.',
  ),
  args: { calls, most: 5 },
  render: ({ calls, most }) => html`<layan-recent-calls .calls=${calls} most=${most}></layan-recent-calls>`,
};
export default meta;

type Story = StoryObj<RecentCalls>;

export const Ready: Story = {};
export const ReadyOne: Story = { args: { calls: calls.slice(0, 1) } };
export const Empty: Story = { args: { calls: [] } };
export const Long: Story = {
  args: { calls: ['W-1047', 'W-1046', 'Q-1203', 'M-1111', 'W-1045'].map(code => call(code, 28)) },
};
