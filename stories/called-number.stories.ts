import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/called-number/called-number.ts';
import type { CalledNumber } from '@layan/elements/called-number/called-number.ts';
import { call, lines, longLines } from '../tests/support/board-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<CalledNumber> = {
  title: 'Elements/called-number',
  component: 'layan-called-number',
  parameters: acceptance(
    'I see the number, the counter and my line’s name and picture together, so I know whether it is me and where to go.',
    'I read the whole number, even when it has four digits and the screen is narrow.',
    'Before anybody is called I am told what to do: take a number at the kiosk and sit down.',
    'While the office is closed I am told that it is, and that called numbers appear here once it opens.',
    'When I cannot see it, the words “Nomor antrean” and “Loket” tell me which number is which.',
  ),
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
