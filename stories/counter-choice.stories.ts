import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/counter-choice/counter-choice.ts';
import type { CounterChoice } from '@layan/elements/counter-choice/counter-choice.ts';
import { line, lines, NOW } from '../tests/support/counter-fixtures.ts';
import { acceptance } from './acceptance.ts';

const counters = [
  { id: '1', number: 1, lines: ['A', 'B', 'C'], busy: true },
  { id: '2', number: 2, lines: ['B', 'A', 'C'], busy: false },
  { id: '3', number: 3, lines: ['C'], busy: false },
];

const meta: Meta<CounterChoice> = {
  title: 'Elements/counter-choice',
  component: 'layan-counter-choice',
  parameters: acceptance(
    'I see each counter with its number and the lines it serves, and sit down at mine with one press.',
    'I see at which counters somebody is being served just now.',
    'Where there is no counter yet, I am told who adds them and where.',
    'When the connection is lost the counters stay on the screen, with the time at which they were so.',
  ),
  args: { state: ready(counters), lines },
  render: ({ state, lines }) => html`<layan-counter-choice .state=${state} .lines=${lines}></layan-counter-choice>`,
};
export default meta;

type Story = StoryObj<CounterChoice>;

export const Ready: Story = {};
/** The lines' names are not known yet. */
export const ReadyLetters: Story = { args: { lines: [] } };
export const Empty: Story = { args: { state: ready([]) } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: counters, since: NOW, stale: true } } };
export const Long: Story = {
  args: {
    state: ready([{ id: '99', number: 99, lines: [...'ABCDEFGH'], busy: true }, ...counters]),
    lines: [...'ABCDEFGH'].map(letter =>
      line({
        letter,
        name: {
          id: 'Pemberdayaan masyarakat, kelembagaan, dan penyelenggaraan pemerintahan desa',
          en: 'Village affairs',
        },
      }),
    ),
  },
};
