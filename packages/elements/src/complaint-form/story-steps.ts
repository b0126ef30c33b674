/** What happened, when and where, and what shows it. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LENGTHS } from '@layan/domain/complaint/complaint.ts';
import { dateInWords } from '../base/clock.ts';
import { errorAt, field, fieldError, ties } from '../base/field.ts';
import { inDigits } from '../base/language.ts';
import { question, type StepView } from './step-view.ts';

/** From here on it is told how much room is left. */
const NEARLY_FULL = 0.8 * LENGTHS.text.to;

const written = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

export function textStep({ draft, issues, kiosk, change }: StepView) {
  const { text } = draft;
  const error = errorAt(issues, 'text');
  const hint = msg(
    'Tulis dengan kata-kata Anda sendiri. Jangan tulis NIK, nomor rekening, atau kata sandi; kami tidak membutuhkannya.',
    { id: 'complaint-form.text-hint' },
  );
  const { describedBy, invalid } = ties({ id: 'text', hint, error });
  return html`${question(html`<label for="text">${heading(draft.kind)}</label>`)}
    <div class="field">
      <p class="hint" id="text-hint">${hint}</p>
      <textarea
        id="text"
        rows=${kiosk ? 4 : 7}
        data-path="text"
        inputmode=${kiosk ? 'none' : 'text'}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(text)}
        @input=${(event: Event) => change({ text: written(event) })}
      ></textarea>
      ${
        text.length > NEARLY_FULL
          ? html`<p class="hint" role="status">
              ${msg(str`${inDigits(text.length)} dari ${inDigits(LENGTHS.text.to)} huruf`, { id: 'complaint-form.text-length' })}
            </p>`
          : nothing
      }
      ${fieldError('text', error)}
    </div>`;
}

function heading(kind: StepView['draft']['kind']): string {
  switch (kind) {
    case 'suggestion':
      return msg('Apa usul Anda?', { id: 'complaint-form.text-suggestion' });
    case 'question':
      return msg('Apa yang ingin Anda tanyakan?', { id: 'complaint-form.text-question' });
    default:
      return msg('Apa yang terjadi?', { id: 'complaint-form.text' });
  }
}

export function placeStep({ draft, issues, rules: { timeZone }, kiosk, change }: StepView) {
  // The office's day: a kiosk may be set to any time zone.
  const today = dateInWords(Date.now(), 'long', timeZone);
  const here = msg('Di kantor ini', { id: 'complaint-form.here' });
  const byPhone = msg('Lewat telepon', { id: 'complaint-form.by-phone' });
  const yesterday = dateInWords(Date.now() - 86_400_000, 'long', timeZone);
  return html`${question(msg('Kapan dan di mana?', { id: 'complaint-form.place' }), msg('Boleh kira-kira, dan boleh dikosongkan.', { id: 'complaint-form.place-lead' }))}
  ${line('when', {
    label: msg('Kapan', { id: 'complaint-form.when' }),
    value: draft.when,
    error: errorAt(issues, 'when'),
    kiosk,
    offers: [
      [msg('Hari ini', { id: 'complaint-form.today' }), today],
      [msg('Kemarin', { id: 'complaint-form.yesterday' }), yesterday],
    ],
    onWrite: when => change({ when }),
  })}
  ${line('where', {
    label: msg('Di mana', { id: 'complaint-form.where' }),
    value: draft.where,
    error: errorAt(issues, 'where'),
    kiosk,
    offers: [here, byPhone].map(words => [words, words]),
    onWrite: where => change({ where }),
  })}`;
}

interface Line {
  label: string;
  value: string;
  error: string | undefined;
  kiosk: boolean;
  /** What can be written with one touch: its name, and what it writes. */
  offers: [name: string, words: string][];
  onWrite: (words: string) => void;
}

function line(id: string, { label, value, error, kiosk, offers, onWrite }: Line) {
  return html`${field(
      { id, label, error },
      ({ describedBy, invalid }) =>
        html`<input
          id=${id}
          data-path=${id}
          autocomplete="off"
          inputmode=${kiosk ? 'none' : 'text'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${(event: Event) => onWrite(written(event))}
        />`,
    )}
    <div class="offers">
      ${offers.map(
        ([name, words]) =>
          html`<button type="button" class="offer" aria-pressed=${value === words} @click=${() => onWrite(words)}>
            ${name}
          </button>`,
      )}
    </div>`;
}
