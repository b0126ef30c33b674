import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-follow/complaint-follow.ts';
import type { ComplaintFollow } from '@layan/elements/complaint-follow/complaint-follow.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import {
  answered,
  asked,
  CODE,
  complaint,
  longComplaint,
  promise,
  upload,
} from '../tests/support/complaint-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';
import { MORNING } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintFollow> = {
  title: 'Elements/complaint-follow',
  component: 'layan-complaint-follow',
  parameters: acceptance(
    'I type code and PIN as I like, with or without hyphens, and am told exactly what cannot be right.',
    'I see what happened to my complaint, and by when I must be answered, or that the date has passed.',
    'When the office asks me something I answer here, even though nobody knows who I am.',
    'When I am not content I open it again within the time, and the office must answer once more.',
    'I say with a face and a word how it was handled.',
    'I can have everything deleted, and am asked twice.',
  ),
  args: {
    code: CODE,
    state: null,
    timeZone: 'Asia/Jakarta',
    uploads: [],
    problem: null,
    until: null,
    busy: false,
    kiosk: false,
  },
  render: ({ code, state, timeZone, uploads, problem, until, busy, kiosk }) =>
    html`<layan-complaint-follow
      code=${code}
      .state=${state}
      .services=${catalogue.services}
      time-zone=${timeZone}
      .uploads=${uploads}
      .problem=${problem}
      .until=${until}
      ?busy=${busy}
      ?kiosk=${kiosk}
    ></layan-complaint-follow>`,
};
export default meta;

type Story = StoryObj<ComplaintFollow>;

export const Ready: Story = { args: { state: ready(answered) } };
/** Before anything is shown. */
export const ReadyGate: Story = {};
export const ReadyReceived: Story = { args: { state: ready(complaint()) } };
/** The office waits for an answer. */
export const ReadyAsked: Story = { args: { state: ready(asked), uploads: [upload()] } };
/** The date has passed. */
export const ReadyLate: Story = { args: { state: ready(complaint({ state: 'working', late: true })) } };
export const ReadyUndated: Story = { args: { state: ready(complaint({ promise: null })) } };
export const ReadyHolidays: Story = {
  args: { state: ready(complaint({ promise: { ...promise, day: '2027-01-12', holidaysKnown: false } })) },
};
export const ReadyClosed: Story = {
  args: {
    state: ready(
      complaint({ ...answered, state: 'closed', reason: 'not-ours', rating: 3, may: { ...answered.may, rate: true } }),
    ),
  },
};
export const ReadyErased: Story = {
  args: {
    state: ready(
      complaint({
        state: 'closed',
        reason: 'withdrawn',
        erased: true,
        text: '',
        when: null,
        where: null,
        may: { reply: false, reopenUntil: null, rate: false, erase: false },
      }),
    ),
  },
};
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { problem: 'complaint-unknown' } };
export const FailedLocked: Story = { args: { problem: 'locked-out', until: MORNING } };
/** The answer could not be sent; what was written is still there. */
export const FailedReply: Story = { args: { state: ready(asked), problem: 'unreachable' } };
export const Stale: Story = { args: { state: { status: 'ready', data: answered, since: MORNING, stale: true } } };
export const Long: Story = { args: { state: ready(longComplaint) } };
