/** The queue of the invented agency as its visitors see it. */
import type { LineView, QueueView, TicketView } from '@layan/domain/api/queue.ts';

/** A Monday morning, 09.12 in Jakarta. */
export const MORNING = Date.UTC(2026, 2, 9, 2, 12);

export function line(parts: Partial<LineView> = {}): LineView {
  return {
    letter: 'A',
    name: { id: 'Bantuan dan jaminan sosial', en: 'Aid and social security' },
    picture: 'aid',
    services: ['surat-keterangan-terdaftar'],
    state: 'open',
    waiting: 4,
    estimate: { from: 20, to: 40 },
    remote: false,
    ...parts,
  };
}

export const lines: LineView[] = [
  line(),
  line({
    letter: 'B',
    name: { id: 'Perawatan dan rehabilitasi', en: 'Care and rehabilitation' },
    picture: 'health',
    services: [],
    waiting: 0,
    estimate: { from: 0, to: 5 },
  }),
  line({
    letter: 'C',
    name: { id: 'Pemberdayaan warga dan lembaga', en: 'Citizens and institutions' },
    picture: 'institution',
    services: [],
    state: 'full',
    waiting: 23,
    estimate: { from: 150, to: 220 },
  }),
  line({
    letter: 'D',
    name: { id: 'Layanan pribadi', en: 'Private services' },
    picture: 'private',
    services: [],
    waiting: 1,
    estimate: null,
  }),
];

export const longLine = line({
  letter: 'W',
  name: {
    id: 'Pemberdayaan masyarakat, penanganan fakir miskin, kelembagaan, kepahlawanan, dan penyuluhan sosial',
    en: 'Community empowerment, poverty relief, institutions, national heroes and social counselling',
  },
  picture: 'village',
  waiting: 128,
  estimate: { from: 170, to: 290 },
});

export function queue(parts: Partial<QueueView> = {}): QueueView {
  return {
    agency: { name: 'Dinas Sosial Kabupaten Sukamaju', timeZone: 'Asia/Jakarta' },
    now: MORNING,
    day: '2026-03-09',
    open: true,
    opensAt: Date.UTC(2026, 2, 10, 1),
    remote: false,
    lines,
    ...parts,
  };
}

/** Number A-012, taken a moment ago, with four before it. */
export function ticket(parts: Partial<TicketView> = {}): TicketView {
  return {
    id: 'q7mZk2',
    code: 'A-012',
    line: 'A',
    day: '2026-03-09',
    state: 'waiting',
    priority: false,
    cases: 1,
    late: false,
    ahead: 4,
    estimate: { from: 20, to: 40 },
    counter: null,
    calls: 0,
    issuedAt: MORNING,
    now: MORNING,
    ...parts,
  };
}
