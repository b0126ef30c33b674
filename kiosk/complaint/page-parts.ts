/** Round the form and the answer: what waits for a connection, and where else one can go in this page. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { OutboxState } from '@layan/client/outbox.ts';
import { inDigits } from '@layan/elements/base/language.ts';
import '@layan/elements/notice/notice.ts';
import { hashOf, type Place } from './place.ts';

/** What could not be sent yet, or never can be. */
export function waitingView({ waiting, refused }: OutboxState) {
  if (refused > 0)
    return html`<layan-notice kind="warn">
      ${msg('Sesuatu yang Anda tulis di sini tidak dapat dikirim. Sampaikan sekali lagi, atau datang ke kantor.', { id: 'page-parts.refused' })}
    </layan-notice>`;
  const count = inDigits(waiting);
  return waiting === 0
    ? nothing
    : html`<layan-notice>
        ${msg(str`${count} laporan menunggu sambungan. Biarkan halaman ini terbuka.`, { id: 'page-parts.waiting' })}
      </layan-notice>`;
}

export function footView({ show: shown }: Place) {
  const links: [Place['show'], string][] = [
    ['form', msg('Sampaikan sesuatu', { id: 'page-parts.to-form' })],
    ['follow', msg('Lihat jawaban dengan kode', { id: 'page-parts.to-follow' })],
    ['statistics', msg('Seberapa cepat kantor ini menjawab', { id: 'page-parts.to-statistics' })],
  ];
  const promise = msg('Draf tersimpan di tab ini saja, sampai dikirim, dihapus, atau tabnya ditutup.', {
    id: 'page-parts.privacy',
  });
  return html`<nav aria-label=${msg('Di halaman ini', { id: 'page-parts.links' })}>
      ${links.filter(([show]) => show !== shown).map(([show, words]) => html`<a href=${hashOf(show)}>${words}</a>`)}
    </nav>
    ${shown === 'form' ? html`<p>${promise}</p>` : nothing}`;
}
