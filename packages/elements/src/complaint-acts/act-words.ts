/** What each act is called, what its button says, and what comes of it. */
import { msg } from '@lit/localize';
import type { OfficerAct } from '@layan/domain/api/inbox.ts';

export function actName(act: OfficerAct): string {
  switch (act) {
    case 'classify':
      return msg('Golongkan', { id: 'act-words.classify' });
    case 'assign':
      return msg('Tentukan petugas', { id: 'act-words.assign' });
    case 'note':
      return msg('Catatan internal', { id: 'act-words.note' });
    case 'ask':
      return msg('Tanya balik', { id: 'act-words.ask' });
    case 'answer':
      return msg('Jawab', { id: 'act-words.answer' });
    case 'forward':
      return msg('Teruskan', { id: 'act-words.forward' });
    case 'merge':
      return msg('Gabungkan', { id: 'act-words.merge' });
    case 'part':
      return msg('Pisahkan lagi', { id: 'act-words.part' });
    case 'redact':
      return msg('Tutup kata-kata', { id: 'act-words.redact', desc: 'redact' });
    case 'release':
      return msg('Buka untuk data publik', { id: 'act-words.release' });
    case 'withhold':
      return msg('Tarik dari data publik', { id: 'act-words.withhold' });
    case 'close':
      return msg('Tutup laporan', { id: 'act-words.close' });
    case 'reopen':
      return msg('Buka kembali', { id: 'act-words.reopen' });
    case 'spam':
      return msg('Ini spam', { id: 'act-words.spam' });
    case 'not-spam':
      return msg('Bukan spam', { id: 'act-words.not-spam' });
  }
}

/** Who sees what is written, or what changes; empty where the name says it all. */
export function actHint(act: OfficerAct): string {
  switch (act) {
    case 'classify':
      return msg('Dengan golongan, batas waktu menjadi pasti dan pelapor melihatnya.', {
        id: 'act-words.classify-hint',
      });
    case 'note':
      return msg('Hanya petugas pengaduan dan supervisor yang membacanya.', { id: 'act-words.note-hint' });
    case 'ask':
      return msg('Pelapor membacanya dengan kode dan PIN, lalu membalas. Batas waktu tetap berjalan.', {
        id: 'act-words.ask-hint',
      });
    case 'answer':
      return msg('Pelapor membacanya dengan kode dan PIN; juga mereka yang laporannya digabungkan ke sini.', {
        id: 'act-words.answer-hint',
      });
    case 'forward':
      return msg('Catat kepada kantor mana laporan ini diteruskan. Pelapor melihat nama kantornya.', {
        id: 'act-words.forward-hint',
      });
    case 'merge':
      return msg(
        'Laporan ini mengikuti laporan lain dan ikut dijawab dengannya. Batas waktu yang lebih awal berlaku.',
        {
          id: 'act-words.merge-hint',
        },
      );
    case 'redact':
      return msg('Yang ditutup tidak ikut bila laporan ini keluar dari kantor. Aslinya tetap ada di sini.', {
        id: 'act-words.redact-hint',
      });
    case 'release':
      return msg('Siapa pun akan dapat membaca tulisan ini. Tutup setiap nama, nomor, dan alamat orang.', {
        id: 'act-words.release-hint',
      });
    default:
      return '';
  }
}

export function sendWord(act: OfficerAct): string {
  switch (act) {
    case 'classify':
      return msg('Simpan golongan', { id: 'act-words.classify-send' });
    case 'assign':
      return msg('Tugaskan', { id: 'act-words.assign-send' });
    case 'note':
      return msg('Simpan catatan', { id: 'act-words.note-send' });
    case 'ask':
      return msg('Kirim pertanyaan', { id: 'act-words.ask-send' });
    case 'answer':
      return msg('Kirim jawaban', { id: 'act-words.answer-send' });
    case 'forward':
      return msg('Catat sudah diteruskan', { id: 'act-words.forward-send' });
    case 'redact':
      return msg('Simpan yang ditutup', { id: 'act-words.redact-send' });
    default:
      return actName(act);
  }
}

/** Said once it is done. */
export function doneWord(act: OfficerAct): string {
  switch (act) {
    case 'ask':
      return msg('Pertanyaan terkirim.', { id: 'act-words.ask-done' });
    case 'answer':
      return msg('Jawaban terkirim.', { id: 'act-words.answer-done' });
    default:
      return msg('Sudah disimpan.', { id: 'act-words.done' });
  }
}
