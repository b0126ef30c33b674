import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@layan/elements/complaint-form/complaint-form.ts';
import type { ComplaintForm } from '@layan/elements/complaint-form/complaint-form.ts';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { draft, filledDraft, longDraft, rules, upload } from '../tests/support/complaint-fixtures.ts';
import { catalogue } from '../tests/support/fixtures.ts';
import { MORNING } from '../tests/support/visitor-fixtures.ts';
import { acceptance } from './acceptance.ts';

const meta: Meta<ComplaintForm> = {
  title: 'Elements/complaint-form',
  component: 'layan-complaint-form',
  parameters: acceptance(
    'I am asked one question at a time, and I can go back without losing a word.',
    'Before I write anything I learn whether this office can help me, and who can if it cannot.',
    'Two switches say exactly who sees who I am and what I wrote; both protect me until I choose otherwise.',
    'Nobody asks for my name while I am anonymous.',
    'When something is missing I am told all of it in my language, and each sentence takes me there.',
    'I see everything once more before it is sent, and can change each answer.',
  ),
  args: {
    state: ready(rules, MORNING),
    catalogue,
    draft: draft(),
    step: '',
    uploads: [],
    issues: [],
    problem: null,
    busy: false,
    kiosk: false,
  },
  render: ({ state, catalogue, draft, step, uploads, issues, problem, busy, kiosk }) =>
    html`<layan-complaint-form
      .state=${state}
      .catalogue=${catalogue}
      .draft=${draft}
      step=${step}
      .uploads=${uploads}
      .issues=${issues}
      .problem=${problem}
      ?busy=${busy}
      ?kiosk=${kiosk}
      >${kiosk ? html`<layan-on-screen-keyboard slot="keyboard" layout="writing"></layan-on-screen-keyboard>` : ''}</layan-complaint-form
    >`,
};
export default meta;

type Story = StoryObj<ComplaintForm>;

export const Ready: Story = {};
/** Not ours: who takes it instead. */
export const ReadyElsewhere: Story = { args: { step: 'elsewhere' } };
export const ReadyElsewhereKiosk: Story = { args: { step: 'elsewhere', kiosk: true } };
export const ReadyKind: Story = { args: { step: 'kind' } };
export const ReadyService: Story = { args: { step: 'service', draft: filledDraft } };
export const ReadyText: Story = { args: { step: 'text', draft: filledDraft } };
export const ReadyPlace: Story = { args: { step: 'place', draft: filledDraft } };
export const ReadyFiles: Story = {
  args: {
    step: 'files',
    draft: filledDraft,
    uploads: [
      upload(),
      upload({ key: '2', name: 'kuitansi.pdf', state: 'sending', id: '' }),
      upload({ key: '3', name: 'video.mp4', state: 'failed', id: '', problem: 'file-type' }),
    ],
  },
};
export const ReadyPrivacy: Story = { args: { step: 'privacy', draft: draft() } };
export const ReadyContact: Story = { args: { step: 'contact', draft: filledDraft } };
export const ReadyPurpose: Story = { args: { step: 'purpose', draft: filledDraft } };
export const ReadyCheck: Story = { args: { step: 'check', draft: filledDraft, uploads: [upload()] } };
export const ReadyBusy: Story = { args: { step: 'check', draft: filledDraft, busy: true } };
/** On the office's own machine: the keyboard is on the screen. */
export const ReadyKiosk: Story = { args: { step: 'text', draft: filledDraft, kiosk: true } };
export const Loading: Story = { args: { state: { status: 'loading' } } };
export const Failed: Story = { args: { state: { status: 'failed', problem: 'unreachable' } } };
/** The server finds something wrong. */
export const FailedRefused: Story = {
  args: {
    step: 'check',
    draft: filledDraft,
    problem: 'refused',
    issues: [
      {
        path: 'contact.phone',
        message: {
          id: 'Nomor ini tidak lengkap. Tulis seperti 0812 3456 7890 atau, dengan kode daerah, 0563 22412.',
          en: 'This number is not complete. Write it like 0812 3456 7890 or, with its area code, 0563 22412.',
        },
      },
    ],
  },
};
/** The rules are known from before: writing goes on, and sending waits. */
export const Stale: Story = { args: { state: { status: 'ready', data: rules, since: MORNING, stale: true } } };
export const Long: Story = {
  args: { step: 'check', draft: longDraft, uploads: [upload({ name: `${'foto-loket-'.repeat(12)}.jpg` })] },
};
export const LongService: Story = { args: { step: 'service', draft: longDraft } };
export const LongText: Story = { args: { step: 'text', draft: longDraft } };
