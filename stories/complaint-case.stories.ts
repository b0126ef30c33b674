import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/complaint-case/complaint-case.ts';
import type { ComplaintCase } from '@layan/elements/complaint-case/complaint-case.ts';
import { caseView, desk, longCase, NOW, workingCase } from '../tests/support/inbox-fixtures.ts';
import { services } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintCase> = {
  title: 'Elements/complaint-case',
  component: 'layan-complaint-case',
  parameters: acceptance(
    'I read what the citizen wrote before anything else, in their own words and lines.',
    'I see until when they are to be answered, by which rule, and when that is not certain.',
    'A photo is fetched only when I ask for it.',
    'What was done is all there, with who and when, and what the citizen does not see is marked.',
    'From complaints that may be about the same thing I go to one of them, or merge.',
  ),
  args: {
    state: ready(caseView()),
    desk,
    services,
    self: 'sari',
    drafts: {},
    busy: false,
    problem: null,
    supervisor: false,
    fileAddress: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
  },
  render: ({ state, desk, services, self, drafts, busy, problem, supervisor, fileAddress }) =>
    html`<layan-complaint-case
      .state=${state}
      .desk=${desk}
      .services=${services}
      self=${self}
      .drafts=${drafts}
      ?busy=${busy}
      .problem=${problem}
      ?supervisor=${supervisor}
      .fileAddress=${fileAddress}
    ></layan-complaint-case>`,
};
export default meta;

type Story = StoryObj<ComplaintCase>;

export const Ready: Story = {};
/** Late, with its answer as the next step. */
export const ReadyLate: Story = { args: { state: ready(workingCase), supervisor: true } };
export const ReadySensitive: Story = { args: { state: ready(caseView({ service: 'kekerasan', confidential: true })) } };
export const ReadySuspicious: Story = {
  args: {
    state: ready(caseView({ suspicions: ['too-fast', 'links'], may: ['classify', 'answer', 'spam', 'not-spam'] })),
  },
};
export const ReadyUndated: Story = {
  args: { state: ready(caseView({ promise: null, dueAt: null, urgency: 'none' })), desk: { ...desk, classes: [] } },
};
export const ReadyErased: Story = {
  args: {
    state: ready(
      caseView({
        erased: true,
        text: '',
        when: null,
        where: null,
        contact: null,
        attachments: [],
        state: 'closed',
        reason: 'withdrawn',
        similar: [],
        may: [],
      }),
    ),
  },
};
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
export const Stale: Story = { args: { state: { status: 'ready', data: workingCase, since: NOW, stale: true } } };
export const Long: Story = { args: { state: ready(longCase), supervisor: true } };
