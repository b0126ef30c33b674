import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/complaint-channels-widget/complaint-channels-widget.ts';
import type { ComplaintChannelsWidget } from '../widgets/complaint-channels-widget/complaint-channels-widget.ts';
import { acceptance } from './acceptance.ts';

const LANDAK = '/packages/catalog/agencies/landak.json';

const meta: Meta<ComplaintChannelsWidget> = {
  title: 'Widgets/complaint-channels-widget',
  component: 'layan-complaint-channels-widget',
  parameters: acceptance(
    'I see every way to complain to this office, and touch it to write or call.',
    'I read by when I am answered, where the decree says so.',
    'Where no way is stated I am led to the national complaint service.',
  ),
  args: { catalog: LANDAK, service: 'rekomendasi-adopsi' },
  render: ({ catalog, service }) =>
    html`<layan-complaint-channels-widget
      catalog=${catalog}
      service=${service ?? ''}
    ></layan-complaint-channels-widget>`,
};
export default meta;

type Story = StoryObj<ComplaintChannelsWidget>;

export const Ready: Story = {};
/** About the office as a whole. */
export const ReadyOffice: Story = { args: { service: '' } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { service: 'tidak-ada' } };
export const Long: Story = { args: { service: 'penanganan-korban-kekerasan' } };
