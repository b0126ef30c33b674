import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/recent-calls/recent-calls.ts';
import type { RecentCalls } from '@layan/elements/recent-calls/recent-calls.ts';
import { call, calls } from '../tests/support/board-fixtures.ts';

const meta: Meta<RecentCalls> = {
  title: 'Elements/recent-calls',
  component: 'layan-recent-calls',
  args: { calls, most: 5 },
  render: ({ calls, most }) => html`<layan-recent-calls .calls=${calls} most=${most}></layan-recent-calls>`,
};
export default meta;

type Story = StoryObj<RecentCalls>;

export const Ready: Story = {};
export const ReadyOne: Story = { args: { calls: calls.slice(0, 1) } };
export const Empty: Story = { args: { calls: [] } };
export const Long: Story = { args: { calls: ['W-1047', 'W-1046', 'Q-1203', 'M-1111', 'W-1045'].map(code => call(code, 28)) } };
