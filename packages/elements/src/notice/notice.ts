import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Problem } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { infoIcon } from '../icons/info.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { styles } from './notice.styles.ts';

/**
 * A calm sentence about something the citizen should know, and what they can do now.
 *
 * @tag layan-notice
 * @slot - The sentence; a known problem brings its own.
 * @fires {CustomEvent<null>} layan-problem-retry - When the citizen wants to try again.
 */
@define('layan-notice')
export class Notice extends LayanElement {
  static override styles = [hostStyles, buttonStyles, styles];

  /** How it is meant: `info`, `warn`, `bad` or `good`. */
  @property() kind: 'info' | 'warn' | 'bad' | 'good' = 'info';

  /** A problem whose words are known here; shown in place of the slot, with a button to try again where that can help. */
  @property({ attribute: false }) problem: Problem | null = null;

  override render() {
    const words = this.problem && sentences(this.problem);
    return html`
      <div class="notice" data-kind=${this.kind} role=${this.kind === 'bad' ? 'alert' : 'status'}>
        ${this.kind === 'good' ? checkCircleIcon : this.kind === 'info' ? infoIcon : warningCircleIcon}
        <div>
          ${
            words
              ? html`<strong>${words.what}</strong>
                  <p>${words.todo}</p>`
              : nothing
          }
          <slot ?hidden=${words !== null}></slot>
          ${words?.again ? this.#renderRetry() : nothing}
        </div>
      </div>
    `;
  }

  #renderRetry() {
    return html`<button class="quiet" @click=${this.#onRetry}>${msg('Coba lagi', { id: 'notice.retry' })}</button>`;
  }

  #onRetry() {
    emit(this, 'layan-problem-retry', null);
  }
}

/** What happened, and what to do, in the reader's language; `again` where trying again can help. */
function sentences(problem: Problem): { what: string; todo: string; again: boolean } {
  switch (problem) {
    case 'offline':
    case 'unreachable':
      return {
        what: msg('Sambungan sedang terputus.', { id: 'notice.unreachable' }),
        todo: msg('Coba lagi sebentar lagi, atau tanyakan kepada petugas.', { id: 'notice.unreachable-todo' }),
        again: true,
      };
    case 'agency-unknown':
      return {
        what: msg('Instansi ini tidak ada di sini.', { id: 'notice.agency-unknown' }),
        todo: msg('Periksa nama instansi pada alamat halaman atau pengaturan.', { id: 'notice.agency-unknown-todo' }),
        again: false,
      };
    case 'service-unknown':
    case 'not-found':
      return {
        what: msg('Layanan ini tidak ditemukan.', { id: 'notice.service-unknown' }),
        todo: msg('Cari dengan kata lain, atau tanyakan kepada petugas.', { id: 'notice.service-unknown-todo' }),
        again: false,
      };
    case 'catalogue-invalid':
      return {
        what: msg('Daftar layanan tidak dapat dibaca.', { id: 'notice.catalogue-invalid' }),
        todo: msg('Silakan tanyakan kepada petugas. Pengelola dapat memeriksanya dengan “layan catalog check”.', {
          id: 'notice.catalogue-invalid-todo',
        }),
        again: true,
      };
    case 'catalogue-version':
      return {
        what: msg('Daftar layanan dibuat untuk versi lain.', { id: 'notice.catalogue-version' }),
        todo: msg('Silakan tanyakan kepada petugas. Pengelola perlu memperbarui Layan atau daftar layanannya.', {
          id: 'notice.catalogue-version-todo',
        }),
        again: true,
      };
    case 'refused':
    case 'unexpected':
      return {
        what: msg('Ini belum berhasil.', { id: 'notice.unexpected' }),
        todo: msg('Coba lagi, atau tanyakan kepada petugas.', { id: 'notice.unexpected-todo' }),
        again: true,
      };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-notice': Notice;
  }
}
