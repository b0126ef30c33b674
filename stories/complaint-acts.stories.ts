import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { freshDraft } from '@layan/elements/base/case-draft.ts';
import '@layan/elements/complaint-acts/complaint-acts.ts';
import type { ComplaintActs } from '@layan/elements/complaint-acts/complaint-acts.ts';
import { caseView, desk, logEntry, longCase, workingCase } from '../tests/support/inbox-fixtures.ts';
import { services } from '../tests/support/office-fixtures.ts';
import { acceptance } from './acceptance.ts';

const answer = freshDraft('answer', workingCase, desk, 'sari');

const meta: Meta<ComplaintActs> = {
  title: 'Elements/complaint-acts',
  component: 'layan-complaint-acts',
  parameters: acceptance(
    'One step is open before me, the one that comes next; everything else is one press away.',
    'While I write an answer I see it as the citizen will read it.',
    'An answer with something still to be filled in is not sent: I am led to the place.',
    'What a colleague does while I write is shown to me, and what I wrote is still there.',
    'I hide words by selecting them, with the mouse or with the keyboard alone.',
  ),
  args: { view: workingCase, desk, services, self: 'sari', drafts: {}, busy: false, problem: null },
  render: ({ view, desk, services, self, drafts, busy, problem }) =>
    html`<layan-complaint-acts
      .view=${view}
      .desk=${desk}
      .services=${services}
      self=${self}
      .drafts=${drafts}
      ?busy=${busy}
      .problem=${problem}
    ></layan-complaint-acts>`,
};
export default meta;

type Story = StoryObj<ComplaintActs>;

export const Ready: Story = {};
export const ReadyNew: Story = { args: { view: caseView() } };
export const ReadyAnswered: Story = {
  args: {
    view: caseView({ state: 'answered', class: 'Sedang', may: ['note', 'answer', 'close', 'reopen', 'release'] }),
  },
};
export const ReadyMerged: Story = {
  args: { view: caseView({ state: 'merged', reason: 'duplicate', may: ['note', 'part'] }) },
};
export const ReadyWritten: Story = {
  args: {
    drafts: {
      answer: {
        ...answer,
        text: 'Kartu Ibu sudah aktif kembali sejak hari ini.\n\nMohon maaf atas keterlambatan kami.',
      },
    },
  },
};
/** A colleague was quicker. */
export const ReadyOvertaken: Story = {
  args: {
    view: {
      ...workingCase,
      log: [
        ...workingCase.log,
        logEntry(7, { step: 'answered', staff: desk.colleagues[1]!, text: 'Sudah kami selesaikan.' }),
      ],
    },
    drafts: { answer: { ...answer, text: 'Kartu Ibu sudah aktif kembali.' } },
    problem: 'changed',
  },
};
export const ReadyBusy: Story = {
  args: { busy: true, drafts: { answer: { ...answer, text: 'Kartu Ibu sudah aktif.' } } },
};
export const Failed: Story = { args: { problem: 'unreachable' } };
export const Long: Story = {
  args: {
    view: longCase,
    drafts: { answer: { ...freshDraft('answer', longCase, desk, 'sari'), text: longCase.text } },
  },
};
