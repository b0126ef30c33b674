/** An invented office for the stories and tests of the supervisor's page. */
import type { DeviceEntry, DeviceList } from '@layan/domain/api/devices.ts';
import type { CallView, LineView, QueueView } from '@layan/domain/api/queue.ts';
import type { FiguresShare, FiguresView, SettingsView } from '@layan/domain/api/settings.ts';
import type { StaffMember } from '@layan/domain/api/staff.ts';
import { defaultSettings } from '@layan/domain/queue/office.ts';
import type { SettingsDraft } from '@layan/elements/base/settings-draft.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Monday, 3 August 2026, 10:42 in Jakarta. */
export const NOW = Date.UTC(2026, 7, 3, 3, 42);

export const divisions = [
  { id: 'bansos', name: { id: 'Bantuan dan jaminan sosial', en: 'Aid and social security' } },
  { id: 'rehabilitasi', name: { id: 'Rehabilitasi sosial', en: 'Social rehabilitation' } },
  { id: 'pemberdayaan', name: { id: 'Lembaga dan relawan sosial', en: 'Institutions and volunteers' } },
];

const plain: [string, string | null, string, string, boolean?][] = [
  ['surat-terdaftar', 'bansos', 'Surat keterangan terdaftar bansos', 'Proof of registration for social aid'],
  ['reaktivasi-kis', 'bansos', 'Mengaktifkan lagi kartu sehat', 'Reactivating the health card'],
  ['usulan-pkh', 'bansos', 'Usulan PKH dan sembako', 'Proposal for family aid'],
  ['bantuan-bencana', 'bansos', 'Bantuan bagi korban bencana', 'Aid after a disaster'],
  ['alat-bantu', 'rehabilitasi', 'Alat bantu bagi penyandang disabilitas', 'Aids for people with disabilities'],
  ['panti-lansia', 'rehabilitasi', 'Masuk panti lansia', 'A place in a home for the elderly'],
  ['orang-terlantar', 'rehabilitasi', 'Pemulangan orang terlantar', 'Bringing stranded people home'],
  ['izin-lks', 'pemberdayaan', 'Tanda daftar lembaga kesejahteraan sosial', 'Registration of a welfare institution'],
  ['izin-undian', 'pemberdayaan', 'Izin undian dan pengumpulan uang', 'Permit for a lottery or collection'],
  ['adopsi', null, 'Pengangkatan anak', 'Adoption', true],
  ['kekerasan', null, 'Pendampingan korban kekerasan', 'Support for victims of violence', true],
];

export const services: SettingsView['services'] = plain.map(
  ([id, division, indonesian, english, sensitive = false]) => ({
    id,
    name: { id: indonesian, en: english },
    division,
    sensitive,
  }),
);

const defaults = defaultSettings({
  agency: { divisions: divisions.map(({ id, name }) => ({ id, plain: name })) },
  services: services.map(({ id, name, division, sensitive }) => ({
    id,
    name: name.id,
    division,
    sensitive,
    editorial: { plain: name, events: [] },
  })),
});

/** What the server tells of an office that has changed nothing. */
export const freshSettings: SettingsView = {
  settings: structuredClone(defaults),
  defaults: structuredClone(defaults),
  changedAt: null,
  services,
  divisions,
};

/** An office that has made itself at home. */
export const settings: SettingsView = {
  ...freshSettings,
  settings: {
    ...structuredClone(defaults),
    closedOn: ['2026-08-18', '2026-10-24'],
    counters: defaults.counters
      .slice(0, 3)
      .map((counter, at) => ({ ...counter, lines: at === 2 ? ['D', 'C'] : counter.lines })),
    noShow: { callsBeforeMissed: 2, rejoinMinutes: 60, placeOnReturn: 'own' },
  },
  changedAt: NOW - 2 * MINUTE,
};

/** Everything wrong at once, as somebody in a hurry writes. */
export const wrongDraft: SettingsDraft = {
  ...structuredClone(settings.settings),
  hours: [{ opens: '08:00', closes: '7' }, { opens: 'pagi', closes: '15:00' }, null, null, null, null, null],
  lines: settings.settings.lines.map((line, at) =>
    at === 1 ? { ...line, name: { id: '', en: '' }, quota: 'banyak' } : line,
  ),
  counters: settings.settings.counters.map(counter => ({ ...counter, number: 1 })),
  minutesPerTicket: 'sepuluh',
};

/** The longest believable names, and as many lines and counters as a big office has. */
export const longSettings: SettingsView = {
  ...settings,
  settings: {
    ...settings.settings,
    closedOn: Array.from(
      { length: 14 },
      (_, at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-1${at % 10}`,
    ).sort(),
    lines: [...'ABCDEFGH'].map((letter, at) => ({
      letter,
      name: {
        id: `Pendampingan, rehabilitasi, dan rujukan bagi warga nomor ${at + 1}`,
        en: `Support, rehabilitation and referral for residents, part ${at + 1}`,
      },
      picture: (['aid', 'elderly', 'institution', 'child', 'health', 'data', 'village', 'private'] as const)[at]!,
      services: services.filter((_, place) => place % 8 === at).map(({ id }) => id),
      quota: at % 2 ? 120 : null,
    })),
    counters: Array.from({ length: 12 }, (_, at) => ({
      id: `loket-${at + 1}`,
      number: at + 1,
      lines: [...'ABCDEFGH'],
    })),
  },
};

export const staff: StaffMember[] = [
  { id: '1', name: 'supervisor', role: 'supervisor', active: true, createdAt: NOW - 90 * DAY, lastSeenAt: NOW },
  { id: '2', name: 'sari', role: 'counter', active: true, createdAt: NOW - 60 * DAY, lastSeenAt: NOW - 5 * MINUTE },
  { id: '3', name: 'budi.s', role: 'complaints', active: true, createdAt: NOW - 3 * DAY, lastSeenAt: null },
  { id: '4', name: 'wayan', role: 'counter', active: false, createdAt: NOW - 80 * DAY, lastSeenAt: NOW - 30 * DAY },
];

const device: DeviceEntry = {
  id: 'k1',
  kind: 'kiosk',
  name: 'Kios pintu masuk',
  state: 'approved',
  createdAt: NOW - 30 * DAY,
  lastSeenAt: NOW - 12_000,
  note: null,
};

export const devices: DeviceList = {
  now: NOW,
  devices: [
    { ...device, id: 'b2', kind: 'board', name: '', state: 'waiting', createdAt: NOW - MINUTE, lastSeenAt: NOW - 2000 },
    device,
    { ...device, id: 'b1', kind: 'board', name: 'Papan ruang tunggu', note: 'Suara diblokir peramban' },
    { ...device, id: 'k2', name: 'Kios lantai dua', lastSeenAt: NOW - 95 * MINUTE },
    { ...device, id: 'k0', name: 'Kios lama', state: 'revoked', lastSeenAt: NOW - 20 * DAY },
  ],
};

export function lineView(parts: Partial<LineView>): LineView {
  return {
    letter: 'A',
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

export const queue: QueueView = {
  agency: { name: 'Dinas Sosial Kabupaten Sukamaju', timeZone: 'Asia/Jakarta' },
  now: NOW,
  day: '2026-08-03',
  open: true,
  opensAt: null,
  remote: false,
  lines: [
    lineView({ waiting: 18, estimate: { from: 35, to: 60 } }),
    lineView({
      letter: 'B',
      name: divisions[1]!.name,
      picture: 'disability',
      waiting: 4,
      estimate: { from: 10, to: 20 },
    }),
    lineView({ letter: 'C', name: divisions[2]!.name, picture: 'institution', waiting: 2, state: 'full' }),
    lineView({ letter: 'D', name: { id: 'Layanan pribadi', en: 'Private services' }, picture: 'private' }),
  ],
};

export const emptyQueue: QueueView = {
  ...queue,
  open: false,
  opensAt: NOW + 21.3 * 60 * MINUTE,
  lines: queue.lines.map(line => ({ ...line, waiting: 0, estimate: null, state: 'closed' })),
};

export const calls: CallView[] = [
  { code: 'A-041', line: 'A', counter: 1, calls: 2, at: NOW - 30_000 },
  { code: 'B-012', line: 'B', counter: 2, calls: 1, at: NOW - 3 * MINUTE },
  { code: 'A-040', line: 'A', counter: 1, calls: 1, at: NOW - 9 * MINUTE },
  { code: 'D-003', line: 'D', counter: 3, calls: 3, at: NOW - 14 * MINUTE },
];

export function share(tickets: number, p50: number | null = 14): FiguresShare {
  const missed = Math.round(tickets * 0.06);
  return {
    tickets,
    finished: Math.max(0, tickets - missed - Math.round(tickets * 0.02)),
    missed,
    cancelled: Math.round(tickets * 0.02),
    wait: p50 === null ? null : { p50, p90: p50 * 2.4 },
    serving: p50 === null ? null : { p50: 7.5, p90: 16 },
  };
}

export const figures: FiguresView = {
  from: '2026-07-28',
  to: '2026-08-03',
  total: share(412),
  priority: share(58, 6),
  lines: [
    { line: 'A', ...share(241, 19) },
    { line: 'B', ...share(98, 11) },
    { line: 'C', ...share(61, 8) },
    { line: 'D', ...share(12, 4) },
  ],
  hours: [34, 96, 88, 64, 22, 51, 45, 12].map((tickets, at) => ({ hour: at + 8, ...share(tickets, 8 + tickets / 8) })),
  days: [84, 79, 71, 66, 0, 0, 112].map((tickets, at) => ({
    day: new Date(Date.UTC(2026, 6, 28 + at)).toISOString().slice(0, 10),
    ...share(tickets, tickets ? 14 : null),
  })),
  services: [
    { service: 'surat-terdaftar', ...share(160) },
    { service: 'reaktivasi-kis', ...share(81, 18) },
    { service: 'alat-bantu', ...share(60, 9) },
    { service: null, ...share(111, 12) },
  ],
};

export const noFigures: FiguresView = {
  ...figures,
  total: share(0, null),
  priority: share(0, null),
  lines: [],
  hours: [],
  days: [],
  services: [],
};
