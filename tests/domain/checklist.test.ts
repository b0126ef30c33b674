import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import {
  checklistOf,
  chosenGroup,
  countable,
  isDone,
  missing,
  progress,
  toggled,
} from '@layan/domain/checklist/checklist.ts';
import {
  LONGEST_LINK,
  fromCatalogue,
  readTakeHome,
  takeHomeFragment,
  takeHomeLink,
  type TakeHome,
} from '@layan/domain/checklist/take-home.ts';
import { agency, bareService, catalogue, service, typicalService } from '../support/fixtures.ts';

const ADDRESS = 'https://layan.sukamaju.example/bawa/';
const agencies = join(import.meta.dirname, '../../packages/catalog/agencies');
const real = readdirSync(agencies)
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(join(agencies, name), 'utf8')) as Catalogue);

function takeHome(parts: Partial<TakeHome> = {}): TakeHome {
  return { agency: { slug: agency.slug, name: agency.name }, service: typicalService, group: 0, ticked: [], ...parts };
}

/** A fragment as somebody else might make it. */
function fragment(value: unknown): string {
  return `1.${deflateSync(JSON.stringify(value)).toString('base64url')}`;
}

describe('checklist', () => {
  it('gives each requirement a place that stays the same, and counts only what has nothing within it', () => {
    const { groups } = checklistOf(typicalService.requirements);

    assert.deepEqual(
      groups.map(group => group.for),
      ['Masyarakat', 'Operator Desa'],
    );
    assert.deepEqual(
      countable(groups[0]?.entries ?? []).map(entry => entry.id),
      ['0.0', '0.1', '0.2.0', '0.2.1'],
    );
    assert.equal(groups[0]?.entries[2]?.countable, false);
    assert.deepEqual(groups[0]?.notes, ['Berkas dibawa dalam map.']);
  });

  it('says what is missing, and is complete only when all of it is there', () => {
    const checklist = checklistOf(typicalService.requirements);

    assert.deepEqual(
      missing(checklist, 0, ['0.0', '0.2.0']).map(entry => entry.text),
      ['Fotokopi Kartu Keluarga', 'keperluan'],
    );
    assert.deepEqual(progress(checklist, 0, ['0.0', '0.2.0']), { total: 4, missing: 2, complete: false });
    assert.deepEqual(progress(checklist, 0, ['0.0', '0.1', '0.2.0', '0.2.1']), {
      total: 4,
      missing: 0,
      complete: true,
    });
  });

  it('counts an introduction as done when all within it is', () => {
    const letter = checklistOf(typicalService.requirements).groups[0]?.entries[2];
    assert.ok(letter);

    assert.equal(isDone(letter, ['0.2.0']), false);
    assert.equal(isDone(letter, ['0.2.0', '0.2.1']), true);
  });

  it('ignores ticks of another group and places that do not exist', () => {
    const checklist = checklistOf(typicalService.requirements);

    assert.equal(progress(checklist, 0, ['1.0', '1.1', '0.9', 'x']).missing, 4);
  });

  it('waits for a choice where there are several groups, and needs none where there is one', () => {
    const several = checklistOf(typicalService.requirements);
    const one = checklistOf({ groups: [{ items: [{ text: 'KTP' }] }] });

    for (const group of [-1, 2, NaN, 0.5]) assert.equal(chosenGroup(several, group), null);
    assert.deepEqual(progress(several, -1, []), { total: 0, missing: 0, complete: false });
    assert.equal(chosenGroup(one, -1)?.entries.length, 1);
  });

  it('asks of every kind of applicant what the decree asks of everybody', () => {
    const { groups } = checklistOf({
      groups: [
        { items: [{ text: 'KTP' }], notes: ['Rangkap dua.'] },
        { for: 'LKS', items: [{ text: 'Akta notaris' }] },
        { for: 'Perorangan', items: [{ text: 'KK' }] },
      ],
    });

    assert.deepEqual(
      groups.map(group => [group.for, group.entries.map(entry => `${entry.id} ${entry.text}`)]),
      [
        ['LKS', ['0.0 KTP', '1.0 Akta notaris']],
        ['Perorangan', ['0.0 KTP', '2.0 KK']],
      ],
    );
    assert.deepEqual(groups[1]?.notes, ['Rangkap dua.']);
  });

  it('is never complete where the decree asks for nothing', () => {
    assert.deepEqual(checklistOf(null), { groups: [] });
    assert.equal(progress(checklistOf(null), 0, []).complete, false);
    assert.equal(progress(checklistOf({ groups: [{ items: [] }] }), 0, []).complete, false);
  });

  it('ticks and unticks', () => {
    assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
  });

  it('gives every requirement of every decree a place of its own', () => {
    for (const { services } of real) {
      for (const { id, requirements } of services) {
        for (const { entries } of checklistOf(requirements).groups) {
          const places = countable(entries).map(entry => entry.id);
          assert.equal(new Set(places).size, places.length, id);
        }
      }
    }
  });
});

describe('take-home', () => {
  it('carries the list, the applicant, the notes and the ticks in the link', async () => {
    const link = await takeHomeLink(ADDRESS, takeHome({ ticked: ['0.1', '0.2.1'] }));
    const read = await readTakeHome(new URL(link).hash);

    assert.ok('list' in read);
    const { list } = read;
    assert.deepEqual(list.agency, { slug: 'sukamaju', name: 'Dinas Sosial Kabupaten Sukamaju' });
    assert.deepEqual(list.service.editorial.plain, typicalService.editorial.plain);
    assert.deepEqual(list.service.requirements?.groups, [typicalService.requirements?.groups[0]]);
    assert.deepEqual(list.ticked, ['0.1', '0.2.1']);
  });

  it('names the place of an agency whose decree calls it by its kind alone', async () => {
    const local = {
      ...agency,
      name: 'Dinas Sosial',
      place: { name: 'Kabupaten Kapuas', province: 'Kalimantan Tengah' },
    };
    const read = await readTakeHome(await takeHomeFragment(takeHome({ agency: local }), 'whole'));

    assert.ok('list' in read);
    assert.equal(read.list.agency.name, 'Dinas Sosial Kabupaten Kapuas');
  });

  it('carries only the group that was chosen, with its ticks', async () => {
    const read = await readTakeHome(await takeHomeFragment(takeHome({ group: 1, ticked: ['0.0', '1.1'] }), 'whole'));

    assert.ok('list' in read);
    assert.equal(chosenGroup(checklistOf(read.list.service.requirements), 0)?.for, 'Operator Desa');
    assert.deepEqual(read.list.ticked, ['0.1']);
  });

  it('reads again what it wrote after more was ticked', async () => {
    const first = await readTakeHome(await takeHomeFragment(takeHome(), 'whole'));
    assert.ok('list' in first);
    const ticked = toggled(first.list.ticked, '0.2.0');
    const second = await readTakeHome(await takeHomeFragment({ ...first.list, ticked }, 'whole'));

    assert.deepEqual(second, { list: { ...first.list, ticked } });
  });

  it('goes home with every list of every decree, in a link that a phone can scan', async () => {
    for (const { agency, services } of real) {
      for (const service of services) {
        const { groups } = checklistOf(service.requirements);
        for (const [group, chosen] of groups.entries()) {
          const leaves = countable(chosen.entries);
          const ticked = leaves.filter((_, at) => at % 3 === 0).map(entry => entry.id);
          const link = await takeHomeLink(ADDRESS, { agency, service, group, ticked });
          assert.ok(link.length <= LONGEST_LINK, `${service.id}: ${link.length}`);
          const read = await readTakeHome(new URL(link).hash);
          const list =
            'list' in read
              ? read.list
              : 'reference' in read && fromCatalogue({ version: 1, agency, services }, read.reference);
          assert.ok(list, service.id);
          const found = countable(chosenGroup(checklistOf(list.service.requirements), list.group)?.entries ?? []);
          assert.deepEqual(
            found.map(entry => entry.text),
            leaves.map(entry => entry.text),
          );
          assert.equal(list.ticked.length, ticked.length);
        }
      }
    }
  });

  it('carries only the place of a list too long for a QR code', async () => {
    const items = Array.from({ length: 200 }, (_, at) => ({ text: `Surat ${at * 7919} dari ${at * 104729}` }));
    const long = service({ id: 'panjang', requirements: { groups: [{ items }] } });
    const link = await takeHomeLink(ADDRESS, takeHome({ service: long, ticked: ['0.0', '0.199'] }));
    const read = await readTakeHome(new URL(link).hash);

    assert.ok(link.length < 200);
    assert.ok('reference' in read);
    assert.deepEqual(
      { agency: read.reference.agency, service: read.reference.service, group: read.reference.group },
      { agency: 'sukamaju', service: 'panjang', group: 0 },
    );
    assert.deepEqual(fromCatalogue({ ...catalogue, services: [long] }, read.reference)?.ticked, ['0.0', '0.199']);
  });

  it('unticks everything when the decree has changed since, and finds nothing that is gone', async () => {
    const reference = { agency: 'sukamaju', service: typicalService.id, group: 0, ticks: '1' };

    assert.deepEqual(fromCatalogue(catalogue, reference)?.ticked, []);
    assert.equal(fromCatalogue(catalogue, { ...reference, service: 'tidak-ada' }), null);
    assert.equal(fromCatalogue(catalogue, { ...reference, group: 9 }), null);
    assert.equal(fromCatalogue(catalogue, { ...reference, service: bareService.id }), null);
  });

  it('says nothing about the person: two people with the same ticks have the same link', async () => {
    const one = await takeHomeLink(ADDRESS, takeHome({ ticked: ['0.0', '0.1'] }));
    const other = await takeHomeLink(ADDRESS, takeHome({ ticked: ['0.1', '0.0'] }));

    assert.equal(one, other);
    assert.ok(!new URL(one).search);
  });

  it('answers a bad link with a problem', async () => {
    const good = await takeHomeFragment(takeHome(), 'whole');
    const bad = [
      '1.',
      '1.!!!',
      '1.AAAA',
      'halo',
      '%',
      '0.abc',
      good.slice(0, -9),
      `${good}AAAA`,
      good.replace(/.$/, good.endsWith('A') ? 'B' : 'A'),
      `1.${'A'.repeat(100_000)}`,
    ];

    assert.deepEqual(await readTakeHome(''), { problem: 'empty' });
    assert.deepEqual(await readTakeHome('#'), { problem: 'empty' });
    for (const written of bad)
      assert.deepEqual(await readTakeHome(written), { problem: 'damaged' }, written.slice(0, 60));
    assert.deepEqual(await readTakeHome(`2.${good.slice(2)}`), { problem: 'newer' });
  });

  it('notices when any one character of a link was changed', async () => {
    const good = await takeHomeFragment(takeHome(), 'whole');
    for (let at = 2; at < good.length; at++) {
      const changed = good.slice(0, at) + (good[at] === 'x' ? 'y' : 'x') + good.slice(at + 1);
      const read = await readTakeHome(changed);
      // The last characters carry a few bits that are not used: those alone may change without harm.
      assert.ok('problem' in read || JSON.stringify(read) === JSON.stringify(await readTakeHome(good)), `at ${at}`);
    }
  });

  it('answers JSON that is not a list with a problem', async () => {
    const good = ['a', 'A', 's', ['i', 'e'], 0, ['x'], [], '0'];
    assert.ok('list' in (await readTakeHome(fragment(good))));

    const wrong = [
      null,
      1,
      '',
      {},
      [],
      ['../x', 's', 0, ''],
      ['a', 's', -1, ''],
      ['a', 's', 1.5, ''],
      ['a', 's', 0, '2'],
      good.slice(1),
      [...good, 1],
    ];
    const changed: [number, unknown][] = [
      [0, 'A/../b'],
      [1, ''],
      [2, 'x y'],
      [3, ['i']],
      [4, 1],
      [5, [['x', [['y', [['z', ['q']]]]]]]],
      [5, [{}]],
      [6, [1]],
      [7, 'a'],
      [7, '1'.repeat(400)],
    ];
    for (const value of [...wrong, ...changed.map(([at, value]) => good.with(at, value as never))]) {
      assert.deepEqual(
        await readTakeHome(fragment(value)),
        { problem: 'damaged' },
        JSON.stringify(value)?.slice(0, 80),
      );
    }
  });

  it('never unpacks a bomb', async () => {
    const bomb = `1.${deflateSync(Buffer.alloc(10_000_000, 0x20)).toString('base64url')}`;
    const many = fragment([
      'a',
      'A',
      's',
      ['i', 'e'],
      0,
      [
        ['x', Array.from({ length: 200 }, () => 'y')],
        ['x', Array.from({ length: 200 }, () => 'y')],
      ],
      [],
      '0',
    ]);

    assert.ok(bomb.length < 16_000);
    const before = process.memoryUsage().arrayBuffers;
    assert.deepEqual(await readTakeHome(bomb), { problem: 'damaged' });
    assert.ok(process.memoryUsage().arrayBuffers - before < 4_000_000);
    assert.deepEqual(await readTakeHome(many), { problem: 'damaged' });
  });
});
