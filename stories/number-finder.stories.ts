import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/number-finder/number-finder.ts';
import type { NumberFinder } from '@layan/elements/number-finder/number-finder.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<NumberFinder> = {
  title: 'Elements/number-finder',
  component: 'layan-number-finder',
  parameters: acceptance(
    'I type the number as I hear it, a12, A-012 or a 12, and press Enter.',
    'What cannot be read stays in the field, and I am told how a number is written until I type on.',
    'While somebody is at my counter nobody else is called, and I am told to finish first.',
    'Escape empties the field and leaves it.',
  ),
  args: { occupied: false, keys: true },
  render: ({ occupied, keys }) => html`<layan-number-finder ?occupied=${occupied} ?keys=${keys}></layan-number-finder>`,
};
export default meta;

type Story = StoryObj<NumberFinder>;

export const Ready: Story = {};
/** Letters are switched off: none is shown. */
export const ReadyWithoutKeys: Story = { args: { keys: false } };
export const Long: Story = { args: { occupied: true } };
