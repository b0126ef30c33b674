import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/queue-widget/queue-widget.ts';
import type { QueueWidget } from '../widgets/queue-widget/queue-widget.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<QueueWidget> = {
  title: 'Widgets/queue-widget',
  component: 'layan-queue-widget',
  parameters: acceptance(
    'I see at home how many wait in each line before I set out.',
    'Where the office allows it I take a number from home and see how many are before me.',
    'When the office is closed I read when it opens again.',
    'My number is there again when I come back to the page today, and it says nothing about who I am.',
  ),
  args: { endpoint: '/stories/office/' },
  render: ({ endpoint, ticket }) =>
    html`<layan-queue-widget endpoint=${endpoint} ticket=${ticket ?? ''}></layan-queue-widget>`,
};
export default meta;

type Story = StoryObj<QueueWidget>;

export const Ready: Story = {};
/** The office allows numbers from home. */
export const ReadyRemote: Story = { args: { endpoint: '/stories/office-remote/' } };
export const ReadyClosed: Story = { args: { endpoint: '/stories/office-closed/' } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { endpoint: '/stories/nowhere/' } };
