import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/counter-editor/counter-editor.ts';
import type { CounterEditor } from '@layan/elements/counter-editor/counter-editor.ts';
import { longSettings, settings } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const { counters, lines } = settings.settings;

const meta: Meta<CounterEditor> = {
  title: 'Elements/counter-editor',
  component: 'layan-counter-editor',
  parameters: acceptance(
    'I tick the lines that a counter serves, with the mouse or the space bar.',
    'When I cannot see the boxes, each one tells me the letter and the name of its line.',
    'I am asked which line goes first only where the counter serves more than one.',
    'What I wrote stays when it is no number, and what is wrong is said right there.',
    'A line that exists no more is still shown here, so that I can take it out.',
  ),
  args: { value: counters[0]!, lines, issues: [] },
  render: ({ value, lines, issues }) =>
    html`<layan-counter-editor .value=${value} .lines=${lines} .issues=${issues}></layan-counter-editor>`,
};
export default meta;

type Story = StoryObj<CounterEditor>;

export const Ready: Story = {};
export const ReadyOneLine: Story = { args: { value: { ...counters[1]!, lines: ['B'] } } };
export const ReadyWrong: Story = {
  args: {
    value: { ...counters[1]!, number: 'satu', lines: ['X'] },
    issues: [
      {
        path: 'number',
        message: {
          id: 'Nomor loket harus angka bulat 1 sampai 99.',
          en: 'The counter’s number must be a whole number from 1 to 99.',
        },
      },
      {
        path: 'lines',
        message: {
          id: 'Loket ini melayani antrean X, yang tidak ada.',
          en: 'This counter serves line X, which does not exist.',
        },
      },
    ],
  },
};
export const Long: Story = {
  args: { value: longSettings.settings.counters[11]!, lines: longSettings.settings.lines },
};
