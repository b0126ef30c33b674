import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { checkSettings, type SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import { defaultSettings, servicesWithoutLine } from '@layan/domain/queue/office.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import { catalogue, service } from '../support/fixtures.ts';

const agencies = join(import.meta.dirname, '../../packages/catalog/agencies');
const real = readdirSync(agencies)
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(join(agencies, name), 'utf8')) as Catalogue);

function agency(slug: string): Catalogue {
  return real.find(each => each.agency.slug === slug)!;
}

/** A line as it reads on the kiosk: `A Pelayanan umum (all)`. */
function lines(given: Catalogue): string[] {
  return defaultSettings(given).lines.map(line => `${line.letter} ${line.name.id} (${line.picture})`);
}

describe('the settings to start with', () => {
  for (const each of real) {
    it(`pass their own check, with every service in exactly one line (${each.agency.slug})`, () => {
      const settings = defaultSettings(each);

      assert.deepEqual(checkSettings(settings, each), { settings });
      assert.deepEqual(servicesWithoutLine(settings, each), []);
    });

    it(`keep what is sensitive in a line of its own with a neutral name (${each.agency.slug})`, () => {
      const sensitive = new Set(each.services.filter(one => one.sensitive).map(one => one.id));

      for (const line of defaultSettings(each).lines) {
        const secret = line.services.filter(id => sensitive.has(id));
        if (line.picture === 'private') assert.equal(secret.length, line.services.length);
        else assert.deepEqual(secret, []);
      }
    });

    it(`give every line a picture that no other has (${each.agency.slug})`, () => {
      const pictures = defaultSettings(each).lines.map(line => line.picture);

      assert.equal(new Set(pictures).size, pictures.length);
    });
  }

  it('have a line for each division that serves people', () => {
    assert.deepEqual(lines(agency('bangkalan')), [
      'A Pemberdayaan warga dan lembaga (institution)',
      'B Bansos, bencana, dan data (aid)',
      'C Perawatan dan rehabilitasi (child)',
      'D Layanan pribadi (private)',
    ]);
  });

  it('have one general line where the decree names no division for its services', () => {
    assert.deepEqual(lines(agency('kapuas')), ['A Pelayanan umum (all)', 'B Layanan pribadi (private)']);
    assert.deepEqual(lines(agency('landak')), ['A Pelayanan umum (all)', 'B Layanan pribadi (private)']);
    assert.deepEqual(lines(agency('purwakarta')), ['A Pelayanan umum (all)']);
  });

  it('let every counter serve every line, its own first', () => {
    assert.deepEqual(defaultSettings(agency('kapuas')).counters, [
      { id: 'loket-1', number: 1, lines: ['A', 'B'] },
      { id: 'loket-2', number: 2, lines: ['B', 'A'] },
    ]);
  });

  it('do not run out of letters', () => {
    const many = Array.from({ length: 40 }, (_, at) => `bidang-${at}`);
    const large: Catalogue = {
      ...catalogue,
      agency: {
        ...catalogue.agency,
        divisions: many.map(id => ({ id, label: null, name: id, plain: { id, en: id } })),
      },
      services: [
        ...many.map(id => service({ id: `layanan-${id}`, division: id })),
        service({ id: 'pribadi', sensitive: true }),
      ],
    };
    const settings = defaultSettings(large);

    assert.deepEqual(checkSettings(settings, large), { settings });
    assert.equal(settings.lines.length, 24);
    assert.deepEqual(servicesWithoutLine(settings, large), []);
  });
});

describe('checking settings', () => {
  const bangkalan = agency('bangkalan');

  /** The start of Bangkalan, changed. */
  function changed(change: (settings: OfficeSettings) => void): OfficeSettings {
    const settings = defaultSettings(bangkalan);
    change(settings);
    return settings;
  }

  function issues(value: unknown): SettingsIssue[] {
    const result = checkSettings(value, bangkalan);
    return 'issues' in result ? result.issues : [];
  }

  const wrong: [what: string, change: (settings: OfficeSettings) => void, path: string, sentence: RegExp][] = [
    ['a letter used twice', s => (s.lines[1]!.letter = 'A'), 'lines.1.letter', /Huruf A sudah dipakai/],
    ['the letter I', s => (s.lines[0]!.letter = 'I'), 'lines.0.letter', /mudah dikira angka/],
    ['the letter O', s => (s.lines[0]!.letter = 'o'), 'lines.0.letter', /mudah dikira angka/],
    ['two letters', s => (s.lines[0]!.letter = 'AB'), 'lines.0.letter', /Pilih satu huruf/],
    ['no name', s => (s.lines[0]!.name.id = '  '), 'lines.0.name.id', /bahasa Indonesia/],
    ['no English name', s => (s.lines[0]!.name.en = ''), 'lines.0.name.en', /bahasa Inggris/],
    ['a name too long for the board', s => (s.lines[0]!.name.id = 'a'.repeat(61)), 'lines.0.name.id', /60 huruf/],
    ['no picture', s => (s.lines[0]!.picture = 'kucing' as never), 'lines.0.picture', /gambar/],
    [
      'an unknown service',
      s => s.lines[0]!.services.splice(0, 1, 'bikin-ktp'),
      'lines.0.services.0',
      /“bikin-ktp” tidak ada/,
    ],
    [
      'a service in two lines',
      s => s.lines[1]!.services.unshift('izin-lks'),
      'lines.1.services.0',
      /sudah ada di antrean A/,
    ],
    ['a service twice in a line', s => s.lines[0]!.services.push('izin-lks'), 'lines.0.services.6', /dua kali/],
    ['a negative quota', s => (s.lines[0]!.quota = -1), 'lines.0.quota', /1 sampai 9999/],
    ['a quota of nobody', s => (s.lines[0]!.quota = 0), 'lines.0.quota', /kosongkan bila tanpa batas/],
    ['half a ticket', s => (s.lines[0]!.quota = 2.5), 'lines.0.quota', /1 sampai 9999/],
    ['no lines', s => (s.lines = []), 'lines', /sedikitnya satu antrean/],
    ['no counters', s => (s.counters = []), 'counters', /sedikitnya satu loket/],
    [
      'a line that nobody serves',
      s => s.counters.forEach(c => c.lines.splice(c.lines.indexOf('B'), 1)),
      'lines.1',
      /Belum ada loket yang melayani antrean B/,
    ],
    [
      'a counter for an unknown line',
      s => s.counters[0]!.lines.push('Z'),
      'counters.0.lines',
      /antrean Z, yang tidak ada/,
    ],
    ['a counter for nothing', s => (s.counters[0]!.lines = []), 'counters.0.lines', /Pilih antrean/],
    [
      'two counters with one number',
      s => (s.counters[1]!.number = 1),
      'counters.1.number',
      /Nomor loket 1 sudah dipakai/,
    ],
    ['a counter number that cannot be spoken', s => (s.counters[0]!.number = 100), 'counters.0.number', /1 sampai 99/],
    ['two counters with one id', s => (s.counters[1]!.id = 'loket-1'), 'counters.1.id', /dua kali/],
    ['a counter id with spaces', s => (s.counters[0]!.id = 'Loket 1'), 'counters.0.id', /huruf kecil/],
    [
      'closing before opening',
      s => (s.hours[1] = { opens: '15:00', closes: '08:00' }),
      'hours.1.closes',
      /Selasa: jam tutup harus sesudah/,
    ],
    [
      'opening and closing at once',
      s => (s.hours[0] = { opens: '08:00', closes: '08:00' }),
      'hours.0.closes',
      /Senin: jam tutup/,
    ],
    [
      'a time that does not exist',
      s => (s.hours[4] = { opens: '8.00', closes: '14:30' }),
      'hours.4.opens',
      /Jumat: tulis jam buka/,
    ],
    ['no closing time', s => (s.hours[4] = { opens: '08:00', closes: '' }), 'hours.4.closes', /Jumat: tulis jam tutup/],
    ['never open', s => s.hours.fill(null), 'hours', /sedikitnya satu hari/],
    ['six days', s => void (s.hours as unknown[]).pop(), 'hours', /tujuh hari/],
    ['a date that does not exist', s => s.closedOn.push('2026-02-30'), 'closedOn.0', /“2026-02-30” bukan tanggal/],
    ['a negative ratio', s => (s.priority.regularPerPriority = -1), 'priority.regularPerPriority', /0 sampai 20/],
    ['no priority cap', s => (s.priority.capMinutes.priority = 0), 'priority.capMinutes.priority', /prioritas/],
    ['no regular cap', s => (s.priority.capMinutes.regular = NaN), 'priority.capMinutes.regular', /biasa/],
    ['missed without a call', s => (s.noShow.callsBeforeMissed = 0), 'noShow.callsBeforeMissed', /1 sampai 10/],
    ['a negative rejoin window', s => (s.noShow.rejoinMinutes = -5), 'noShow.rejoinMinutes', /0 sampai 600/],
    [
      'an unknown place on return',
      s => (s.noShow.placeOnReturn = 'somewhere' as never),
      'noShow.placeOnReturn',
      /kembali/,
    ],
    ['no time for a ticket', s => (s.minutesPerTicket = 0), 'minutesPerTicket', /1 sampai 240/],
    ['a negative number from home', s => (s.remoteTickets = -1), 'remoteTickets', /Nomor dari rumah .* 0 sampai 200/],
    ['more from home than anybody means', s => (s.remoteTickets = 201), 'remoteTickets', /0 sampai 200/],
    ['nothing where a number belongs', s => (s.remoteTickets = null as never), 'remoteTickets', /angka bulat/],
    ['a word for a choice', s => (s.jointLeave = 'ya' as never), 'jointLeave', /cuti bersama/],
  ];
  for (const [what, change, path, sentence] of wrong) {
    it(`refuses ${what}, with one sentence at its place`, () => {
      const found = issues(changed(change));

      assert.deepEqual(
        found.map(issue => issue.path),
        [path],
      );
      assert.match(found[0]!.message.id, sentence);
      assert.match(found[0]!.message.en, /^[^a-z].*\.$/);
    });
  }

  it('refuses a line named after a service that must stay private', () => {
    const secret = bangkalan.services.find(one => one.sensitive)!;
    const found = issues(changed(s => (s.lines[3]!.name.id = secret.editorial.plain.id.toUpperCase())));

    assert.deepEqual(
      found.map(issue => issue.path),
      ['lines.3.name.id'],
    );
    assert.match(found[0]!.message.id, /nama netral/);
  });

  it('tells everything that is wrong at once', () => {
    const found = issues(
      changed(s => {
        s.lines[0]!.quota = -1;
        s.counters[1]!.number = 1;
        s.minutesPerTicket = 0;
      }),
    );

    assert.deepEqual(
      found.map(issue => issue.path),
      ['lines.0.quota', 'counters.1.number', 'minutesPerTicket'],
    );
  });

  it('asks for every part of settings that are not there, and never throws', () => {
    for (const value of [undefined, null, 'x', 7, [], {}, { lines: 'A', counters: {}, hours: null, priority: [] }]) {
      const paths = issues(value).map(issue => issue.path.split('.')[0]);

      const parts = ['hours', 'closedOn', 'jointLeave', 'lines', 'counters', 'priority', 'noShow', 'minutesPerTicket'];
      assert.deepEqual(
        [...new Set(paths)],
        parts.filter(part => paths.includes(part)),
      );
      assert.ok(
        parts.filter(part => part !== 'closedOn').every(part => paths.includes(part)),
        JSON.stringify(value),
      );
    }
  });

  it('survives any wrong value in any place', () => {
    const walk = (value: object, visit: (owner: Record<string, unknown>, key: string) => void): void => {
      for (const key of Object.keys(value)) {
        visit(value as Record<string, unknown>, key);
        const inner = (value as Record<string, unknown>)[key];
        if (typeof inner === 'object' && inner !== null) walk(inner, visit);
      }
    };
    let tried = 0;
    for (const bad of [undefined, 'x'.repeat(500), -1.5, {}, [[]]]) {
      const settings = defaultSettings(bangkalan);
      walk(structuredClone(settings), () => tried++);
      walk(settings, (owner, key) => {
        const kept = owner[key];
        owner[key] = bad;
        const result = checkSettings(settings, bangkalan);
        owner[key] = kept;
        if ('settings' in result) assert.deepEqual(checkSettings(result.settings, bangkalan), result);
      });
    }
    assert.ok(tried > 500);
  });

  it('lets nobody take numbers from home by settings that are older than that', () => {
    const { remoteTickets: _remoteTickets, ...older } = changed(s => (s.minutesPerTicket = 7));
    const result = checkSettings(older, bangkalan);

    assert.ok('settings' in result);
    assert.deepEqual([result.settings.minutesPerTicket, result.settings.remoteTickets], [7, 0]);
  });

  it('cleans what it accepts: spaces at the ends, small letters, double dates, unknown parts', () => {
    const settings = changed(s => {
      s.lines[0]!.name.id = '  Warga dan lembaga ';
      s.lines[0]!.letter = 'a';
      s.closedOn = ['2026-07-02', '2026-07-01', '2026-07-02'];
    });
    const result = checkSettings({ ...settings, password: 'rahasia' }, bangkalan);

    assert.ok('settings' in result);
    assert.equal(result.settings.lines[0]!.name.id, 'Warga dan lembaga');
    assert.equal(result.settings.lines[0]!.letter, 'A');
    assert.deepEqual(result.settings.closedOn, ['2026-07-01', '2026-07-02']);
    assert.equal('password' in result.settings, false);
  });

  it('allows services that take no number, and names them', () => {
    const settings = changed(s => s.lines[0]!.services.shift());

    assert.deepEqual(issues(settings), []);
    assert.deepEqual(servicesWithoutLine(settings, bangkalan), ['izin-lks']);
  });
});
