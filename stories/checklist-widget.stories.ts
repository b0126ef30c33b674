import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../widgets/checklist-widget/checklist-widget.ts';
import type { ChecklistWidget } from '../widgets/checklist-widget/checklist-widget.ts';
import { acceptance } from './acceptance.ts';

const LANDAK = '/packages/catalog/agencies/landak.json';
const BANGKALAN = '/packages/catalog/agencies/bangkalan.json';

const meta: Meta<ChecklistWidget> = {
  title: 'Widgets/checklist-widget',
  component: 'layan-checklist-widget',
  parameters: acceptance(
    'I tick off at home what the service asks for, and read what is still missing.',
    'I am asked first as whom I come, where that makes a difference.',
    'What I tick stays in the page: nothing is sent and nothing is kept.',
    'I print the list, with boxes for a pen.',
  ),
  args: { catalog: LANDAK, service: 'rekomendasi-adopsi' },
  render: ({ catalog, service }) =>
    html`<layan-checklist-widget catalog=${catalog} service=${service}></layan-checklist-widget>`,
};
export default meta;

type Story = StoryObj<ChecklistWidget>;

export const Ready: Story = {};
/** Different papers for different people. */
export const ReadyApplicants: Story = { args: { service: 'data-kesejahteraan-sosial-dtks' } };
/** What is wrong is said in the widget, and once in the console. */
export const Failed: Story = { args: { service: '' } };
export const Long: Story = { args: { catalog: BANGKALAN, service: 'pengantar-pengangkatan-anak' } };
