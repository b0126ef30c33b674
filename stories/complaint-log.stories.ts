import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-log/complaint-log.ts';
import type { ComplaintLog } from '@layan/elements/complaint-log/complaint-log.ts';
import { codeAt, desk, logEntry, longCase, workingCase } from '../tests/support/inbox-fixtures.ts';
import { services } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintLog> = {
  title: 'Elements/complaint-log',
  component: 'layan-complaint-log',
  parameters: acceptance(
    'Each line is a sentence that says who did what.',
    'What was written stands beneath it, with the lines it was written in.',
    'I can tell what the citizen reads from what stays inside the office.',
  ),
  args: { log: workingCase.log, services, colleagues: desk.colleagues },
  render: ({ log, services, colleagues, others }) =>
    html`<layan-complaint-log
      .log=${log}
      .services=${services}
      .colleagues=${colleagues}
      .others=${others ?? { followers: [], mergedInto: null }}
    ></layan-complaint-log>`,
};
export default meta;

type Story = StoryObj<ComplaintLog>;

export const Ready: Story = {};
/** Everything that can happen. */
export const ReadyAll: Story = {
  args: {
    others: { followers: [{ id: 'case-9', code: codeAt(9) }], mergedInto: null },
    log: (
      [
        ['received', {}],
        ['classified', { class: 'Berat', kind: 'question', service: null }],
        ['assigned', { staff: null }],
        ['forwarded', { to: 'Dinas Kesehatan', how: 'email' }],
        ['joined', { from: 'case-9' }],
        ['merged', { into: 'case-8' }],
        ['parted', {}],
        ['redacted', {}],
        ['released', {}],
        ['withheld', {}],
        ['answered', {}],
        ['closed', { reason: 'not-ours' }],
        ['reopened', {}],
        ['spam', { reason: 'spam' }],
        ['not-spam', {}],
        ['rated', { rating: 3 }],
        ['erased', {}],
        ['expired', {}],
      ] as const
    ).map(([step, facts], at) => logEntry(at + 1, { step, facts })),
  },
};
export const Empty: Story = { args: { log: [] } };
export const Long: Story = {
  args: { log: [...workingCase.log, logEntry(7, { step: 'answered', text: longCase.text })] },
};
