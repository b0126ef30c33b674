/** Photos and documents: chosen here, sent while the person goes on. Needs `fieldStyles`, `filesStyles` and `buttonStyles`. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { FILE_TYPES, MOST_FILES } from '@layan/domain/complaint/complaint.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { cameraIcon } from '../icons/camera.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { clockIcon } from '../icons/clock.ts';
import { trashIcon } from '../icons/trash.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { fieldError, ties } from './field.ts';
import { inDigits } from './language.ts';

export interface FilesField {
  uploads: readonly Upload[];
  /** What is wrong with them together. */
  error: string | undefined;
  addFiles: (files: File[]) => void;
  removeFile: (key: string) => void;
  retryFile: (key: string) => void;
}

/** What was chosen, and the way to choose more. */
export function filesField({ uploads, error, addFiles, removeFile, retryFile }: FilesField) {
  const most = inDigits(MOST_FILES);
  return html`<div class="field">
    ${
      uploads.length > 0
        ? html`<ul class="files" role="list">
            ${repeat(
              uploads,
              ({ key }) => key,
              upload => fileRow(upload, removeFile, retryFile),
            )}
          </ul>`
        : nothing
    }
    ${uploads.length < MOST_FILES ? picker(addFiles, error) : nothing}
    <p class="hint" id="files-hint">
      ${msg(str`Paling banyak ${most} foto atau PDF, masing-masing sampai 8 MB. Tempat dan waktu yang tersimpan dalam foto dihapus. Hanya petugas yang melihatnya.`, { id: 'files-field.hint' })}
    </p>
    ${fieldError('files', error)}
  </div>`;
}

function picker(addFiles: (files: File[]) => void, error: string | undefined) {
  const { describedBy, invalid } = ties({ id: 'files', hint: true, error });
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    addFiles([...(input.files ?? [])]);
    // The same file may be chosen again after it was removed.
    input.value = '';
  };
  return html`<div>
    <label class="quiet picker">
      ${cameraIcon}<span>${msg('Pilih foto atau PDF', { id: 'files-field.choose' })}</span>
      <input
        type="file"
        multiple
        data-path="files"
        accept=${FILE_TYPES.join()}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${onChange}
      />
    </label>
  </div>`;
}

function fileRow(
  { key, name, state, problem }: Upload,
  onRemove: (key: string) => void,
  onRetry: (key: string) => void,
) {
  const remove = msg(str`Hapus ${name}`, { id: 'files-field.one-remove' });
  return html`<li class="file" data-state=${state} aria-busy=${state === 'sending'}>
    ${state === 'sent' ? checkCircleIcon : state === 'sending' ? clockIcon : warningCircleIcon}
    <span class="words">
      <bdi>${name}</bdi>
      <span class="hint" role="status">${stateWords(state, problem)}</span>
    </span>
    ${
      state === 'failed' && mayRetry(problem)
        ? html`<button type="button" class="quiet" @click=${() => onRetry(key)}>
            ${msg('Kirim lagi', { id: 'files-field.one-retry' })}
          </button>`
        : nothing
    }
    <button type="button" class="quiet" aria-label=${remove} title=${remove} @click=${() => onRemove(key)}>
      ${trashIcon}
    </button>
  </li>`;
}

function mayRetry(problem: RefusalCode | null): boolean {
  return problem !== 'file-type' && problem !== 'file-large' && problem !== 'file-unknown';
}

function stateWords(state: Upload['state'], problem: RefusalCode | null): string {
  if (state === 'sending') return msg('Sedang dikirim…', { id: 'files-field.one-sending' });
  if (state === 'sent') return msg('Terlampir', { id: 'files-field.one-sent' });
  switch (problem) {
    case 'file-type':
      return msg('Ini bukan foto atau PDF yang dapat dibuka. Pilih berkas lain.', {
        id: 'files-field.one-type',
      });
    case 'file-large':
      return msg('Terlalu besar. Pilih yang di bawah 8 MB.', { id: 'files-field.one-large' });
    case 'file-unknown':
      return msg('Tidak sampai terkirim sebelum halaman ini dimuat ulang. Hapus, lalu pilih sekali lagi.', {
        id: 'files-field.one-lost',
      });
    case 'too-many':
      return msg('Terlalu banyak berkas dari jaringan ini. Tunggu beberapa menit, lalu kirim lagi.', {
        id: 'files-field.one-many',
      });
    default:
      return msg('Belum terkirim. Kirim lagi, atau lanjutkan tanpa berkas ini.', { id: 'files-field.one-failed' });
  }
}
