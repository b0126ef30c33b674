/** What came with a complaint. Nothing of it is fetched before somebody asks for it. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CaseView } from '@layan/domain/api/inbox.ts';
import { inDigits } from '../base/language.ts';
import { downloadSimpleIcon } from '../icons/download-simple.ts';
import { eyeIcon } from '../icons/eye.ts';

interface Attachments {
  view: CaseView;
  opened: ReadonlySet<string>;
  address: ((file: string) => string) | null;
  onOpen: (file: string) => void;
  onSave: (file: string) => void;
}

export function attachments({ view, opened, address, onOpen, onSave }: Attachments) {
  if (view.attachments.length === 0) return nothing;
  return html`<section class="files" aria-labelledby="files">
    <h4 id="files">${msg('Lampiran', { id: 'attachments.title' })}</h4>
    <ul role="list">
      ${view.attachments.map(({ id, type, size }, at) => {
        const name = fileName(type, at + 1);
        const picture = type.startsWith('image/') && address !== null;
        return html`<li>
          <span>${name} <small>${kilobytes(size)}</small></span>
          ${
            picture && !opened.has(id)
              ? html`<button class="quiet" @click=${() => onOpen(id)}>
                  ${eyeIcon}${msg('Lihat', { id: 'attachments.look' })}<span class="unseen">${name}</span>
                </button>`
              : nothing
          }
          <button class="quiet" @click=${() => onSave(id)}>
            ${downloadSimpleIcon}${msg('Unduh', { id: 'attachments.save' })}<span class="unseen">${name}</span>
          </button>
          ${picture && opened.has(id) ? html`<img src=${address(id)} alt=${name} />` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

function fileName(type: string, number: number): string {
  return type === 'application/pdf'
    ? msg(str`Berkas PDF ${number}`, { id: 'attachments.pdf' })
    : msg(str`Foto ${number}`, { id: 'attachments.photo' });
}

function kilobytes(size: number): string {
  return `${inDigits(Math.max(1, Math.round(size / 1024)))} kB`;
}
