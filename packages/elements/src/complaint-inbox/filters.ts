/** Which complaints are shown: what needs doing first, then what rests. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { InboxFilter, InboxView } from '@layan/domain/api/inbox.ts';
import { inDigits } from '../base/language.ts';

const ORDER: readonly InboxFilter[] = [
  'open',
  'new',
  'mine',
  'today',
  'late',
  'escalated',
  'asked',
  'closed',
  'spam',
  'all',
];

/** Nothing of this kind may stay unseen. */
const PRESSING = new Set<InboxFilter>(['late', 'escalated']);

export function filterBar(
  chosen: InboxFilter,
  counts: InboxView['counts'] | null,
  choose: (filter: InboxFilter) => void,
) {
  return html`<div class="filters" role="group" aria-label=${msg('Saring', { id: 'filters.label' })}>
    ${ORDER.map(filter => {
      const count = counts?.[filter];
      return html`<button
        aria-pressed=${filter === chosen}
        ?data-pressing=${PRESSING.has(filter) && Boolean(count)}
        @click=${() => choose(filter)}
      >
        ${filterWord(filter)}${count === undefined ? nothing : html`<span class="count">${inDigits(count)}</span>`}
      </button>`;
    })}
  </div>`;
}

function filterWord(filter: InboxFilter): string {
  switch (filter) {
    case 'open':
      return msg('Belum selesai', { id: 'filters.open' });
    case 'new':
      return msg('Baru', { id: 'filters.new' });
    case 'mine':
      return msg('Tugas saya', { id: 'filters.mine' });
    case 'today':
      return msg('Hari ini', { id: 'filters.today', desc: 'to be answered today' });
    case 'late':
      return msg('Terlambat', { id: 'filters.late' });
    case 'escalated':
      return msg('Ke supervisor', { id: 'filters.escalated', desc: 'so late that the supervisor has it' });
    case 'asked':
      return msg('Menunggu warga', { id: 'filters.asked' });
    case 'closed':
      return msg('Selesai', { id: 'filters.closed' });
    case 'spam':
      return msg('Spam', { id: 'filters.spam' });
    case 'all':
      return msg('Semua', { id: 'filters.all' });
  }
}

/** Where nothing is to be seen: what to do; and whoever looks for words can look for them everywhere. */
export function nothingHere(filter: InboxFilter, narrowed: boolean, onAll: (() => void) | null) {
  return html`<div class="none" tabindex="-1">
    <p>${emptyWords(filter, narrowed)}</p>
    ${
      onAll && filter !== 'all'
        ? html`<button class="quiet" @click=${onAll}>
            ${msg('Cari di semua pengaduan', { id: 'filters.search-all' })}
          </button>`
        : nothing
    }
  </div>`;
}

function emptyWords(filter: InboxFilter, narrowed: boolean): string {
  if (narrowed)
    return msg('Tidak ada yang cocok. Hapus kata pencarian atau pilihan golongan dan layanan.', {
      id: 'filters.none-found',
    });
  switch (filter) {
    case 'new':
      return msg('Tidak ada pengaduan baru. Yang masuk berikutnya muncul di sini dengan sendirinya.', {
        id: 'filters.none-new',
      });
    case 'late':
    case 'escalated':
      return msg('Tidak ada yang terlambat. Terima kasih.', { id: 'filters.none-late' });
    case 'mine':
      return msg('Belum ada yang ditugaskan kepada Anda. Ambil satu dari “Baru”.', { id: 'filters.none-mine' });
    default:
      return msg('Belum ada pengaduan di sini.', { id: 'filters.none' });
  }
}
