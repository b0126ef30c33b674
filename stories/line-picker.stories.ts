import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/line-picker/line-picker.ts';
import type { LinePicker } from '@layan/elements/line-picker/line-picker.ts';
import type { QueueView } from '@layan/domain/api/queue.ts';
import { line, longLine, MORNING, queue } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const ready = (parts: Partial<QueueView> = {}) => ({
  status: 'ready' as const,
  data: queue(parts),
  since: MORNING,
  stale: false,
});

const meta: Meta<LinePicker> = {
  title: 'Elements/line-picker',
  component: 'layan-line-picker',
  parameters: acceptance(
    'I tell the lines apart by letter and picture, not by colour alone.',
    'I see how many wait and about how long, as a range; where nobody can know, no time is claimed.',
    'A line that takes no more numbers tells me why, and I may still choose it to learn what I can do.',
    'I choose by touch, or with Tab and Enter.',
    'Where there is no line at all, I am sent to an officer.',
  ),
  args: { state: ready() },
  render: ({ state }) => html`<layan-line-picker .state=${state}></layan-line-picker>`,
};
export default meta;

type Story = StoryObj<LinePicker>;

export const Ready: Story = {};
export const Empty: Story = { args: { state: ready({ lines: [] }) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { ...ready(), stale: true } } };
export const Long: Story = {
  args: { state: ready({ lines: [longLine, { ...longLine, letter: 'X', state: 'closing' }, line({ letter: 'Y' })] }) },
};
