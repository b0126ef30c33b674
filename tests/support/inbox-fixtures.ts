/** Invented complaints for the stories and tests of the office’s inbox. */
import type { CaseView, DeskView, InboxItem, InboxView, LogEntry } from '@layan/domain/api/inbox.ts';
import { INBOX_FILTERS } from '@layan/domain/api/inbox.ts';
import type { ComplaintClass } from '@layan/domain/complaint/complaint.ts';
import { makeCode } from '@layan/domain/complaint/code.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { NOW } from './office-fixtures.ts';

export { NOW };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const DECREE = 'Keputusan Kepala Dinas Sosial Nomor 460/12/2026';
export const classes: ComplaintClass[] = [
  { name: 'Sederhana', value: 6, unit: 'workday', source: DECREE, date: '2026-01-09' },
  { name: 'Sedang', value: 14, unit: 'workday', source: DECREE, date: '2026-01-09' },
  { name: 'Berat', value: 60, unit: 'workday', source: DECREE, date: '2026-01-09' },
];

export const desk: DeskView = {
  colleagues: [
    { id: 'sari', name: 'sari' },
    { id: 'budi', name: 'budi' },
    { id: 'supervisor', name: 'supervisor' },
  ],
  templates: defaultComplaintSettings.templates,
  classes,
  byService: {},
  holidaysKnownUntil: 2026,
  timeZone: 'Asia/Jakarta',
};

/** The same codes every time. */
export function codeAt(at: number): string {
  let step = at * 7919 + 1;
  return makeCode(count => Uint8Array.from({ length: count }, () => (step = (step * 48271) % 2147483647) % 240));
}

const texts = [
  'Saya sudah tiga kali datang untuk mengaktifkan kartu sehat ibu saya, tetapi petugas selalu menyuruh kembali minggu depan tanpa alasan.',
  'Bantuan sembako bulan Juni untuk RT 04 belum dibagikan, padahal RT lain sudah.',
  'Mohon kursi roda bagi warga bisa diantar, karena rumah kami jauh dari kantor.',
  'Apakah anak angkat boleh masuk dalam kartu keluarga penerima bantuan?',
  'Loket dua sering kosong pada jam buka dan tidak ada yang memberi tahu antrean.',
];
const served = ['reaktivasi-kis', 'usulan-pkh', 'alat-bantu', 'adopsi', null];

export function inboxItem(at: number, parts: Partial<InboxItem> = {}): InboxItem {
  const late = at < 2;
  return {
    id: `case-${at}`,
    code: codeAt(at),
    kind: at % 5 === 2 ? 'suggestion' : at % 5 === 3 ? 'question' : 'complaint',
    service: served[at % 5]!,
    anonymous: at % 3 === 1,
    confidential: at % 4 === 0,
    origin: at % 3 === 0 ? 'kiosk' : 'web',
    receivedAt: NOW - (at + 1) * 7 * HOUR,
    state: at % 4 === 3 ? 'received' : 'working',
    reason: null,
    class: at % 4 === 3 ? null : classes[at % 3]!.name,
    dueAt: NOW + (late ? at - 3 : at) * DAY + HOUR,
    urgency: late ? (at ? 'late' : 'escalated') : at < 4 ? 'soon' : 'calm',
    assignee: at % 4 === 3 ? null : desk.colleagues[at % 2]!,
    files: at % 2,
    joined: at === 1 ? 2 : 0,
    reopened: at === 4 ? 1 : 0,
    suspicions: [],
    erased: false,
    excerpt: texts[at % 5]!,
    ...parts,
  };
}

export function inboxView(
  count: number,
  { page = 1, found = count }: { page?: number; found?: number } = {},
): InboxView {
  const items = Array.from({ length: count }, (_, at) => inboxItem(at));
  const counts = Object.fromEntries(
    INBOX_FILTERS.map((filter, at) => [filter, count && at * 3]),
  ) as InboxView['counts'];
  return {
    now: NOW,
    counts: count
      ? { ...counts, open: found, new: Math.ceil(found / 4), late: Math.min(2, found), escalated: 1, all: found + 40 }
      : counts,
    page,
    pageSize: 25,
    found,
    items,
  };
}

export function logEntry(seq: number, parts: Partial<LogEntry> = {}): LogEntry {
  return {
    seq,
    at: NOW - (10 - seq) * HOUR,
    who: 'officer',
    staff: desk.colleagues[0]!,
    step: 'noted',
    text: null,
    facts: {},
    ...parts,
  };
}

const received = logEntry(1, {
  who: 'citizen',
  staff: null,
  step: 'received',
  at: NOW - 3 * DAY,
  facts: { kind: 'complaint', service: 'reaktivasi-kis', origin: 'kiosk' },
});

/** A complaint that nobody has touched yet. */
export function caseView(parts: Partial<CaseView> = {}): CaseView {
  const item = inboxItem(4, {
    service: 'reaktivasi-kis',
    class: null,
    assignee: null,
    state: 'received',
    reopened: 0,
    anonymous: false,
    confidential: false,
  });
  const { excerpt: _, ...summary } = item;
  return {
    now: NOW,
    ...summary,
    files: 2,
    dueAt: NOW + 5 * DAY,
    text: `${texts[0]!}\n\nTerakhir hari Kamis lalu. Ibu saya harus cuci darah dan kartunya tidak dapat dipakai.`,
    when: 'Kamis, 30 Juli 2026, sekitar pukul 10',
    where: 'Loket 2',
    language: 'id',
    contact: { name: 'Rahmat Hidayat', phone: '0812-3456-7890', email: null },
    attachments: [
      { id: 'photo', type: 'image/jpeg', size: 240_000 },
      { id: 'paper', type: 'application/pdf', size: 1_200_000 },
    ],
    promise: {
      class: classes[2]!,
      assumed: true,
      from: NOW - 3 * DAY,
      dueAt: NOW + 5 * DAY,
      day: '2026-08-08',
      holidaysKnown: true,
    },
    warnAt: NOW + 4 * DAY,
    escalateAt: NOW + 6 * DAY,
    redacted: null,
    released: false,
    rating: null,
    mergedInto: null,
    followers: [],
    similar: [
      {
        id: 'case-9',
        code: codeAt(9),
        receivedAt: NOW - 5 * DAY,
        state: 'working',
        excerpt: 'Kartu sehat ibu saya tidak aktif dan petugas loket dua menyuruh pulang.',
      },
    ],
    log: [received],
    may: ['classify', 'assign', 'note', 'ask', 'answer', 'forward', 'merge', 'redact', 'close', 'spam'],
    ...parts,
  };
}

/** One that has come as far as its answer. */
export const workingCase = caseView({
  state: 'working',
  class: 'Sedang',
  assignee: desk.colleagues[0]!,
  urgency: 'late',
  dueAt: NOW - 2 * DAY,
  promise: {
    class: classes[1]!,
    assumed: false,
    from: NOW - 20 * DAY,
    dueAt: NOW - 2 * DAY,
    day: '2026-08-01',
    holidaysKnown: true,
  },
  log: [
    received,
    logEntry(2, { step: 'classified', facts: { class: 'Sedang', kind: 'complaint', service: 'reaktivasi-kis' } }),
    logEntry(3, { step: 'assigned', facts: { staff: 'sari' } }),
    logEntry(4, { step: 'noted', text: 'Sudah telepon BPJS, menunggu balasan.' }),
    logEntry(5, { step: 'asked', text: 'Apakah kartu keluarga Ibu sudah diperbarui tahun ini?' }),
    logEntry(6, { step: 'replied', who: 'citizen', staff: null, text: 'Sudah, bulan Maret.' }),
  ],
});

/** The longest believable words everywhere. */
export const longCase = caseView({
  ...workingCase,
  service: 'izin-lks',
  confidential: true,
  anonymous: true,
  contact: null,
  suspicions: ['repeated', 'links', 'shouting'],
  reopened: 2,
  text: Array.from({ length: 12 }, (_, at) => texts[at % 5]).join('\n\n'),
  where: 'Halaman belakang kantor lama Dinas Sosial, Pemberdayaan Masyarakat dan Desa, di samping musala',
  promise: { ...workingCase.promise!, holidaysKnown: false },
  followers: Array.from({ length: 6 }, (_, at) => ({ id: `case-${at + 20}`, code: codeAt(at + 20) })),
  redacted: 'Saya sudah tiga kali datang, tetapi █████ selalu menyuruh kembali minggu depan tanpa alasan.',
});
