import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/complaint-widget/complaint-widget.ts';
import type { ComplaintWidget } from '../widgets/complaint-widget/complaint-widget.ts';
import { CODE } from '../tests/support/complaint-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintWidget> = {
  title: 'Widgets/complaint-widget',
  component: 'layan-complaint-widget',
  parameters: acceptance(
    'On the office’s own site I say what went wrong, one question at a time, without an account.',
    'I read the answer on the same page with my code and PIN.',
    'The page around hears nothing of what I write.',
    'Without JavaScript I find the way to the office’s own page for it.',
  ),
  args: { endpoint: '/stories/office/', code: '', agency: '' },
  render: ({ endpoint, code, agency }) =>
    html`<layan-complaint-widget endpoint=${endpoint} code=${code} agency=${agency}></layan-complaint-widget>`,
};
export default meta;

type Story = StoryObj<ComplaintWidget>;

export const Ready: Story = {};
/** Opened with a code, such as from a receipt. */
export const ReadyFollow: Story = { args: { code: CODE } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { endpoint: '/stories/nowhere/' } };
/** A server takes complaints for its own office only. */
export const FailedElsewhere: Story = { args: { agency: 'landak' } };
