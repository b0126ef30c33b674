import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/undo-bar/undo-bar.ts';
import type { UndoBar } from '@layan/elements/undo-bar/undo-bar.ts';
import { NOW } from '../tests/support/counter-fixtures.ts';

const meta: Meta<UndoBar> = {
  title: 'Elements/undo-bar',
  component: 'layan-undo-bar',
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
