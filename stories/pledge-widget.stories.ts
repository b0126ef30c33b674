import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/pledge-widget/pledge-widget.ts';
import type { PledgeWidget } from '../widgets/pledge-widget/pledge-widget.ts';
import { acceptance } from './acceptance.ts';

const LANDAK = '/packages/catalog/agencies/landak.json';
const NONE = '/packages/catalog/agencies/kapuas.json';

const meta: Meta<PledgeWidget> = {
  title: 'Widgets/pledge-widget',
  component: 'layan-pledge-widget',
  parameters: acceptance(
    'I read word for word what the office has promised everyone.',
    'I see who signed it, and by which decree.',
    'Where the office has published no promise, I am told so instead of seeing nothing.',
  ),
  args: { catalog: LANDAK },
  render: ({ catalog }) => html`<layan-pledge-widget catalog=${catalog}></layan-pledge-widget>`,
};
export default meta;

type Story = StoryObj<PledgeWidget>;

export const Ready: Story = {};
/** An office that has published none. */
export const ReadyNone: Story = { args: { catalog: NONE } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { catalog: '/stories/nowhere.json' } };
