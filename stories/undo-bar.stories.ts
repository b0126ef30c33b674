import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/undo-bar/undo-bar.ts';
import type { UndoBar } from '@layan/elements/undo-bar/undo-bar.ts';
import { NOW } from '../tests/support/counter-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<UndoBar> = {
  title: 'Elements/undo-bar',
  component: 'layan-undo-bar',
  parameters: acceptance(
    'I see what I did last and with which number, and take it back with one press.',
    'I see how many seconds are left; when it is too late, the button is gone.',
    'When I listen instead of looking I am told once what was done, and no seconds are counted aloud.',
  ),
  args: { step: 'finished', code: 'A-012', until: NOW + 8000, keys: true },
  render: ({ step, code, until, keys }) =>
    html`<layan-undo-bar .step=${step} .code=${code} .until=${until} .now=${NOW} ?keys=${keys}></layan-undo-bar>`,
};
export default meta;

type Story = StoryObj<UndoBar>;

export const Ready: Story = {};
/** Letters are switched off: none is shown. */
export const ReadyWithoutKeys: Story = { args: { keys: false } };
/** Too late: nothing is left to see. */
export const Empty: Story = { args: { until: null } };
export const Long: Story = { args: { step: 'returned', code: 'A-1012' } };
