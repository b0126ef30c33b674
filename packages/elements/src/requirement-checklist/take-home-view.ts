/** How a list is taken home: a code for the phone, and paper where there is a printer. Loaded where there is a link to take. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ListedService } from '@layan/domain/checklist/checklist.ts';
import { inLanguage } from '../base/language.ts';
import { printerIcon } from '../icons/printer.ts';
import '../qr-code/qr-code.ts';

interface TakeHome {
  link: string;
  service: ListedService;
  paperless: boolean;
  onPrint: () => void;
}

export function takeHomeView({ link, service, paperless, onPrint }: TakeHome) {
  return html`<div class="home">
    <layan-qr-code .value=${link} .label=${inLanguage(service.editorial.plain)}></layan-qr-code>
    <div>
      <h3>${msg('Bawa pulang', { id: 'requirement-checklist.take-home' })}</h3>
      <p>
        ${msg('Arahkan kamera ponsel ke kode ini. Daftar terbuka di ponsel Anda, dengan centangnya.', {
          id: 'requirement-checklist.scan',
        })}
      </p>
      <p class="lead">${msg('Tidak ada data Anda yang disimpan.', { id: 'requirement-checklist.privacy' })}</p>
      ${
        paperless
          ? nothing
          : html`<button type="button" class="quiet" @click=${onPrint}>
              ${printerIcon}${msg('Cetak daftar', { id: 'requirement-checklist.print' })}
            </button>`
      }
    </div>
  </div>`;
}
