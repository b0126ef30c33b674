import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commonComplaints } from '@layan/domain/catalog/common-complaints.ts';
import type { Catalogue, Channel } from '@layan/domain/catalog/schema.ts';

function catalogue(slug: string): Catalogue {
  const file = new URL(`../../packages/catalog/agencies/${slug}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

const services = (...lists: Channel[][]) =>
  ({
    services: lists.map(complaintChannels => ({ complaintChannels, complaintFlow: [], complaintDeadlines: [] })),
  }) as unknown as Catalogue;

describe('complaints about an office', () => {
  it('go where most of its services say, a place in its most usual words', () => {
    const { complaintChannels, complaintDeadlines } = commonComplaints(catalogue('landak'));

    assert.deepEqual(
      complaintChannels.map(({ kind }) => kind),
      ['walk-in', 'box'],
    );
    assert.match(complaintChannels[0]!.value, /^Tatap Muka langsung kepada Pejabat Pengelola Pengaduan/);
    assert.deepEqual(
      complaintDeadlines.map(({ value }) => value),
      [3, 6, 14, 60],
    );
  });

  it('never take one service’s own number for the office’s', () => {
    const own = (value: string): Channel => ({ kind: 'whatsapp', value });
    const shared: Channel = { kind: 'email', value: 'dinas@contoh.go.id' };

    assert.deepEqual(
      commonComplaints(services([own('081'), shared], [own('082'), shared], [shared])).complaintChannels,
      [shared],
    );
  });

  it('are nowhere where half of the services or fewer agree', () => {
    const one: Channel = { kind: 'email', value: 'satu@contoh.go.id' };
    const other: Channel = { kind: 'email', value: 'dua@contoh.go.id' };

    assert.deepEqual(commonComplaints(services([one], [other])).complaintChannels, []);
    assert.deepEqual(commonComplaints(services([], [])).complaintChannels, []);
  });
});
