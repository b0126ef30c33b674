import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/called-number/called-number.ts';
import type { CalledNumber } from '@layan/elements/called-number/called-number.ts';
import { call, lines, longLines } from '../tests/support/board-fixtures.ts';

const meta: Meta<CalledNumber> = {
  title: 'Elements/called-number',
  component: 'layan-called-number',
  args: { call: call('A-012', 3), line: lines[0] ?? null, closed: false },
  render: ({ call, line, closed }) =>
    html`<layan-called-number .call=${call} .line=${line} ?closed=${closed}></layan-called-number>`,
};
export default meta;

type Story = StoryObj<CalledNumber>;

export const Ready: Story = {};
/** A line that the office has taken away since: the number is called all the same. */
export const ReadyAlone: Story = { args: { line: null } };
export const Empty: Story = { args: { call: null, line: null } };
export const EmptyClosed: Story = { args: { call: null, line: null, closed: true } };
export const EmptyWords: Story = {
  args: { call: null, line: null },
  render: ({ call, line }) =>
    html`<layan-called-number .call=${call} .line=${line}>Pelayanan dimulai pukul 08.00.</layan-called-number>`,
};
export const Long: Story = { args: { call: call('W-1047', 28, { line: 'A' }), line: longLines[0] ?? null } };
