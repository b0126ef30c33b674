import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/line-status/line-status.ts';
import type { LineStatus } from '@layan/elements/line-status/line-status.ts';
import { lines, longLines } from '../tests/support/board-fixtures.ts';

const meta: Meta<LineStatus> = {
  title: 'Elements/line-status',
  component: 'layan-line-status',
  args: { lines },
  render: ({ lines }) => html`<layan-line-status .lines=${lines}></layan-line-status>`,
};
export default meta;

type Story = StoryObj<LineStatus>;

export const Ready: Story = {};
/** Before the office opens and after it closes. */
export const ReadyClosed: Story = { args: { lines: lines.map(line => ({ ...line, state: 'closed' as const, waiting: 0 })) } };
export const Empty: Story = { args: { lines: [] } };
export const Long: Story = { args: { lines: longLines } };
