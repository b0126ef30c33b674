/** The office's own table of its complaints, for a spreadsheet: those received on these days, oldest first. */
import { setImmediate as turn } from 'node:timers/promises';
import { localDay, localTime } from '@layan/domain/calendar/day.ts';
import type {
  CloseReason,
  Complaint,
  ComplaintEvent,
  ComplaintKind,
  ComplaintOrigin,
  ComplaintState,
} from '@layan/domain/complaint/complaint.ts';
import { answerIn } from '@layan/domain/complaint/timeline.ts';
import type { CsvCell } from '@layan/domain/publish/csv.ts';
import type { Colleague } from './desk.ts';
import type { SheetCell } from './sheets.ts';

export type Language = 'id' | 'en';

export interface ExportFacts {
  language: Language;
  timeZone: string;
  colleagues: readonly Colleague[];
  /** Plain names of the services, by id. */
  services: ReadonlyMap<string, Record<Language, string>>;
  log: (complaint: string) => Promise<readonly ComplaintEvent[]>;
}

export interface Table {
  name: string;
  heads: string[];
  rows: SheetCell[][];
}

/** Others get their turn after so many. */
const AT_ONCE = 50;

const HEADS: Record<Language, string[]> = {
  id: [
    'Kode',
    'Diterima',
    'Jenis',
    'Layanan',
    'Golongan',
    'Keadaan',
    'Alasan',
    'Batas waktu',
    'Dijawab',
    'Tepat waktu',
    'Petugas',
    'Asal',
    'Anonim',
    'Rahasia',
    'Isi',
    'Waktu kejadian',
    'Tempat',
    'Nama',
    'Telepon',
    'E-mail',
    'Berkas',
    'Jawaban',
    'Nilai',
  ],
  en: [
    'Code',
    'Received',
    'Kind',
    'Service',
    'Class',
    'State',
    'Reason',
    'Due',
    'Answered',
    'In time',
    'Officer',
    'Origin',
    'Anonymous',
    'Confidential',
    'Text',
    'When',
    'Where',
    'Name',
    'Telephone',
    'E-mail',
    'Files',
    'Answer',
    'Rating',
  ],
};

type Words<T extends string> = Record<T, Record<Language, string>>;

const KINDS: Words<ComplaintKind> = {
  complaint: { id: 'pengaduan', en: 'complaint' },
  suggestion: { id: 'saran', en: 'suggestion' },
  question: { id: 'pertanyaan', en: 'question' },
};

const STATES: Words<ComplaintState> = {
  received: { id: 'diterima', en: 'received' },
  working: { id: 'dikerjakan', en: 'in work' },
  asked: { id: 'menunggu warga', en: 'waits for the citizen' },
  answered: { id: 'dijawab', en: 'answered' },
  closed: { id: 'ditutup', en: 'closed' },
  merged: { id: 'digabung', en: 'merged' },
};

const REASONS: Words<CloseReason> = {
  answered: { id: 'dijawab', en: 'answered' },
  'not-ours': { id: 'bukan kewenangan', en: 'not ours' },
  duplicate: { id: 'sama dengan yang lain', en: 'duplicate' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
  spam: { id: 'spam', en: 'spam' },
};

const ORIGINS: Words<ComplaintOrigin> = {
  kiosk: { id: 'kios', en: 'kiosk' },
  web: { id: 'halaman web', en: 'web page' },
  counter: { id: 'loket', en: 'counter' },
};

const YES = { id: 'ya', en: 'yes' };
const NO = { id: 'tidak', en: 'no' };

export async function tableOf(complaints: readonly Complaint[], facts: ExportFacts): Promise<Table> {
  const { language } = facts;
  const rows: SheetCell[][] = [];
  for (const [at, complaint] of complaints.entries()) {
    if (at % AT_ONCE === 0) await turn();
    rows.push(rowOf(complaint, await facts.log(complaint.id), facts));
  }
  return { name: language === 'en' ? 'Complaints' : 'Pengaduan', heads: HEADS[language], rows };
}

/** Dates in words, for a file that knows only texts and numbers. */
export function csvRows({ heads, rows }: Table): CsvCell[][] {
  const plain = (cell: SheetCell) => (cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : cell);
  return [heads, ...rows.map(row => row.map(plain))];
}

function rowOf(complaint: Complaint, log: readonly ComplaintEvent[], facts: ExportFacts): SheetCell[] {
  const { language, timeZone, colleagues, services } = facts;
  const { kind, service, state, reason, deadline, answeredAt, inTime, assignee, origin, contact } = complaint;
  const yes = (value: boolean) => (value ? YES : NO)[language];
  const moment = (at: number | null) => (at === null ? null : onTheWall(at, timeZone));
  return [
    complaint.code,
    moment(complaint.receivedAt),
    KINDS[kind][language],
    service === null ? null : (services.get(service)?.[language] ?? service),
    complaint.class,
    STATES[state][language],
    reason && REASONS[reason][language],
    moment(deadline?.dueAt ?? null),
    moment(answeredAt),
    inTime === null ? null : yes(inTime),
    colleagues.find(({ id }) => id === assignee)?.name ?? null,
    ORIGINS[origin][language],
    yes(complaint.anonymous),
    yes(complaint.confidential),
    // A file leaves the office sooner or later: what was hidden for others stays here.
    complaint.redacted ?? complaint.text,
    complaint.when,
    complaint.where,
    contact?.name ?? null,
    contact?.phone ?? null,
    contact?.email ?? null,
    complaint.files.length,
    answerIn(log, complaint)?.text ?? null,
    complaint.rating,
  ];
}

/** What the agency's clock showed, as a date that says the same in UTC. */
function onTheWall(at: number, timeZone: string): Date {
  return new Date(`${localDay(at, timeZone)}T${localTime(at, timeZone)}:00Z`);
}
