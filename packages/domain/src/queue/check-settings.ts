/**
 * Whether settings that somebody wrote can be used: the same check in the supervisor's browser and on the server. Every
 * problem is told at once, at its place, in a sentence that says what to do.
 */
import { isDay, isTime } from '../calendar/day.ts';
import type { Words } from '../catalog/schema.ts';
import { LIFE_EVENTS } from '../catalog/vocabulary.ts';
import { checkComplaintSettings } from '../complaint/settings.ts';
import { list, object, text, whole, type Report, type SettingsIssue } from './check-values.ts';
import type { OfficeCatalogue } from './office.ts';
import { LETTERS, type Counter, type Hours, type Line, type NoShowPolicy, type OfficeSettings } from './queue.ts';

export type { SettingsIssue } from './check-values.ts';
export type SettingsCheck = { settings: OfficeSettings } | { issues: SettingsIssue[] };

const PICTURES: readonly string[] = [...LIFE_EVENTS, 'private', 'all'];
const PLACES: readonly string[] = ['first', 'own', 'last'];
const DAYS = [
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
  { id: 'Minggu', en: 'Sunday' },
];

/** The settings, cleaned of spaces at the ends and of anything unknown; or everything that is wrong with them. */
export function checkSettings(value: unknown, catalogue: OfficeCatalogue): SettingsCheck {
  const issues: SettingsIssue[] = [];
  const report: Report = (path, id, en) => issues.push({ path, message: { id, en } });
  const given = object(value);
  const settings: OfficeSettings = {
    hours: checkHours(given['hours'], report),
    closedOn: checkClosedOn(given['closedOn'], report),
    jointLeave: checkJointLeave(given['jointLeave'], report),
    lines: checkLines(given['lines'], catalogue, report),
    counters: checkCounters(given['counters'], report),
    priority: checkPriority(given['priority'], report),
    noShow: checkNoShow(given['noShow'], report),
    minutesPerTicket: whole(
      given['minutesPerTicket'],
      'minutesPerTicket',
      { from: 1, to: 240, id: 'Menit per nomor', en: 'Minutes per ticket' },
      report,
    ),
    remoteTickets: whole(
      // Settings from before there were any do not say; nobody is let in unasked.
      given['remoteTickets'] === undefined ? 0 : given['remoteTickets'],
      'remoteTickets',
      { from: 0, to: 200, id: 'Nomor dari rumah', en: 'Numbers taken from home' },
      report,
    ),
  };
  if (given['complaints'] !== undefined) settings.complaints = checkComplaintSettings(given['complaints'], report);
  // Whoever mistypes a letter has one mistake, not one at every counter that serves the line.
  const lettersHold = settings.lines.length > 0 && !issues.some(issue => issue.path.endsWith('.letter'));
  if (lettersHold) checkService(settings, report);
  return issues.length ? { issues } : { settings };
}

function checkHours(value: unknown, report: Report): OfficeSettings['hours'] {
  const days = list(value);
  if (days.length !== 7)
    report(
      'hours',
      'Isi jam buka untuk tujuh hari, Senin sampai Minggu.',
      'Give opening hours for seven days, Monday to Sunday.',
    );
  else if (days.every(day => day === null))
    report('hours', 'Buka sedikitnya satu hari dalam seminggu.', 'Open on at least one day of the week.');
  return DAYS.map((_, at) => (days[at] == null ? null : checkDay(days[at], at, report))) as OfficeSettings['hours'];
}

function checkDay(value: unknown, at: number, report: Report): Hours {
  const opens = text(object(value)['opens']);
  const closes = text(object(value)['closes']);
  const { id, en } = DAYS[at]!;
  if (!isTime(opens))
    report(`hours.${at}.opens`, `${id}: tulis jam buka seperti 08:00.`, `${en}: write the opening time like 08:00.`);
  if (!isTime(closes))
    report(`hours.${at}.closes`, `${id}: tulis jam tutup seperti 15:00.`, `${en}: write the closing time like 15:00.`);
  if (isTime(opens) && isTime(closes) && closes <= opens) {
    report(
      `hours.${at}.closes`,
      `${id}: jam tutup harus sesudah jam buka.`,
      `${en}: closing time must be after opening time.`,
    );
  }
  return { opens, closes };
}

function checkClosedOn(value: unknown, report: Report): string[] {
  if (!Array.isArray(value))
    report('closedOn', 'Daftar hari tutup tidak terbaca.', 'The list of closed days cannot be read.');
  const days = list(value).map(text);
  days.forEach((day, at) => {
    if (!isDay(day))
      report(
        `closedOn.${at}`,
        `“${day}” bukan tanggal. Tulis seperti 2026-08-17.`,
        `“${day}” is not a date. Write it like 2026-08-17.`,
      );
  });
  return [...new Set(days)].sort();
}

function checkJointLeave(value: unknown, report: Report): boolean {
  if (typeof value !== 'boolean')
    report(
      'jointLeave',
      'Pilih apakah kantor tutup saat cuti bersama.',
      'Choose whether joint leave closes the office.',
    );
  return value === true;
}

function checkLines(value: unknown, catalogue: OfficeCatalogue, report: Report): Line[] {
  const given = list(value);
  if (!given.length) report('lines', 'Buat sedikitnya satu antrean.', 'Make at least one line.');
  const lines = given.map((each, at) => checkLine(object(each), `lines.${at}`, report));
  unique(
    lines.map(line => line.letter),
    (at, letter) =>
      report(
        `lines.${at}.letter`,
        `Huruf ${letter} sudah dipakai antrean lain.`,
        `Another line already has the letter ${letter}.`,
      ),
  );
  checkServices(lines, catalogue, report);
  return lines;
}

function checkLine(given: Record<string, unknown>, path: string, report: Report): Line {
  const letter = text(given['letter']).toUpperCase();
  if (letter === 'I' || letter === 'O') {
    report(
      `${path}.letter`,
      `Huruf ${letter} mudah dikira angka. Pilih huruf lain.`,
      `The letter ${letter} is easily read as a digit. Choose another one.`,
    );
  } else if (!LETTERS.includes(letter)) {
    report(
      `${path}.letter`,
      'Pilih satu huruf A sampai Z untuk antrean ini.',
      'Choose one letter from A to Z for this line.',
    );
  }
  const picture = text(given['picture']);
  if (!PICTURES.includes(picture))
    report(`${path}.picture`, 'Pilih satu gambar untuk antrean ini.', 'Choose a picture for this line.');
  const quota = given['quota'] ?? null;
  return {
    letter,
    name: checkName(object(given['name']), `${path}.name`, report),
    picture: picture as Line['picture'],
    services: list(given['services']).map(text),
    quota: quota === null ? null : checkQuota(quota, `${path}.quota`, report),
  };
}

function checkQuota(value: unknown, path: string, report: Report): number {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9999) return value as number;
  report(
    path,
    'Kuota adalah angka 1 sampai 9999; kosongkan bila tanpa batas.',
    'The quota is a number from 1 to 9999; leave it empty for no limit.',
  );
  return 0;
}

function checkName(given: Record<string, unknown>, path: string, report: Report): Words {
  const name = { id: text(given['id']), en: text(given['en']) };
  const wrong = (words: string) => words.length < 1 || words.length > 60;
  if (wrong(name.id))
    report(
      `${path}.id`,
      'Tulis nama antrean dalam bahasa Indonesia, paling panjang 60 huruf.',
      'Write the line’s name in Indonesian, 60 letters at most.',
    );
  if (wrong(name.en))
    report(
      `${path}.en`,
      'Tulis nama antrean dalam bahasa Inggris, paling panjang 60 huruf.',
      'Write the line’s name in English, 60 letters at most.',
    );
  return name;
}

/** Every service exists and waits in one line only, and no line is named after what must not be seen. */
function checkServices(lines: readonly Line[], { services }: OfficeCatalogue, report: Report): void {
  const known = new Map(services.map(service => [service.id, service]));
  const lineOf = new Map<string, Line>();
  lines.forEach((line, at) => {
    const names = [line.name.id, line.name.en].map(name => name.toLowerCase());
    line.services.forEach((id, place) => {
      const path = `lines.${at}.services.${place}`;
      const service = known.get(id);
      const plain = service?.editorial.plain ?? { id, en: id };
      const other = lineOf.get(id);
      if (!service)
        report(path, `Layanan “${id}” tidak ada di katalog.`, `The service “${id}” is not in the catalogue.`);
      else if (other === line)
        report(path, `“${plain.id}” tercatat dua kali di antrean ini.`, `“${plain.en}” is in this line twice.`);
      else if (other)
        report(
          path,
          `“${plain.id}” sudah ada di antrean ${other.letter}. Pilih satu antrean saja.`,
          `“${plain.en}” is already in line ${other.letter}. Choose one line only.`,
        );
      else lineOf.set(id, line);
      if (service?.sensitive && [service.name, plain.id, plain.en].some(name => names.includes(name.toLowerCase()))) {
        report(
          `lines.${at}.name.id`,
          'Nama antrean ini terlihat semua orang dan menyebut layanan yang harus dirahasiakan. Pilih nama netral, misalnya “Layanan pribadi”.',
          'Everybody sees this line’s name, and it tells a service that must stay private. Choose a neutral one, such as “Private services”.',
        );
      }
    });
  });
}

function checkCounters(value: unknown, report: Report): Counter[] {
  const given = list(value);
  if (!given.length) report('counters', 'Buat sedikitnya satu loket.', 'Make at least one counter.');
  const counters = given.map((each, at) => checkCounter(object(each), `counters.${at}`, report));
  unique(
    counters.map(counter => counter.id),
    at => report(`counters.${at}.id`, 'Loket ini tercatat dua kali.', 'This counter is in the list twice.'),
  );
  unique(
    counters.map(counter => counter.number),
    (at, number) =>
      report(
        `counters.${at}.number`,
        `Nomor loket ${number} sudah dipakai.`,
        `Counter number ${number} is already taken.`,
      ),
  );
  return counters;
}

function checkCounter(given: Record<string, unknown>, path: string, report: Report): Counter {
  const id = text(given['id']);
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id)) {
    report(
      `${path}.id`,
      'Tanda loket hanya huruf kecil, angka, dan tanda hubung.',
      'A counter’s id has small letters, digits and hyphens only.',
    );
  }
  const lines = list(given['lines']).map(letter => text(letter).toUpperCase());
  if (!lines.length)
    report(`${path}.lines`, 'Pilih antrean yang dilayani loket ini.', 'Choose the lines this counter serves.');
  return {
    id,
    number: whole(
      given['number'],
      `${path}.number`,
      { from: 1, to: 99, id: 'Nomor loket', en: 'The counter’s number' },
      report,
    ),
    lines: [...new Set(lines)],
  };
}

function checkPriority(value: unknown, report: Report): OfficeSettings['priority'] {
  const given = object(value);
  const caps = object(given['capMinutes']);
  const cap = { from: 1, to: 600 };
  return {
    regularPerPriority: whole(
      given['regularPerPriority'],
      'priority.regularPerPriority',
      { from: 0, to: 20, id: 'Nomor biasa setelah satu prioritas', en: 'Regular tickets after one priority ticket' },
      report,
    ),
    capMinutes: {
      priority: whole(
        caps['priority'],
        'priority.capMinutes.priority',
        { ...cap, id: 'Batas tunggu prioritas (menit)', en: 'The priority waiting cap (minutes)' },
        report,
      ),
      regular: whole(
        caps['regular'],
        'priority.capMinutes.regular',
        { ...cap, id: 'Batas tunggu biasa (menit)', en: 'The regular waiting cap (minutes)' },
        report,
      ),
    },
  };
}

function checkNoShow(value: unknown, report: Report): NoShowPolicy {
  const given = object(value);
  const place = text(given['placeOnReturn']);
  if (!PLACES.includes(place)) {
    report(
      'noShow.placeOnReturn',
      'Pilih tempat bagi yang kembali setelah terlewat.',
      'Choose where somebody stands who comes back after being missed.',
    );
  }
  return {
    callsBeforeMissed: whole(
      given['callsBeforeMissed'],
      'noShow.callsBeforeMissed',
      { from: 1, to: 10, id: 'Jumlah panggilan', en: 'The number of calls' },
      report,
    ),
    rejoinMinutes: whole(
      given['rejoinMinutes'],
      'noShow.rejoinMinutes',
      { from: 0, to: 600, id: 'Waktu untuk kembali (menit)', en: 'The time to come back (minutes)' },
      report,
    ),
    placeOnReturn: place as NoShowPolicy['placeOnReturn'],
  };
}

/** Every line is served by somebody, and counters serve only lines that exist. */
function checkService({ lines, counters }: OfficeSettings, report: Report): void {
  counters.forEach((counter, at) => {
    for (const letter of counter.lines) {
      if (lines.some(line => line.letter === letter)) continue;
      report(
        `counters.${at}.lines`,
        `Loket ini melayani antrean ${letter}, yang tidak ada.`,
        `This counter serves line ${letter}, which does not exist.`,
      );
    }
  });
  lines.forEach((line, at) => {
    if (!counters.length || counters.some(counter => counter.lines.includes(line.letter))) return;
    report(
      `lines.${at}`,
      `Belum ada loket yang melayani antrean ${line.letter}.`,
      `No counter serves line ${line.letter} yet.`,
    );
  });
}

/** Reports every value that was there before. */
function unique<T extends string | number>(values: readonly T[], report: (at: number, value: T) => void): void {
  values.forEach((value, at) => {
    if (value && values.indexOf(value) < at) report(at, value);
  });
}
