/** The box for looking through the services, and what a search came to, in words. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Answer } from '@layan/domain/search/search.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { inDigits, inLanguage, plural } from '@layan/elements/base/language.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/search-box/search-box.ts';

/** No service fits; where to go instead, if we know. */
export function noneFound({ elsewhere }: Answer) {
  return html`<layan-notice kind="warn">
    <strong>${msg('Layanan itu tidak ada di sini.', { id: 'services-widget.none' })}</strong>
    <p>
      ${elsewhere ? elsewhereWords(inLanguage(elsewhere.thing), inLanguage(elsewhere.office)) : msg('Coba kata lain, atau hapus tulisan untuk melihat semua layanan.', { id: 'services-widget.none-todo' })}
    </p>
  </layan-notice>`;
}

/** Said to who cannot see the list. */
export function announceCount({ none, hits }: Answer): void {
  const found = none ? 0 : hits.length;
  const count = inDigits(found);
  announce(
    plural(found, {
      one: msg(str`${count} layanan ditemukan`, { id: 'services-widget.found-one' }),
      other: msg(str`${count} layanan ditemukan`, { id: 'services-widget.found', desc: 'plural' }),
    }),
  );
}

function elsewhereWords(what: string, where: string): string {
  return msg(str`Urusan “${what}” ada di ${where}.`, { id: 'services-widget.elsewhere' });
}
