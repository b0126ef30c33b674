/** When and where it happened, how it came here and how to reach whoever wrote it. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CaseView } from '@layan/domain/api/inbox.ts';
import { originWord } from '../base/case-words.ts';
import { exactTime } from '../base/due.ts';

export function caseFacts(view: CaseView, timeZone: string) {
  const rows: [string, unknown][] = [
    [msg('Waktu kejadian', { id: 'case-facts.when' }), view.when],
    [msg('Tempat', { id: 'case-facts.where' }), view.where],
    [
      msg('Diterima', { id: 'case-facts.received' }),
      `${exactTime(view.receivedAt, timeZone)}, ${originWord(view.origin)}`,
    ],
    [msg('Golongan', { id: 'case-facts.class' }), view.class],
    [msg('Petugas', { id: 'case-facts.assignee' }), view.assignee?.name],
    [msg('Pelapor', { id: 'case-facts.contact' }), contact(view)],
    [msg('Penilaian pelapor', { id: 'case-facts.rating' }), view.rating && ratingWord(view.rating)],
  ];
  return html`<dl>
    ${rows.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function contact({ contact, anonymous, erased }: CaseView): string {
  if (anonymous) return msg('Anonim: tidak ada data diri yang disimpan', { id: 'case-facts.anonymous' });
  if (erased) return '';
  const known = [contact?.name, contact?.phone, contact?.email].filter(Boolean);
  return known.join(' · ') || msg('Tidak meninggalkan kontak', { id: 'case-facts.no-contact' });
}

function ratingWord(rating: number): string {
  switch (rating) {
    case 1:
      return msg('Tidak baik', { id: 'case-facts.rating-1' });
    case 2:
      return msg('Kurang baik', { id: 'case-facts.rating-2' });
    case 3:
      return msg('Baik', { id: 'case-facts.rating-3' });
    default:
      return msg('Sangat baik', { id: 'case-facts.rating-4' });
  }
}
