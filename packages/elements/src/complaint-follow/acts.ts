/** What the citizen may do with a complaint: answer, add, ask again, delete. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TimelineEntry } from '@layan/domain/api/complaints.ts';
import { LENGTHS } from '@layan/domain/complaint/complaint.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { fieldError, ties } from '../base/field.ts';
import { momentInWords } from '../base/promise.ts';
import { arrowCounterClockwiseIcon } from '../icons/arrow-counter-clockwise.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { paperPlaneTiltIcon } from '../icons/paper-plane-tilt.ts';
import { trashIcon } from '../icons/trash.ts';

export interface Letter {
  /** What is written with: `reply` or `reopen`. */
  id: 'reply' | 'reopen';
  words: string;
  /** The citizen wanted to send it: now it is said when it is too short. */
  asked: boolean;
  busy: boolean;
  kiosk: boolean;
  onWrite: (words: string) => void;
  onSend: () => void;
}

/** Something between the field and its button, such as files. */
export function replyBox(letter: Letter, between: unknown = nothing) {
  return html`<form novalidate class="letter" @submit=${(event: Event) => send(event, letter)}>
    ${writing(letter, msg('Jawaban Anda', { id: 'complaint-follow.reply' }))} ${between}
    <button class="action" aria-disabled=${letter.busy ? 'true' : nothing}>
      ${paperPlaneTiltIcon}${msg('Kirim jawaban', { id: 'complaint-follow.reply-send' })}
    </button>
  </form>`;
}

/** The same, folded away while nobody asks. */
export function addBox(letter: Letter, between: unknown) {
  return html`<details>
    <summary>${msg('Tambahkan keterangan', { id: 'complaint-follow.add' })}${caretDownIcon}</summary>
    <form novalidate class="letter" @submit=${(event: Event) => send(event, letter)}>
      ${writing(letter, msg('Yang ingin Anda tambahkan', { id: 'complaint-follow.add-what' }))} ${between}
      <button class="quiet" aria-disabled=${letter.busy ? 'true' : nothing}>
        ${paperPlaneTiltIcon}${msg('Kirim keterangan', { id: 'complaint-follow.add-send' })}
      </button>
    </form>
  </details>`;
}

export function reopenBox(letter: Letter, until: number, timeZone: string) {
  const last = momentInWords(until, timeZone);
  return html`<details>
    <summary>${msg('Saya belum puas', { id: 'complaint-follow.reopen' })}${caretDownIcon}</summary>
    <form novalidate class="letter" @submit=${(event: Event) => send(event, letter)}>
      <p>
        ${msg(str`Sampai ${last} Anda dapat membukanya kembali. Kantor lalu wajib menjawab sekali lagi.`, { id: 'complaint-follow.reopen-until' })}
      </p>
      ${writing(letter, msg('Apa yang belum selesai?', { id: 'complaint-follow.reopen-why' }))}
      <button class="quiet" aria-disabled=${letter.busy ? 'true' : nothing}>
        ${arrowCounterClockwiseIcon}${msg('Buka kembali', { id: 'complaint-follow.reopen-send' })}
      </button>
    </form>
  </details>`;
}

function send(event: Event, { onSend }: Letter) {
  event.preventDefault();
  onSend();
}

function writing({ id, words, asked, busy, kiosk, onWrite }: Letter, label: string) {
  const error = asked ? letterProblem(words) : undefined;
  const { describedBy, invalid } = ties({ id, error });
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="4"
      inputmode=${kiosk ? 'none' : 'text'}
      ?readonly=${busy}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${live(words)}
      @input=${(event: Event) => onWrite((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    ${fieldError(id, error)}
  </div>`;
}

/** What is wrong with a letter; undefined when it can be sent. */
export function letterProblem(words: string): string | undefined {
  const { from, to } = LENGTHS.reply;
  if (words.trim().length < from)
    return msg('Tulis dahulu yang ingin Anda sampaikan.', { id: 'complaint-follow.letter-short' });
  if (words.length > to)
    return msg(str`Terlalu panjang: ${words.length} dari paling banyak ${to} huruf.`, {
      id: 'complaint-follow.letter-long',
    });
  return undefined;
}

/** Sent now, the reply would go without what is still on its way; undefined when nothing is. */
export function filesProblem(uploads: readonly Upload[]): string | undefined {
  return uploads.some(({ state }) => state === 'sending')
    ? msg('Tunggu sebentar: berkas masih dikirim. Atau hapus berkas itu.', { id: 'complaint-follow.files-sending' })
    : undefined;
}

/** What is left to send after the entries beyond the `known` ones: what they tell of is sent, and nothing goes to another's story. */
export function unsent(
  { reply, reopen }: Record<Letter['id'], string>,
  timeline: readonly TimelineEntry[],
  known: number,
): Record<Letter['id'], string> {
  const news = timeline.slice(known).map(({ step }) => step);
  return {
    reply: known === 0 || news.includes('replied') ? '' : reply,
    reopen: known === 0 || news.includes('reopened') ? '' : reopen,
  };
}

export interface Erasing {
  sure: boolean;
  busy: boolean;
  onAsk: () => void;
  onErase: () => void;
  onKeep: () => void;
}

/** Deleting cannot be undone: it is asked twice. */
export function eraseBox({ sure, busy, onAsk, onErase, onKeep }: Erasing) {
  return html`<details class="erase">
    <summary>${msg('Hapus data saya', { id: 'complaint-follow.erase' })}${caretDownIcon}</summary>
    <div class="letter">
      <p>
        ${msg('Isi, kontak, berkas, dan semua percakapan dihapus selamanya, juga dari kantor ini. Yang tersisa hanya catatan bahwa pernah ada laporan.', { id: 'complaint-follow.erase-what' })}
      </p>
      ${
        sure
          ? html`<p class="arrival" tabindex="-1">
                <strong
                  >${msg('Anda yakin? Ini tidak dapat dikembalikan.', { id: 'complaint-follow.erase-sure' })}</strong
                >
              </p>
              <div class="actions">
                <button type="button" class="quiet bad" aria-disabled=${busy ? 'true' : nothing} @click=${onErase}>
                  ${trashIcon}${msg('Ya, hapus selamanya', { id: 'complaint-follow.erase-yes' })}
                </button>
                <button type="button" class="action" @click=${onKeep}>
                  ${msg('Tidak, simpan', { id: 'complaint-follow.erase-no' })}
                </button>
              </div>`
          : html`<button type="button" class="quiet" @click=${onAsk}>
              ${trashIcon}${msg('Hapus…', { id: 'complaint-follow.erase-ask' })}
            </button>`
      }
    </div>
  </details>`;
}
