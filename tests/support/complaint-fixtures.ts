/** Complaints of the invented agency as citizens write and follow them. */
import type {
  ComplaintRules,
  ComplaintView,
  PromiseView,
  ReceiptView,
  StatisticsView,
} from '@layan/domain/api/complaints.ts';
import type { ComplaintClass, ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { MORNING } from './visitor-fixtures.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const CODE = 'K7QM4XPD9RN';
export const PIN = '482913';

export const ordinary: ComplaintClass = {
  name: 'Pengaduan bersifat normatif',
  value: 6,
  unit: 'workday',
  source: 'Keputusan Kepala Dinas Sosial Nomor 400/1/2025',
  date: '2025-11',
};

export const slow: ComplaintClass = {
  ...ordinary,
  name: 'Pengaduan berkadar pengawasan dan memerlukan pemeriksaan',
  value: 60,
};

const office = { opens: '08:00', closes: '15:00' };

export const rules: ComplaintRules = {
  now: MORNING,
  timeZone: 'Asia/Jakarta',
  classes: [ordinary, slow],
  byService: {},
  opening: { hours: [office, office, office, office, office, null, null], closedOn: [], jointLeave: true },
  reopenDays: 10,
  retentionMonths: 24,
  handOver: {
    id: 'Dinas Sosial mengurus bantuan, perlindungan, dan rehabilitasi sosial. Yang lain ditangani kantor lain.',
    en: 'The social agency takes care of aid, protection and rehabilitation. All else is with other offices.',
  },
  files: { most: 3, bytes: 8 * 1024 * 1024, types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] },
};

export function draft(parts: Partial<ComplaintDraft> = {}): ComplaintDraft {
  return { ...emptyDraft(), ...parts };
}

/** Everything answered. */
export const filledDraft = draft({
  kind: 'complaint',
  service: 'surat-keterangan-terdaftar',
  text: 'Loket sudah tutup pukul dua siang, padahal di pintu tertulis sampai pukul tiga. Saya datang dari desa dengan ojek.',
  when: 'Senin, 2 Maret 2026',
  where: 'Di kantor ini',
  anonymous: false,
  contact: { name: 'Siti Aminah', phone: '0812 0000 1111', email: '' },
  consent: true,
});

const LONG_WORD = 'Loketsudahtutuppadahalmasihbukadantidakadapetugasyangmenjelaskankapandibukalagi';

/** The longest believable words, and some that never end. */
export const longDraft = draft({
  ...filledDraft,
  service: 'pengantar-panjang',
  text: `${'Saya sudah tiga kali datang dan setiap kali diminta surat yang lain. '.repeat(24)}${LONG_WORD.repeat(3)}`,
  when: 'Hari Senin, Selasa, dan Rabu minggu lalu, kira-kira antara pukul sembilan dan pukul dua siang',
  where: 'Loket 2 dan loket 3 di lantai satu gedung lama, dekat tangga sebelah kantin dan tempat parkir sepeda motor',
  contact: {
    name: 'Raden Roro Kusumaningtyas Handayani Purwaningsih Kusumowardhani',
    phone: '+62 812 0000 1111',
    email: `${LONG_WORD.toLowerCase()}@sukamaju.example`,
  },
});

export function upload(parts: Partial<Upload> = {}): Upload {
  return { key: '1', name: 'surat-pengantar.jpg', size: 1_200_000, state: 'sent', id: 'f1', problem: null, ...parts };
}

export const promise: PromiseView = {
  class: slow,
  assumed: true,
  from: MORNING,
  dueAt: MORNING + 92 * DAY,
  day: '2026-06-10',
  holidaysKnown: true,
};

export const receipt: ReceiptView = {
  code: CODE,
  receivedAt: MORNING,
  promise,
  reopenDays: 10,
  retentionMonths: 24,
};

const nothingMore: ComplaintView['may'] = { reply: false, reopenUntil: null, rate: false, erase: true };

/** Received a moment ago. */
export function complaint(parts: Partial<ComplaintView> = {}): ComplaintView {
  return {
    now: MORNING + 3 * DAY,
    code: CODE,
    kind: 'complaint',
    service: 'surat-keterangan-terdaftar',
    anonymous: true,
    confidential: true,
    text: filledDraft.text,
    when: filledDraft.when,
    where: filledDraft.where,
    files: 0,
    receivedAt: MORNING,
    state: 'received',
    reason: null,
    promise,
    late: false,
    timeline: [{ at: MORNING, by: 'citizen', step: 'received', text: null, reason: null, to: null }],
    question: null,
    answer: null,
    rating: null,
    erased: false,
    may: { ...nothingMore, reply: true },
    ...parts,
  };
}

const steps = {
  received: { at: MORNING, by: 'citizen', step: 'received', text: null, reason: null, to: null },
  classified: { at: MORNING + 2 * HOUR, by: 'office', step: 'classified', text: null, reason: null, to: null },
  asked: {
    at: MORNING + DAY,
    by: 'office',
    step: 'asked',
    text: 'Pukul berapa tepatnya Ibu datang, dan di loket berapa?',
    reason: null,
    to: null,
  },
  replied: {
    at: MORNING + DAY + HOUR,
    by: 'citizen',
    step: 'replied',
    text: 'Pukul dua lebih sepuluh, di loket dua.',
    reason: null,
    to: null,
  },
  answered: {
    at: MORNING + 2 * DAY,
    by: 'office',
    step: 'answered',
    text: 'Terima kasih sudah memberi tahu. Petugas loket dua kini diganti saat istirahat, sehingga loket buka sampai pukul tiga.',
    reason: null,
    to: null,
  },
} as const satisfies Record<string, ComplaintView['timeline'][number]>;

/** The office asks and waits. */
export const asked = complaint({
  state: 'asked',
  promise: { ...promise, class: ordinary, assumed: false, dueAt: MORNING + 8 * DAY, day: '2026-03-17' },
  timeline: [steps.received, steps.classified, steps.asked],
  question: steps.asked.text,
});

export const answered = complaint({
  state: 'answered',
  promise: asked.promise,
  timeline: [steps.received, steps.classified, steps.asked, steps.replied, steps.answered],
  answer: { at: steps.answered.at, text: steps.answered.text },
  may: { reply: false, reopenUntil: MORNING + 12 * DAY, rate: true, erase: true },
});

/** The longest believable story. */
export const longComplaint = complaint({
  ...answered,
  text: longDraft.text,
  when: longDraft.when,
  where: longDraft.where,
  late: true,
  state: 'working',
  files: 3,
  timeline: [
    ...answered.timeline,
    {
      at: MORNING + 3 * DAY,
      by: 'citizen',
      step: 'reopened',
      text: longDraft.text,
      reason: null,
      to: null,
    },
    {
      at: MORNING + 4 * DAY,
      by: 'office',
      step: 'forwarded',
      text: null,
      reason: null,
      to: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Sukamaju',
    },
  ],
  may: { reply: true, reopenUntil: null, rate: false, erase: true },
});

type Month = StatisticsView['months'][number];

function month(name: string, parts: Partial<Month>): Month {
  const received = parts.received ?? 0;
  const kinds = { complaint: received, suggestion: 0, question: 0 };
  return { month: name, received, answered: 0, inTime: 0, late: 0, undated: 0, medianDays: null, kinds, ...parts };
}

/** Half a year of the invented office. */
export const statistics: StatisticsView = {
  from: '2025-10',
  to: '2026-03',
  total: { received: 137, answered: 122, inTime: 111, late: 13, undated: 4, medianDays: 4.5 },
  months: [
    month('2025-10', { received: 31, answered: 31, inTime: 27, late: 4, medianDays: 5 }),
    month('2025-11', { received: 18, answered: 18, inTime: 18, medianDays: 3.2 }),
    month('2025-12', { received: 0 }),
    month('2026-01', { received: 44, answered: 41, inTime: 34, late: 7, undated: 4, medianDays: 5.5 }),
    month('2026-02', { received: 27, answered: 25, inTime: 25, late: 1, medianDays: 2 }),
    month('2026-03', { received: 17, answered: 7, inTime: 7, late: 1, medianDays: 1 }),
  ],
};
