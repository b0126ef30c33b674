/** Where a ticket stands, in words: what is, where to go, and what to do. */
import { msg, str } from '@lit/localize';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { inDigits } from '../base/language.ts';
import { aheadInWords, waitInWords } from '../base/wait.ts';

export interface Standing {
  what: string;
  /** The counter to go to, or to be at. */
  counter: number | null;
  detail: string;
  more: string;
}

/** Nothing more will happen to it. */
export function isOver({ state }: TicketView): boolean {
  return state === 'finished' || state === 'cancelled';
}

export function mayCancel({ state }: TicketView): boolean {
  return state === 'waiting' || state === 'called' || state === 'parked';
}

export function mayBeLate({ state, late }: TicketView): boolean {
  return (state === 'waiting' || state === 'called') && !late;
}

export function standing(ticket: TicketView): Standing {
  const { state, counter, calls } = ticket;
  switch (state) {
    case 'waiting':
      return waiting(ticket);
    case 'called':
      return {
        what: msg('Giliran Anda', { id: 'standing.called' }),
        counter,
        detail: msg('Silakan datang ke loket sekarang.', { id: 'standing.called-todo' }),
        more:
          calls > 1
            ? msg(str`Panggilan ke-${inDigits(calls)}`, { id: 'standing.call', desc: 'Such as: call number 2' })
            : '',
      };
    case 'serving':
      return { what: msg('Anda sedang dilayani', { id: 'standing.serving' }), counter, detail: '', more: '' };
    case 'parked':
      return {
        what: msg('Nomor Anda kami simpan', { id: 'standing.parked' }),
        counter,
        detail: msg('Lengkapi dahulu yang kurang, lalu kembali ke loket ini. Anda tidak perlu mengambil nomor baru.', {
          id: 'standing.parked-todo',
        }),
        more: '',
      };
    case 'missed':
      return {
        what: msg('Nomor Anda terlewat', { id: 'standing.missed' }),
        counter,
        detail: msg('Temui petugas loket secepatnya. Bila belum terlalu lama, nomor ini dipanggil lagi.', {
          id: 'standing.missed-todo',
        }),
        more: '',
      };
    case 'finished':
      return {
        what: msg('Selesai', { id: 'standing.finished' }),
        counter: null,
        detail: msg('Terima kasih sudah datang.', { id: 'standing.finished-todo' }),
        more: '',
      };
    case 'cancelled':
      return {
        what: msg('Nomor ini sudah dibatalkan', { id: 'standing.cancelled' }),
        counter: null,
        detail: msg('Bila masih perlu, ambillah nomor baru di kios.', { id: 'standing.cancelled-todo' }),
        more: '',
      };
  }
}

function waiting({ ahead, estimate, late, priority }: TicketView): Standing {
  if (late) {
    return {
      what: msg('Anda kami tunggu', { id: 'standing.late' }),
      counter: null,
      detail: msg('Nomor Anda dilewati dahulu, dan tempat Anda tidak hilang. Temui petugas begitu Anda tiba.', {
        id: 'standing.late-todo',
      }),
      more: '',
    };
  }
  const wait = waitInWords(estimate);
  return {
    what: aheadInWords(ahead ?? 0),
    counter: null,
    detail: wait
      ? msg(str`Kira-kira ${wait} lagi`, { id: 'standing.wait', desc: 'Followed by a range such as 20–40 minutes' })
      : msg('Lamanya belum dapat diperkirakan.', { id: 'standing.wait-unknown' }),
    more:
      ahead && !priority
        ? msg('Urutan dapat berubah: lansia, ibu hamil, dan penyandang disabilitas didahulukan.', {
            id: 'standing.order',
          })
        : '',
  };
}
