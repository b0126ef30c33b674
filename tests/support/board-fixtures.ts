/** A morning in the invented agency's lobby, as its board sees it. */
import type { BoardView, CallView, LineView } from '@layan/domain/api/queue.ts';

/** 17 November 2026, 10:42 in Jakarta. */
export const MORNING = Date.UTC(2026, 10, 17, 3, 42);

export function line(letter: string, parts: Partial<LineView> = {}): LineView {
  return {
    letter,
    name: { id: 'Bantuan dan jaminan sosial', en: 'Aid and social security' },
    picture: 'aid',
    services: [],
    state: 'open',
    waiting: 0,
    estimate: null,
    remote: false,
    ...parts,
  };
}

export function call(code: string, counter: number, parts: Partial<CallView> = {}): CallView {
  return { code, line: code.charAt(0), counter, calls: 1, at: MORNING, ...parts };
}

export const lines: LineView[] = [
  line('A', { waiting: 12 }),
  line('B', { name: { id: 'Rehabilitasi sosial', en: 'Social rehabilitation' }, picture: 'disability', waiting: 3 }),
  line('C', { name: { id: 'Pemberdayaan desa', en: 'Village development' }, picture: 'village', waiting: 0 }),
  line('D', { name: { id: 'Layanan pribadi', en: 'Private services' }, picture: 'private', waiting: 1 }),
];

export const calls: CallView[] = [
  call('A-012', 3),
  call('B-004', 2, { at: MORNING - 60_000 }),
  call('A-011', 1, { at: MORNING - 130_000 }),
  call('D-001', 4, { at: MORNING - 260_000 }),
  call('A-010', 3, { at: MORNING - 320_000 }),
  call('C-002', 2, { at: MORNING - 400_000 }),
];

export const board: BoardView = { now: MORNING, open: true, calls, lines };

/** The longest names and numbers that an office may have, on as many lines as a large one needs. */
export const longLines: LineView[] = [
  line('A', {
    name: {
      id: 'Perlindungan dan jaminan sosial serta penanganan fakir miskin',
      en: 'Social protection, social security and poverty relief',
    },
    waiting: 128,
  }),
  line('B', {
    name: {
      id: 'Rehabilitasi sosial penyandang disabilitas dan lanjut usia',
      en: 'Social rehabilitation of persons with disabilities and older people',
    },
    picture: 'elderly',
    waiting: 64,
    state: 'closing',
  }),
  line('C', {
    name: { id: 'Pemberdayaan perempuan dan perlindungan anak', en: 'Women’s empowerment and child protection' },
    picture: 'child',
    waiting: 31,
    state: 'full',
  }),
  line('D', {
    name: { id: 'Pemberdayaan masyarakat dan pemerintahan desa', en: 'Village government and community' },
    picture: 'village',
    waiting: 9,
  }),
  line('E', {
    name: { id: 'Pengaduan, informasi, dan layanan umum', en: 'Complaints, information and general services' },
    picture: 'all',
    waiting: 17,
  }),
  line('F', {
    name: { id: 'Penanggulangan bencana dan tanggap darurat', en: 'Disaster and emergency response' },
    picture: 'disaster',
    waiting: 2,
  }),
  line('G', {
    name: { id: 'Pemakaman dan taman makam pahlawan', en: 'Burial and heroes’ cemeteries' },
    picture: 'aid',
    state: 'closed',
  }),
  line('H', { name: { id: 'Layanan pribadi', en: 'Private services' }, picture: 'private', waiting: 5 }),
];
