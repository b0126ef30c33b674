import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/services-widget/services-widget.ts';
import type { ServicesWidget } from '../widgets/services-widget/services-widget.ts';
import { acceptance } from './acceptance.ts';

const LANDAK = '/packages/catalog/agencies/landak.json';
const BANGKALAN = '/packages/catalog/agencies/bangkalan.json';
const KALTARA = '/packages/catalog/agencies/kaltara.json';

const meta: Meta<ServicesWidget> = {
  title: 'Widgets/services-widget',
  component: 'layan-services-widget',
  parameters: acceptance(
    'I find my office’s services on its own page, in plain words, with how long each takes and whether it is free.',
    'I write what I need in my own words and the list shortens to it.',
    'I open a service, tick off my papers and go back with the browser’s own button.',
    'Without JavaScript, or when the list cannot be loaded, I still read what the page itself says.',
    'As the webmaster I am told in one line what is wrong, and my page is never worse for it.',
  ),
  args: { catalog: LANDAK },
  render: ({ catalog, service, placeless }) =>
    html`<layan-services-widget
      catalog=${catalog}
      service=${service ?? ''}
      ?placeless=${placeless ?? true}
    ></layan-services-widget>`,
};
export default meta;

type Story = StoryObj<ServicesWidget>;

export const Ready: Story = {};
/** One service is open from the start, as a link to it does. */
export const ReadyService: Story = { args: { service: 'rekomendasi-adopsi' } };
/** Seven services of a small office. */
export const ReadyFew: Story = { args: { catalog: KALTARA } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { catalog: '/stories/nowhere.json' } };
export const Long: Story = { args: { catalog: BANGKALAN } };
