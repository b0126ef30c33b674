/** Saying no: one class, one table of words. Routes and rules throw; `app.ts` answers. */
import type { Refusal, RefusalCode } from '@layan/domain/api/api.ts';
import { both } from './words.ts';

type Sentence = [status: number, id: string, en: string];

const SENTENCES = {
  closed: [409, 'Loket antrean sedang tutup', 'The queue is closed now'],
  closing: [409, 'Nomor antrean hari ini sudah tidak diberikan lagi', 'No more tickets are given out today'],
  full: [409, 'Nomor antrean hari ini sudah habis', 'All of today’s tickets are taken'],
  'remote-closed': [
    409,
    'Nomor antrean hanya diambil di kantor; datanglah langsung',
    'Numbers are taken at the office only; please come in person',
  ],
  'remote-full': [
    409,
    'Nomor dari rumah untuk antrean ini sedang habis; coba lagi nanti atau datang langsung',
    'This line takes no more numbers from home for now; try again later or come in person',
  ],
  'line-unknown': [409, 'Antrean ini tidak ada', 'There is no such line'],
  'counter-unknown': [404, 'Loket ini tidak ada', 'There is no such counter'],
  'counter-busy': [409, 'Loket ini masih melayani orang lain', 'This counter still has somebody'],
  'nobody-waiting': [409, 'Tidak ada yang menunggu', 'Nobody is waiting'],
  'ticket-unknown': [404, 'Nomor ini tidak ada', 'There is no such ticket'],
  'wrong-state': [409, 'Langkah ini tidak bisa sekarang', 'This cannot be done now'],
  'too-late': [409, 'Sudah terlambat untuk langkah ini', 'It is too late for this'],
  refused: [400, 'Permintaan ini tidak dapat dibaca', 'This request cannot be read'],
  'not-found': [404, 'Ini tidak ada', 'There is no such thing'],
  'not-signed-in': [401, 'Silakan masuk dahulu', 'Please sign in first'],
  'not-allowed': [403, 'Ini bukan wewenang Anda', 'You are not allowed to do this'],
  'wrong-password': [401, 'Nama atau kata sandi salah', 'Wrong name or password'],
  'locked-out': [429, 'Terlalu sering salah; tunggu sebentar', 'Too many wrong attempts; wait a while'],
  'name-taken': [409, 'Nama ini sudah dipakai', 'This name is taken'],
  'last-supervisor': [409, 'Harus tetap ada satu supervisor', 'One supervisor must remain'],
  'device-unknown': [401, 'Perangkat ini belum dipasangkan', 'This device is not paired'],
  'device-waiting': [403, 'Perangkat ini menunggu persetujuan', 'This device waits for approval'],
  'device-revoked': [403, 'Izin perangkat ini sudah dicabut', 'This device’s permission was withdrawn'],
  'code-unknown': [404, 'Kode ini tidak ada', 'There is no such code'],
  'key-reused': [409, 'Kunci ini sudah dipakai untuk permintaan lain', 'This key was used for another request'],
  'too-many': [
    429,
    'Terlalu banyak permintaan dari sambungan ini; tunggu beberapa menit',
    'Too many requests came from this connection; wait a few minutes',
  ],
  'service-unknown': [422, 'Layanan ini tidak ada', 'There is no such service'],
  'complaint-unknown': [
    404,
    'Kode atau PIN tidak cocok; periksa kembali',
    'The code or the PIN does not fit; please check them',
  ],
  'proof-missing': [
    403,
    'Bukti bahwa ini bukan mesin tidak ada atau kedaluwarsa; kirim lagi',
    'The proof that this is no machine is missing or too old; send it again',
  ],
  'proof-used': [409, 'Bukti ini sudah dipakai; kirim lagi', 'This proof was used already; send it again'],
  'file-type': [
    415,
    'Hanya foto (JPEG, PNG, WebP) atau PDF yang utuh',
    'Only a photo (JPEG, PNG, WebP) or a PDF, and a whole one',
  ],
  'file-large': [413, 'Berkas ini lebih besar dari 8 MB', 'This file is larger than 8 MB'],
  'file-unknown': [422, 'Berkas ini tidak ada lagi; kirim lagi', 'This file is not there any more; send it again'],
  changed: [
    409,
    'Rekan lain baru saja mengubah pengaduan ini; lihat dahulu',
    'A colleague has just changed this complaint; look at it first',
  ],
  'class-unknown': [422, 'Golongan pengaduan ini tidak ada', 'There is no such class of complaints'],
  'staff-unknown': [
    422,
    'Petugas ini tidak ada atau tidak menangani pengaduan',
    'Nobody by this name handles complaints',
  ],
  'merge-circle': [409, 'Pengaduan ini tidak dapat digabung ke sana', 'This complaint cannot be merged into that one'],
  'kept-confidential': [
    409,
    'Pengaduan rahasia tidak pernah dibuka untuk umum',
    'A confidential complaint is never made public',
  ],
  busy: [503, 'Server sedang sibuk; coba lagi sebentar lagi', 'The server is busy; try again in a moment'],
  'storage-full': [507, 'Disk server penuh; panggil petugas', 'The server’s disk is full; call a member of staff'],
} satisfies Partial<Record<RefusalCode, Sentence>>;

export type Refusable = keyof typeof SENTENCES;

export class Refused extends Error {
  readonly status: number;
  readonly body: Refusal;

  constructor(problem: Refusable, more: Partial<Omit<Refusal, 'problem'>> & { status?: number } = {}) {
    const [status, id, en] = SENTENCES[problem];
    const { status: other, message = both(id, en), ...rest } = more;
    super(problem);
    this.status = other ?? status;
    this.body = { problem, message, ...rest };
  }
}
