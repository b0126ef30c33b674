import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/number-finder/number-finder.ts';
import type { NumberFinder } from '@layan/elements/number-finder/number-finder.ts';

const meta: Meta<NumberFinder> = {
  title: 'Elements/number-finder',
  component: 'layan-number-finder',
  args: { occupied: false, keys: true },
  render: ({ occupied, keys }) => html`<layan-number-finder ?occupied=${occupied} ?keys=${keys}></layan-number-finder>`,
};
export default meta;

type Story = StoryObj<NumberFinder>;

export const Ready: Story = {};
/** Letters are switched off: none is shown. */
export const ReadyWithoutKeys: Story = { args: { keys: false } };
export const Long: Story = { args: { occupied: true } };
