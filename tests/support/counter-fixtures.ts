/** A counter's morning: invented tickets for stories and tests. */
import type { CounterView, LineView, WorkTicket } from '@layan/domain/api/queue.ts';

const MINUTE = 60_000;

/** Wednesday, 09:30 in Jakarta. */
export const NOW = Date.UTC(2026, 6, 1, 2, 30);

/** A waiting ticket, with what the test is about. */
export function workTicket(parts: Partial<WorkTicket> = {}): WorkTicket {
  return {
    id: 'a-012',
    code: 'A-012',
    line: 'A',
    service: 'surat-keterangan-terdaftar',
    priority: false,
    cases: 1,
    late: false,
    checklist: null,
    state: 'waiting',
    counter: null,
    calls: 0,
    callsLeft: 3,
    issuedAt: NOW - 34 * MINUTE,
    calledAt: null,
    arrivedAt: null,
    servedAt: null,
    endedAt: null,
    rejoinUntil: null,
    overdue: false,
    remote: false,
    ...parts,
  };
}

export const calledTicket = workTicket({
  state: 'called',
  counter: '2',
  calls: 1,
  callsLeft: 2,
  calledAt: NOW - MINUTE,
  checklist: { group: 0, ticked: ['0.0', '0.2.0'], missing: 2 },
});

export const servedTicket = workTicket({
  ...calledTicket,
  state: 'serving',
  arrivedAt: NOW,
  servedAt: NOW - 6 * MINUTE,
});

/** The longest believable: everything is said about this ticket, and it has waited long. */
export const longTicket = workTicket({
  ...calledTicket,
  code: 'A-1012',
  service: 'pengantar-panjang',
  priority: true,
  cases: 12,
  calls: 2,
  callsLeft: 1,
  issuedAt: NOW - 145 * MINUTE,
  remote: true,
});

export function line(parts: Partial<LineView> = {}): LineView {
  return {
    letter: 'A',
    name: { id: 'Bantuan dan jaminan sosial', en: 'Aid and social security' },
    picture: 'aid',
    services: ['surat-keterangan-terdaftar'],
    state: 'open',
    waiting: 0,
    estimate: null,
    remote: false,
    ...parts,
  };
}

/** Three lines of one office; the last is the discreet one. */
export const lines = [
  line({ waiting: 24 }),
  line({
    letter: 'B',
    name: { id: 'Rehabilitasi sosial', en: 'Social rehabilitation' },
    picture: 'elderly',
    waiting: 21,
  }),
  line({ letter: 'C', name: { id: 'Layanan pribadi', en: 'Private services' }, picture: 'private', waiting: 15 }),
];

/** A busy morning: so many people, the first of whom have waited for more than an hour. */
export function crowd(count: number): WorkTicket[] {
  const services = ['surat-keterangan-terdaftar', 'fasilitasi-posyantek', 'pengantar-panjang', null];
  return Array.from({ length: count }, (_, at) => {
    const { letter } = lines[at % 3]!;
    const issuedAt = NOW - (66 - at) * MINUTE;
    return workTicket({
      id: `t${at}`,
      code: `${letter}-${String(Math.floor(at / 3) + 1).padStart(3, '0')}`,
      line: letter,
      service: services[at % 4] ?? null,
      priority: at % 7 === 2,
      cases: at % 11 === 5 ? 6 : 1,
      late: at > 0 && at === count - 1,
      issuedAt,
      overdue: NOW - issuedAt > 60 * MINUTE,
      remote: at % 9 === 4,
    });
  });
}

export const parkedTickets = [
  workTicket({
    id: 'p1',
    code: 'B-004',
    line: 'B',
    service: 'fasilitasi-posyantek',
    state: 'parked',
    counter: '2',
    calls: 1,
  }),
  workTicket({ id: 'p2', code: 'A-009', state: 'parked', counter: '2', calls: 1, priority: true }),
];

export const missedTickets = [
  workTicket({
    id: 'm1',
    code: 'A-003',
    state: 'missed',
    calls: 3,
    endedAt: NOW - MINUTE,
    rejoinUntil: NOW + 29 * MINUTE,
  }),
  workTicket({
    id: 'm2',
    code: 'C-001',
    line: 'C',
    state: 'missed',
    calls: 3,
    endedAt: NOW - 31 * MINUTE,
    rejoinUntil: NOW - MINUTE,
  }),
];

/** A counter, with what the test is about. */
export function counterView(parts: Partial<CounterView> = {}): CounterView {
  return {
    now: NOW,
    counter: { id: '2', number: 2, lines: ['A', 'B', 'C'] },
    current: null,
    waiting: [],
    parked: [],
    missed: [],
    lines,
    undoUntil: null,
    lastStep: null,
    lastCode: null,
    ...parts,
  };
}
