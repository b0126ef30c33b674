import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/line-status/line-status.ts';
import type { LineStatus } from '@layan/elements/line-status/line-status.ts';
import { lines, longLines } from '../tests/support/board-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<LineStatus> = {
  title: 'Elements/line-status',
  component: 'layan-line-status',
  parameters: acceptance(
    'While I sit and wait I see how many wait in each line.',
    'I find my line by its letter and picture, not by colour alone.',
    'I see when a line gives out no more numbers, and still how many wait in it.',
    'A line that is closed and empty says only that it is closed.',
    'Where there is no line, I am told to ask an officer.',
  ),
  args: { lines },
  render: ({ lines }) => html`<layan-line-status .lines=${lines}></layan-line-status>`,
};
export default meta;

type Story = StoryObj<LineStatus>;

export const Ready: Story = {};
/** Before the office opens and after it closes. */
export const ReadyClosed: Story = {
  args: { lines: lines.map(line => ({ ...line, state: 'closed' as const, waiting: 0 })) },
};
export const Empty: Story = { args: { lines: [] } };
export const Long: Story = { args: { lines: longLines } };
