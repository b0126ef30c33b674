import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-entry/complaint-entry.ts';
import type { ComplaintEntry } from '@layan/elements/complaint-entry/complaint-entry.ts';
import { services } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintEntry> = {
  title: 'Elements/complaint-entry',
  component: 'layan-complaint-entry',
  parameters: acceptance(
    'I write down what a visitor tells me on one page, in the order in which people tell it.',
    'The visitor is protected until they say otherwise: anonymous and confidential are on from the start.',
    'When the visitor stays anonymous I am not even asked who they are.',
    'I have before me what I must tell the visitor about their data.',
    'What the visitor has brought I photograph and attach, and see that it has arrived before I save.',
    'When something is missing I am told all of it at once and led to each place.',
  ),
  args: { services, busy: false, problem: null, uploads: [] },
  render: ({ services, busy, problem, uploads }) =>
    html`<layan-complaint-entry
      .services=${services}
      ?busy=${busy}
      .problem=${problem}
      .uploads=${uploads}
    ></layan-complaint-entry>`,
};
export default meta;

type Story = StoryObj<ComplaintEntry>;

export const Ready: Story = {};
export const ReadyBusy: Story = { args: { busy: true } };
export const ReadyFiles: Story = {
  args: {
    uploads: [
      { key: 'a', name: 'surat-penolakan.jpg', size: 1_200_000, state: 'sent', id: 'f1', problem: null },
      { key: 'b', name: 'bukti-antre.pdf', size: 300_000, state: 'sending', id: '', problem: null },
    ],
  },
};
export const Failed: Story = { args: { problem: 'unreachable' } };
export const Long: Story = {
  args: {
    services: Array.from({ length: 40 }, (_, at) => ({
      ...services[at % services.length]!,
      id: `s${at}`,
      name: { id: `${services[at % services.length]!.name.id} dan segala urusan yang menyertainya`, en: 'x' },
    })),
  },
};
