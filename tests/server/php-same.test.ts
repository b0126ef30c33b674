import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { agencyFile } from '@layan/catalog/library.ts';
import { channelParts } from '@layan/domain/catalog/channel-link.ts';
import { commonComplaints } from '@layan/domain/catalog/common-complaints.ts';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { CHANNEL_KINDS, UNITS } from '@layan/domain/catalog/vocabulary.ts';
import { decreeReference, inDigits, inRupiah, timeInBrief } from '@layan/domain/publish/facts.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { widgetTag, WIDGETS, type TagOptions } from '@layan/domain/publish/widget-tag.ts';
import { HOSTILE, hostileCatalogue, realCatalogues } from '../support/catalogues.ts';
import { agency, service, typicalService } from '../support/fixtures.ts';
import { php, type Call } from '../support/php.ts';

const LANGUAGES = ['id', 'en'] as const;
const folder = mkdtempSync(join(tmpdir(), 'layan-php-'));
after(() => rmSync(folder, { recursive: true }));

interface Case {
  call: Call;
  expected: string;
}

async function assertSame(cases: Case[]): Promise<void> {
  const answers = await php(...cases.map(({ call }) => call));
  cases.forEach(({ call, expected }, at) => assert.equal(answers[at], expected, JSON.stringify(call).slice(0, 300)));
}

/** The same options for both; where a service leads is a function here and a text there. */
function widgetCase(
  widget: (typeof WIDGETS)[number],
  catalogue: Catalogue,
  file: string,
  options: TagOptions & { leads?: string },
): Case {
  const { leads, ...shared } = options;
  const href = leads === undefined ? undefined : (id: string) => leads.replaceAll('{service}', encodeURIComponent(id));
  return {
    call: [
      'layan_widget',
      widget,
      { ...shared, ...(leads !== undefined && { href: leads }), catalog: file, catalog_url: shared.catalog },
    ],
    expected: widgetTag(widget, catalogue, { ...shared, href }),
  };
}

/** As somebody wrote it into a file, and as it is read from there. */
function written(name: string, catalogue: Catalogue): { file: string; catalogue: Catalogue } {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(catalogue));
  const reading = readCatalogue(catalogue, { slim: true });
  assert.ok('catalogue' in reading);
  return { file, catalogue: reading.catalogue };
}

describe('PHP prints the same bytes', () => {
  it('for all fifty services, all widgets, both languages', async () => {
    for (const catalogue of realCatalogues) {
      const cases = WIDGETS.flatMap(widget =>
        LANGUAGES.flatMap(language =>
          [undefined, ...catalogue.services.map(({ id }) => id)].map(id =>
            widgetCase(widget, catalogue, agencyFile(catalogue.agency.slug), {
              language,
              ...(id !== undefined && { service: id }),
              endpoint: 'https://layan.example.go.id/',
            }),
          ),
        ),
      );
      await assertSame(cases);
    }
  });

  it('whatever the options', async () => {
    const catalogue = realCatalogues.find(({ agency: { slug } }) => slug === 'landak')!;
    const id = 'rekomendasi-adopsi';
    const variants: Partial<Parameters<typeof widgetCase>[3]>[] = [
      { heading: 1 },
      { heading: 6, service: id },
      { heading: 99, service: id },
      { heading: 0 },
      { leads: '/layanan/{service}?a=1&b={service}', back: '/layanan/?a=1&b="2"' },
      { leads: ' java\tscript:alert(1)//{service}', back: '?' },
      { leads: 'HTTPS://x.example/{service}' },
      { search: '/cari', query: `a "b" <c> 'd' & 💡` },
      { search: 'https://x.example/?page_id=12&lang=en&q=x&&a=b=c&d&e=%41+%zz#frag?x=1' },
      { search: '/a#b?c=d' },
      { search: '/a??b=1' },
      { search: '?' },
      { search: 'javascript:alert(1)' },
      { only: ['izin-panti-asuhan', 'tidak-ada', id, id] },
      { only: [] },
      { only: [], query: '<x>' },
      { only: [id], query: 'x' },
      { service: 'tidak-ada' },
      { service: '<b>"' },
      { outside: '_blank', service: id },
      { attributes: { class: 'a "b"', onclick: 'x', 'data-x': '1', lang: 'fr', Bad: '1', href: '/x' } },
      { agency: 'lain', catalog: 'https://x.example/landak.json' },
      { catalog: 'https://x.example/landak.json' },
      { catalog: '/landak.json', endpoint: 'https://l.example' },
      { endpoint: 'https://l.example///' },
      { endpoint: '//l.example' },
      { endpoint: 'data:text/html,x' },
    ];
    await assertSame(
      WIDGETS.flatMap(widget =>
        LANGUAGES.flatMap(language =>
          variants.map(variant => widgetCase(widget, catalogue, agencyFile('landak'), { language, ...variant })),
        ),
      ),
    );
  });

  it('for texts and shapes that no decree of ours has', async () => {
    const odd: Service[] = [
      typicalService,
      service({ id: 'kosong' }),
      service({
        id: 'tarif',
        name: 'TARIF',
        otherNames: ['Tarif', 'Lain'],
        editorial: { plain: { id: 'tarif', en: 'Fees' }, events: [] },
        requirements: {
          groups: [
            { items: [{ text: '-' }, { text: '…', items: [{ text: ' .' }] }] },
            {
              for: 'A',
              items: [{ text: 'a', items: [{ text: 'b', items: [{ text: 'c' }] }] }],
              notes: ['Untuk:', 'Catatan'],
            },
            {
              for: 'A',
              items: [{ text: 'a', items: [{ text: 'b', items: [{ text: 'c' }] }] }],
              notes: ['Untuk:', 'Catatan'],
            },
            { items: [], notes: ['Bagi semua:'] },
          ],
        },
        procedure: { groups: [{ items: [{ text: 'langkah' }], notes: ['Catatan langkah'] }] },
        flow: [{ text: 'kotak', items: [{ text: 'dalam' }] }],
        processingTime: { text: 'baris\nlain\n\nlagi', parts: [{ min: 1.5, max: 2500, unit: 'hour' }] },
        cost: {
          text: '-',
          free: false,
          tariffs: [
            { text: 'satu', rupiah: 1234567.5 },
            { for: 'Umum', text: 'dua' },
            { text: 'tiga', rupiah: 0 },
          ],
        },
        products: [{ text: '-' }],
        complaintChannels: [
          { kind: 'phone', value: '(0563) 22412 / 0812-3456-7890', label: 'Bu Siti & Pak Budi' },
          { kind: 'other', value: '—' },
        ],
        complaintDeadlines: [
          { class: 'ringan', value: 1, unit: 'day' },
          { class: 'berat', value: 1000, unit: 'workday' },
        ],
        complaintFlow: [{ text: 'terima', items: [{ text: 'catat' }] }],
      }),
    ];
    const invented: Catalogue = {
      version: 1,
      agency: {
        ...agency,
        pledge: ['satu', 'dua'],
        decree: { ...agency.decree, official: { name: null, title: 'Kepala' } },
      },
      services: odd,
    };
    for (const { file, catalogue } of [
      written('odd', invented),
      written('hostile', hostileCatalogue(HOSTILE)),
      written('lines', hostileCatalogue('a\nb\u2028c\u00a0"é💡\\ </x\ufeff')),
    ]) {
      const ids = [undefined, ...catalogue.services.map(({ id }) => id)];
      const options = { endpoint: HOSTILE, query: HOSTILE, search: HOSTILE, catalog: HOSTILE };
      await assertSame(
        LANGUAGES.flatMap(language =>
          ids.flatMap(id => [
            ...WIDGETS.flatMap(widget => [
              widgetCase(widget, catalogue, file, { language, service: id }),
              widgetCase(widget, catalogue, file, { language, service: id, ...options }),
            ]),
            graphCase(catalogue, file, { service: id, url: HOSTILE }),
          ]),
        ),
      );
    }
  });

  it('for search engines', async () => {
    for (const catalogue of realCatalogues)
      await assertSame(
        [undefined, ...catalogue.services.map(({ id }) => id), 'tidak-ada'].flatMap(id =>
          [
            {},
            { url: 'https://x.example/y' },
            { url: 'https://x.example/', home: 'https://x.example/h', leads: 'https://x.example/{service}' },
          ].map(options => graphCase(catalogue, agencyFile(catalogue.agency.slug), { service: id, ...options })),
        ),
      );
  });

  it('for whatever somebody prints as a complaint channel', async () => {
    const cases = channelCases();
    const answers = await php<[string, string | null][]>(
      ...cases.map(({ kind, value }): Call => ['layan_channel_parts', kind, value]),
    );
    cases.forEach(({ kind, value }, at) =>
      assert.deepEqual(
        answers[at],
        channelParts({ kind, value }).map(({ text, url }) => [text, url]),
        `${kind}: ${JSON.stringify(value)}`,
      ),
    );
  });

  it('for what services have in common, numbers, prices, times and dates', async () => {
    const cases: Case[] = [];
    for (const language of LANGUAGES) {
      for (const number of [0, 1, 2, 10, 999, 1000, 12345.678, 0.5, 1e6, 123456789, 1.0005])
        cases.push(
          { call: ['layan_digits', number, { language }], expected: inDigits(number, language) },
          { call: ['layan_rupiah', number, { language }], expected: inRupiah(number, language) },
        );
      for (const date of ['2025', '2025-01', '2025-12-31', '2025-13-01', '2025-00', '2024-02-09', null])
        for (const number of [null, '400/1'])
          cases.push({
            call: ['layan_reference', { number, date }, { language }],
            expected: decreeReference({ ...agency.decree, number, date }, language),
          });
      for (const unit of UNITS)
        for (const part of [{ min: 1, max: 1 }, { min: 1, max: 2 }, { max: 1 }, { min: 3 }, { min: 3, for: 'a' }, {}]) {
          const time = { text: 'x', parts: [{ ...part, unit }] };
          cases.push({ call: ['layan_time', time, { language }], expected: timeInBrief(time, language) });
        }
    }
    await assertSame(cases);
    const offices = [...realCatalogues.map(({ services }) => services), [], ...complaintCases()];
    const common = await php<object>(...offices.map((services): Call => ['layan_common_complaints', services]));
    assert.deepEqual(
      common,
      offices.map(services => commonComplaints({ services })),
    );
  });
});

function graphCase(
  catalogue: Catalogue,
  file: string,
  options: { service?: string | undefined; url?: string; home?: string; leads?: string },
): Case {
  const { leads, ...shared } = options;
  const href = leads === undefined ? undefined : (id: string) => leads.replaceAll('{service}', id);
  return {
    call: ['layan_json_ld', { ...shared, ...(leads !== undefined && { href: leads }), catalog: file }],
    expected: `<script type="application/ld+json">${jsonLd(catalogue, { ...shared, href })}</script>`,
  };
}

/** Offices whose services agree in part: every choice of three from a few lists. */
function complaintCases(): Service[][] {
  const [a, b] = [
    { kind: 'phone' as const, value: '112' },
    { kind: 'sms' as const, value: '0112', label: 'a' },
  ];
  const deadline = { class: 'x', value: 1, unit: 'day' as const };
  const kinds = [
    service(),
    service({
      complaintChannels: [a, b, a],
      complaintFlow: [{ text: '1' }, { text: '2' }],
      complaintDeadlines: [deadline],
    }),
    service({ complaintChannels: [b], complaintFlow: [{ text: '1' }] }),
    service({
      complaintChannels: [{ ...a, value: '0112' }, a],
      complaintFlow: [{ text: '1', items: [{ text: '2' }] }],
    }),
  ];
  return kinds.flatMap(one => kinds.flatMap(two => kinds.map(three => [one, two, three])));
}

/** Everything that is printed, and everything like it: pieces of addresses put together at random, but always the same. */
function channelCases() {
  const pieces =
    'https:// http:// www. wa.me/ t.me/ lapor.go.id dinsos go.id facebook.com/ x.com @ dinsos_landak a b. .. / // /../ /%2e%2E/ /. ? # & = ^ ` { } | [ ] % %zz é 💡 0821 08225280610 62812345678 +62 (0563) 22412 112 - – ‐ , ; dan atau \u00a0 \u2028 \t \n \u0001 \u007f xn--80a. -a- A.ID .com Email: " \' < > \\ ~ * ( ) !'
      .split(' ')
      .concat(' ', ' ');
  let seed = 42;
  const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const real = realCatalogues.flatMap(({ agency: office, services }) => [
    ...office.contacts,
    ...services.flatMap(({ complaintChannels }) => complaintChannels),
  ]);
  const random = Array.from({ length: 6000 }, () => ({
    kind: CHANNEL_KINDS[next(CHANNEL_KINDS.length)]!,
    value: Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)]).join(''),
  }));
  const long = [299, 300, 301].flatMap(length => [
    { kind: 'website' as const, value: `a.id/${'é'.repeat(length - 5)}` },
    { kind: 'phone' as const, value: `0812345678${' '.repeat(length - 10)}` },
    { kind: 'website' as const, value: `a.id/${'💡'.repeat(Math.ceil((length - 5) / 2))}` },
  ]);
  return [...real.map(({ kind, value }) => ({ kind, value })), ...random, ...long];
}
