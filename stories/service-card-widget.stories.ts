import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/service-card-widget/service-card-widget.ts';
import type { ServiceCardWidget } from '../widgets/service-card-widget/service-card-widget.ts';
import { acceptance } from './acceptance.ts';

const LANDAK = '/packages/catalog/agencies/landak.json';

const meta: Meta<ServiceCardWidget> = {
  title: 'Widgets/service-card-widget',
  component: 'layan-service-card-widget',
  parameters: acceptance(
    'I see one service on any page: what it is, how long it takes and whether it is free.',
    'I touch the card, and the service opens beneath it or on the page the office chose.',
    'I go from there to the list of papers without leaving the page.',
  ),
  args: { catalog: LANDAK, service: 'rekomendasi-adopsi' },
  render: ({ catalog, service, href }) =>
    html`<layan-service-card-widget
      catalog=${catalog}
      service=${service}
      href=${href ?? ''}
    ></layan-service-card-widget>`,
};
export default meta;

type Story = StoryObj<ServiceCardWidget>;

export const Ready: Story = {};
export const ReadyLink: Story = { args: { href: '#rekomendasi-adopsi' } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { service: 'tidak-ada' } };
export const Long: Story = { args: { service: 'layanan-terpadu-korban-kekerasan' } };
