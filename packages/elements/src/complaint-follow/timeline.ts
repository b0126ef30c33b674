/** What happened, the oldest first. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TimelineEntry } from '@layan/domain/api/complaints.ts';
import { momentInWords } from '../base/promise.ts';
import { reasonWords } from './standing.ts';

export function timeline(entries: readonly TimelineEntry[], timeZone: string) {
  return html`<ol class="timeline" role="list">
    ${entries.map(
      entry =>
        html`<li data-by=${entry.by}>
          <p class="step">${stepWords(entry)}</p>
          <p class="at">${momentInWords(entry.at, timeZone)}</p>
          ${entry.reason ? html`<p>${reasonWords(entry.reason)}</p>` : nothing}
          ${entry.text ? html`<p class="said" data-private><bdi>${entry.text}</bdi></p>` : nothing}
        </li>`,
    )}
  </ol>`;
}

function stepWords({ step, to }: TimelineEntry): string {
  switch (step) {
    case 'received':
      return msg('Anda menyampaikannya', { id: 'complaint-follow.step-received' });
    case 'classified':
      return msg('Petugas menetapkan jenisnya, dan dengan itu batas waktunya', {
        id: 'complaint-follow.step-classified',
      });
    case 'asked':
      return msg('Petugas bertanya', { id: 'complaint-follow.step-asked' });
    case 'replied':
      return msg('Anda menambahkan', { id: 'complaint-follow.step-replied' });
    case 'answered':
      return msg('Petugas menjawab', { id: 'complaint-follow.step-answered' });
    case 'forwarded':
      return to
        ? msg(str`Diteruskan kepada ${to}`, { id: 'complaint-follow.step-forwarded' })
        : msg('Diteruskan kepada yang berwenang', { id: 'complaint-follow.step-forwarded-on' });
    case 'merged':
    case 'joined':
      return msg('Digabungkan dengan laporan tentang hal yang sama', { id: 'complaint-follow.step-merged' });
    case 'parted':
      return msg('Dipisahkan lagi, dan ditangani sendiri', { id: 'complaint-follow.step-parted' });
    case 'released':
      return msg('Diumumkan dalam data terbuka, tanpa data Anda', { id: 'complaint-follow.step-released' });
    case 'withheld':
      return msg('Ditarik dari data terbuka', { id: 'complaint-follow.step-withheld' });
    case 'closed':
    case 'spam':
      return msg('Ditutup', { id: 'complaint-follow.step-closed' });
    case 'reopened':
      return msg('Anda membukanya kembali', { id: 'complaint-follow.step-reopened' });
    case 'not-spam':
      return msg('Dibuka kembali oleh petugas', { id: 'complaint-follow.step-not-spam' });
    case 'rated':
      return msg('Anda menilai penanganannya', { id: 'complaint-follow.step-rated' });
    case 'erased':
      return msg('Anda menghapus isinya', { id: 'complaint-follow.step-erased' });
    case 'expired':
      return msg('Masa simpan berakhir; isinya dihapus', { id: 'complaint-follow.step-expired' });
    // The office's own work; it is not sent here.
    case 'assigned':
    case 'noted':
    case 'redacted':
      return msg('Petugas mengerjakannya', { id: 'complaint-follow.step-working' });
  }
}
