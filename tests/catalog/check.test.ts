import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkFile } from '@layan/catalog/check.ts';
import { agencyFile, knownAgencies } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { layan } from '../support/layan.ts';

const folder = mkdtempSync(join(tmpdir(), 'layan-check-'));
after(() => rmSync(folder, { recursive: true }));

const original = readFileSync(agencyFile('kapuas'), 'utf8');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The Kapuas catalogue with one thing changed. */
function changed(name: string, change: (catalogue: Catalogue) => unknown): string {
  const catalogue = JSON.parse(original) as Catalogue;
  change(catalogue);
  return file(name, JSON.stringify(catalogue, null, 2));
}

/** A property set to something the types would not allow. */
function set(object: object | null | undefined, key: string, value: unknown): void {
  Object.assign(object ?? {}, { [key]: value });
}

function sentences(path: string, language: 'id' | 'en' = 'en'): string[] {
  const { valid, errors } = checkFile(path, language);
  assert.equal(valid, errors.length === 0);
  return errors.map(error => error.message);
}

describe('checking a catalogue file', () => {
  for (const slug of knownAgencies()) {
    it(`finds the ${slug} catalogue valid, with a meter out of 14 for each service`, () => {
      const { valid, errors, notices, services } = checkFile(agencyFile(slug), 'id');
      assert.deepEqual([valid, errors, notices], [true, [], []]);
      assert.ok(services.length > 0);
      for (const { stated, of, missing } of services) assert.deepEqual([of, stated + missing.length], [14, 14]);
    });
  }

  it('counts all fifty services', () => {
    assert.equal(knownAgencies().flatMap(slug => checkFile(agencyFile(slug), 'id').services).length, 50);
  });

  it('names the components a service does not state', () => {
    const path = changed('silent.json', ({ services: [first] }) => {
      set(first, 'evaluation', null);
      set(first?.cost, 'text', '-');
    });
    const [first] = checkFile(path, 'id').services;
    assert.deepEqual([first?.stated, first?.missing], [12, ['cost', 'evaluation']]);
  });

  it('says that a file is cut off, wherever it was cut', () => {
    for (const length of [1, 100, Math.floor(original.length / 2), original.trimEnd().length - 1]) {
      const [sentence] = sentences(file('cut.json', original.slice(0, length)), 'id');
      assert.match(sentence ?? '', /^Berkas terpotong: berakhir di baris \d+/, `${length} characters`);
    }
  });

  it('points at the line of a JSON mistake', () => {
    const lines = original.split('\n');
    lines[9] = `${lines[9]} oops`;
    assert.match(
      sentences(file('syntax.json', lines.join('\n')))[0] ?? '',
      /^Not valid JSON, at line (9|10|11), column \d+\./,
    );
    assert.match(
      sentences(file('page.json', '<!doctype html><title>404</title>'))[0] ?? '',
      /^Not valid JSON, at line 1, column 1\./,
    );
  });

  it('has a sentence for every file that cannot be read', () => {
    assert.match(sentences(join(folder, 'nowhere.json'))[0] ?? '', /no such file/);
    assert.match(sentences(folder)[0] ?? '', /folder, not a file/);
    assert.match(sentences(file('empty.json', ' \n'))[0] ?? '', /empty/);
    assert.match(sentences(file('binary.json', Uint8Array.of(0x7b, 0xff, 0xfe, 0x80)))[0] ?? '', /not UTF-8/);
    assert.match(sentences(file('list.json', '[]'))[0] ?? '', /Version: not there/);
    assert.match(sentences(file('null.json', 'null'))[0] ?? '', /must be an object/);
  });

  it('reads a file that begins with a byte order mark', () => {
    assert.deepEqual(sentences(file('mark.json', `\uFEFF${original}`)), []);
  });

  it('refuses another version of the format', () => {
    assert.deepEqual(sentences(changed('version.json', catalogue => set(catalogue, 'version', 2))), [
      'Catalogue version 2 is unknown; this Layan reads version 1. Update Layan, or convert the file.',
    ]);
  });

  it('names the place in the words of whoever wrote the file, and what to do', () => {
    const path = changed('places.json', ({ agency, services: [, , third] }) => {
      set(agency, 'slug', 'Kapuas Hulu');
      set(third, 'cost', { text: ' ', free: 'ya' });
      set(third, 'legalBasis', [{ text: 'Satu' }, { text: 2 }]);
      set(third, 'name', 'Kartu sehat');
      delete (third as Partial<typeof third>)?.products;
    });
    const label = (JSON.parse(original) as Catalogue).services[2]?.label;
    const place = `Layanan 3 (${label} Kartu sehat)`;
    assert.deepEqual(sentences(path, 'id').sort(), [
      'Instansi, nama pendek: hanya huruf kecil, angka, dan tanda hubung, seperti izin-panti, tetapi tertulis "Kapuas Hulu".',
      `${place}, biaya, gratis: harus true atau false, tetapi tertulis "ya".`,
      `${place}, biaya, teks: tidak boleh kosong.`,
      `${place}, dasar hukum, butir 2, teks: harus teks dalam tanda kutip, tetapi tertulis 2.`,
      `${place}, produk: belum ada. Tambahkan "products", atau null bila tidak dinyatakan.`,
    ]);
  });

  it('refuses the same id twice', () => {
    const path = changed('twice.json', ({ services: [first, second] }) => set(second, 'id', first?.id));
    const { errors } = checkFile(path, 'en');
    assert.deepEqual(
      errors.map(error => error.path),
      ['services.1.id'],
    );
    assert.match(errors[0]?.message ?? '', /already used above/);
  });

  it('refuses a division that the agency does not have', () => {
    const path = changed('division.json', ({ services: [first] }) => set(first, 'division', 'bidang-lain'));
    assert.match(
      sentences(path)[0] ?? '',
      /^Service 1 \(.*\), division: "bidang-lain" is not among the agency's divisions/,
    );
  });

  it('refuses a stated component without its verbatim text', () => {
    const path = changed('verbatim.json', ({ services: [first] }) => delete first?.verbatim.cost);
    assert.match(
      sentences(path)[0] ?? '',
      /^Service 1 \(.*\), verbatim text, cost: the component is stated, but its verbatim text is missing/,
    );
  });

  it('accepts markup in a text, and says that visitors would read it', () => {
    const path = changed('markup.json', ({ services: [first] }) => {
      set(first?.cost, 'text', '<img src=x onerror="alert(1)">Gratis');
      set(first?.editorial.plain, 'id', 'Biaya < 5 dan > 3');
    });
    const { valid, notices } = checkFile(path, 'en');
    assert.equal(valid, true);
    assert.deepEqual(
      notices.map(notice => notice.path),
      ['services.0.cost.text'],
    );
  });
});

describe('layan catalog check', () => {
  it('exits with 0 for valid files and prints the meter', async () => {
    const { code, out } = await layan(['catalog', 'check', agencyFile('purwakarta')]);
    assert.equal(code, 0);
    assert.match(out, /sah\. 1 layanan, 14 dari 14 komponen dinyatakan/);
    assert.match(out, /█{14} 14 dari 14/);
  });

  it('exits with 1 if one of the files is invalid, and still reports the others', async () => {
    const bad = file('bad.json', '{');
    const { code, out } = await layan(['catalog', 'check', bad, agencyFile('purwakarta'), '--json']);
    const reports = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { file: string; valid: boolean; services: { of: number }[] });
    assert.equal(code, 1);
    assert.deepEqual(
      reports.map(report => [report.file, report.valid, report.services.length]),
      [
        [bad, false, 0],
        [agencyFile('purwakarta'), true, 1],
      ],
    );
  });

  it('prints nothing that could steer the terminal', async () => {
    const path = changed('escape.json', ({ services: [first] }) =>
      set(first, 'name', '\u001b[2J\u001b[31mMerah\nbaris'),
    );
    const { out } = await layan(['catalog', 'check', path]);
    assert.doesNotMatch(out, /\u001b/);
    assert.match(out, /Merah baris/);
  });

  it('explains itself and exits with 2 when it is not understood', async () => {
    for (const args of [
      [],
      ['catalog'],
      ['catalog', 'check'],
      ['catalog', 'check', 'x.json', '--wrong'],
      ['catalog', 'check', 'x.json', '--lang', 'jv'],
      ['serach'],
    ]) {
      const { code, out, errors } = await layan(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(errors, /catalog check FILE/);
    }
  });
});
