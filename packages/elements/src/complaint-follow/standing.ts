/** Where a complaint stands, in a citizen's words. */
import { msg, str } from '@lit/localize';
import type { ComplaintView } from '@layan/domain/api/complaints.ts';
import type { CloseReason } from '@layan/domain/complaint/complaint.ts';
import { dueInWords } from '../base/promise.ts';

export interface Standing {
  what: string;
  detail: string;
}

export function standing(view: ComplaintView, timeZone: string): Standing {
  if (view.erased)
    return {
      what: msg('Isinya sudah dihapus', { id: 'complaint-follow.erased' }),
      detail: msg('Yang tersisa hanya catatan kapan apa terjadi, tanpa isi dan tanpa data Anda.', {
        id: 'complaint-follow.erased-detail',
      }),
    };
  switch (view.state) {
    case 'received':
      return { what: msg('Sudah diterima', { id: 'complaint-follow.received' }), detail: dueWords(view, timeZone) };
    case 'working':
      return { what: msg('Sedang ditangani', { id: 'complaint-follow.working' }), detail: dueWords(view, timeZone) };
    case 'asked':
      return {
        what: msg('Petugas bertanya kepada Anda', { id: 'complaint-follow.asked' }),
        detail: `${msg('Jawaban Anda membantu kami. Batas waktu kami tetap berjalan.', { id: 'complaint-follow.asked-detail' })} ${dueWords(view, timeZone)}`,
      };
    case 'answered':
      return { what: msg('Sudah dijawab', { id: 'complaint-follow.answered' }), detail: '' };
    case 'closed':
      return {
        what: msg('Sudah ditutup', { id: 'complaint-follow.closed' }),
        detail: view.reason ? reasonWords(view.reason) : '',
      };
    case 'merged':
      return {
        what: msg('Ditangani bersama', { id: 'complaint-follow.merged' }),
        detail: msg('Ada yang lain menyampaikan hal yang sama. Jawabannya nanti berlaku juga untuk Anda.', {
          id: 'complaint-follow.merged-detail',
        }),
      };
  }
}

function dueWords({ promise, late }: ComplaintView, timeZone: string): string {
  if (!promise) return msg('Kantor ini belum menetapkan batas waktu jawaban.', { id: 'complaint-follow.undated' });
  const due = dueInWords(promise, timeZone);
  return late
    ? msg(str`Batas waktunya ${due} sudah lewat. Kami minta maaf, dan tetap wajib menjawab.`, {
        id: 'complaint-follow.late',
      })
    : msg(str`Dijawab paling lambat ${due}.`, { id: 'complaint-follow.due' });
}

export function reasonWords(reason: CloseReason): string {
  switch (reason) {
    case 'answered':
      return msg('Karena sudah dijawab.', { id: 'complaint-follow.reason-answered' });
    case 'not-ours':
      return msg('Karena ini wewenang kantor lain.', { id: 'complaint-follow.reason-not-ours' });
    case 'duplicate':
      return msg('Karena hal yang sama sudah ditangani.', { id: 'complaint-follow.reason-duplicate' });
    case 'withdrawn':
      return msg('Karena Anda mencabutnya.', { id: 'complaint-follow.reason-withdrawn' });
    case 'spam':
      return msg('Karena dianggap bukan laporan sungguhan. Bila keliru, buka kembali dan jelaskan.', {
        id: 'complaint-follow.reason-spam',
      });
  }
}
