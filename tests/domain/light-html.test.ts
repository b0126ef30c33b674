import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Catalogue, Group, Item, Service } from '@layan/domain/catalog/schema.ts';
import { inDigits, inRupiah, decreeReference } from '@layan/domain/publish/facts.ts';
import { lightHtml, type LightOptions } from '@layan/domain/publish/light-html.ts';
import { WIDGETS, widgetTag } from '@layan/domain/publish/widget-tag.ts';
import { allWords } from '@layan/domain/publish/words.ts';
import { hostileCatalogue, realCatalogue, realCatalogues } from '../support/catalogues.ts';
import { agency, service, typicalService } from '../support/fixtures.ts';
import { plain, readMarkup, wordsOf } from '../support/markup.ts';

const LANGUAGES = ['id', 'en'] as const;
const HOSTILE = `</li><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;${'panjang '.repeat(1250)}`;

function catalogue(...services: Service[]): Catalogue {
  return { version: 1, agency, services };
}

function light(widget: (typeof WIDGETS)[number], of: Catalogue, options: Partial<LightOptions> = {}): string {
  return lightHtml(widget, of, { language: 'id', ...options });
}

describe('the HTML inside a widget’s tag', () => {
  it('is whole for every service, widget and language, with nothing that could collide or run', () => {
    for (const each of realCatalogues)
      for (const widget of WIDGETS)
        for (const language of LANGUAGES)
          for (const id of [undefined, ...each.services.map(service => service.id)]) {
            const html = lightHtml(widget, each, {
              language,
              service: id,
              endpoint: 'https://layan.example/',
              search: '/cari',
            });
            for (const { name, attributes } of readMarkup(html)) {
              assert.ok(!['script', 'style', 'iframe', 'img'].includes(name), name);
              for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^(id|style|on.*)$/);
              for (const kind of (attributes.class ?? '').split(' ').filter(Boolean)) assert.match(kind, /^layan-/);
            }
          }
  });

  it('says all that the decree says about a service', () => {
    for (const each of realCatalogues)
      for (const one of each.services) {
        const words = wordsOf(light('services', each, { service: one.id }));
        const said = [
          ...grouped(one.requirements?.groups),
          ...grouped(one.procedure?.groups),
          ...texts(one.flow),
          ...texts(one.products),
          ...texts(one.complaintFlow),
          ...one.complaintChannels.map(({ value }) => value),
          one.processingTime?.text ?? '',
        ];
        for (const text of said)
          if (/[\p{L}\p{N}]/u.test(text)) assert.ok(words.includes(plain(text)), `${one.id}: ${text}`);
      }
  });

  it('marks the decree’s words as Indonesian in both languages', () => {
    const html = light('services', realCatalogue('landak'), { language: 'en', service: 'izin-panti-asuhan' });
    const decrees = readMarkup(html).filter(({ attributes }) => attributes.lang === 'id');
    assert.ok(decrees.some(({ text }) => text === 'Gratis'));
    assert.ok(decrees.some(({ text }) => text.includes('Izin Operasional Panti Asuhan/LKSA')));
    assert.ok(readMarkup(html).some(({ name, text }) => name === 'h4' && text === 'What it costs'));
  });

  it('lists each service as a link with its official title, time and cost', () => {
    const html = light('services', catalogue(typicalService));
    const [link] = readMarkup(html).filter(({ name }) => name === 'a');
    assert.deepEqual(link?.attributes, { href: '?layanan=surat-keterangan-terdaftar' });
    assert.equal(link?.text, typicalService.editorial.plain.id);
    assert.match(wordsOf(html), /Penerbitan Surat Keterangan.* Lamanya: .* Biaya: /);
  });

  it('leads where it is told, and never to a script', () => {
    const hrefs = (html: string) => readMarkup(html).flatMap(({ attributes: { href } }) => href ?? []);
    const own = { href: (id: string) => `/layanan/${id}?a=1&b=2`, back: '/layanan/' };
    assert.deepEqual(hrefs(light('services', catalogue(typicalService), own)), [
      '/layanan/surat-keterangan-terdaftar?a=1&b=2',
    ]);
    assert.ok(
      hrefs(light('services', catalogue(typicalService), { ...own, service: typicalService.id })).includes('/layanan/'),
    );
    for (const bad of ['javascript:alert(1)', ' java\nscript:alert(1)', 'DATA:text/html,x', 'vbscript:x']) {
      assert.deepEqual(
        hrefs(light('service-card', catalogue(typicalService), { service: typicalService.id, href: () => bad })),
        [''],
      );
      assert.deepEqual(hrefs(light('queue', catalogue(typicalService), { endpoint: bad })), []);
      assert.doesNotMatch(light('services', catalogue(typicalService), { search: bad }), /<form/);
    }
  });

  it('offers a search only where something answers it, and keeps what stands in the address', () => {
    assert.doesNotMatch(light('services', catalogue(typicalService)), /<form|<input/);
    const tags = readMarkup(
      light('services', catalogue(typicalService), { search: '/?page_id=12&lang=en&q=x', query: 'a "b"' }),
    );
    const fields = tags.filter(({ name }) => name === 'input').map(({ attributes: { name, value } }) => [name, value]);
    assert.equal(tags.find(({ name }) => name === 'form')?.attributes.action, '/');
    assert.deepEqual(fields, [
      ['page_id', '12'],
      ['lang', 'en'],
      ['q', 'a "b"'],
    ]);
  });

  it('says nothing where the decree is silent, and whom to ask instead', () => {
    const silent = service({
      id: 'diam',
      requirements: { groups: [{ items: [{ text: 'KTP' }] }] },
      processingTime: { text: '-', parts: [] },
      cost: { text: '-', free: null },
      editorial: { plain: { id: 'Diam', en: 'Silent' }, events: [] },
    });
    assert.doesNotMatch(wordsOf(light('services', catalogue(silent))), /Gratis|Berbayar|Lamanya|Biaya|-/);
    const words = wordsOf(light('services', catalogue(silent), { service: 'diam' }));
    assert.doesNotMatch(words, /Gratis|Berapa/);
    assert.match(
      words,
      /Tidak dicantumkan dalam standar: langkah-langkah, lamanya, biaya, hasil layanan\. Silakan tanyakan/,
    );
  });

  it('shows no time that is only for some', () => {
    const [violence] = realCatalogue('landak').services.filter(({ id }) => id === 'penanganan-korban-kekerasan');
    assert.equal(violence?.processingTime?.parts[0]?.for, 'kasus yang masuk di Ranah Hukum');
    assert.doesNotMatch(wordsOf(light('service-card', realCatalogue('landak'), { service: violence.id })), /Lamanya/);
  });

  it('says so where the decree only names the service, and where nothing has that name', () => {
    const bare = wordsOf(light('services', realCatalogue('kaltara'), { service: 'pengisian-prodeskel-epdeskel' }));
    assert.match(bare, /Dokumen standar hanya menyebut nama layanan ini/);
    for (const widget of ['services', 'service-card', 'checklist', 'complaint-channels'] as const)
      assert.match(
        wordsOf(light(widget, realCatalogue('landak'), { service: '<b>' })),
        /tidak ada dalam daftar.*Semua layanan/,
      );
  });

  it('gives a box to tick for each requirement, a list for each kind of applicant', () => {
    const tags = readMarkup(light('checklist', catalogue(typicalService), { service: typicalService.id }));
    assert.deepEqual(
      tags
        .filter(({ name }) => name === 'h4')
        .map(({ text }) => text)
        .filter(text => text !== 'Catatan'),
      typicalService.requirements?.groups.map(group => group.for),
    );
    const labels = tags.filter(({ name }) => name === 'label').map(({ text }) => text.trim());
    assert.deepEqual(labels.slice(0, 4), [
      'Fotokopi KTP',
      'Fotokopi Kartu Keluarga',
      'nama lengkap dan alamat',
      'keperluan',
    ]);
    assert.equal(tags.filter(({ name }) => name === 'input').length, labels.length);
  });

  it('links the complaint channels whose address is certain, and the nation’s where there is none', () => {
    const landak = realCatalogue('landak');
    assert.match(
      light('complaint-channels', landak, { service: 'izin-panti-asuhan' }),
      /href="https:\/\/wa\.me\/6282252806101"/,
    );
    const national = light('complaint-channels', catalogue(service({ id: 'x' })), { service: 'x' });
    assert.match(national, /href="https:\/\/www\.lapor\.go\.id\/"/);
    assert.match(wordsOf(light('complaint-channels', realCatalogue('bangkalan'))), /SP4N-LAPOR! www\.lapor\.go\.id/);
  });

  it('shows the pledge with its signature, and the way to the queue', () => {
    assert.match(
      wordsOf(light('pledge', realCatalogue('landak'))),
      /Janji kami.*DENGAN INI.*PAOLIP, S\.PD.*Nomor 09 Tahun 2023, 9 Februari 2023/,
    );
    assert.match(wordsOf(light('pledge', realCatalogue('kapuas'))), /belum mencantumkan maklumat/);
    const queue = light('queue', realCatalogue('kapuas'), { endpoint: 'https://layan.example', language: 'en' });
    assert.match(queue, /<a href="https:\/\/layan\.example\/antre\/\?lang=en">See the queues now<\/a>/);
  });

  it('begins its headings where the page wants them, and never below the sixth', () => {
    const ranks = (heading?: number) =>
      readMarkup(light('services', realCatalogue('kapuas'), { service: 'tanda-daftar-lks', heading }))
        .map(({ name }) => name)
        .filter(name => /^h\d$/.test(name));
    assert.deepEqual(new Set(ranks()), new Set(['h3', 'h4', 'h5']));
    assert.deepEqual(new Set(ranks(1)), new Set(['h1', 'h2', 'h3']));
    assert.deepEqual(new Set(ranks(6)), new Set(['h6']));
    assert.deepEqual(new Set(ranks(99)), new Set(['h6']));
  });

  it('shows hostile texts as what they are', () => {
    const hostile = hostileCatalogue(HOSTILE);
    for (const widget of WIDGETS)
      for (const language of LANGUAGES)
        for (const id of [undefined, hostile.services[1]!.id]) {
          const html = widgetTag(widget, hostile, {
            language,
            service: id,
            endpoint: HOSTILE,
            catalog: HOSTILE,
            search: HOSTILE,
            query: HOSTILE,
            agency: HOSTILE,
            attributes: { onclick: 'alert(1)', 'x"y': '1', href: HOSTILE },
          });
          const tags = readMarkup(html);
          assert.ok(
            !tags.some(({ name, attributes }) => name === 'script' || name === 'img' || 'onclick' in attributes),
          );
          if (id) assert.ok(tags[0]!.text.includes('<script>alert(1)</script>'), widget);
        }
  });

  it('stands in a tag that says what its script needs', () => {
    const tag = (options: Partial<Parameters<typeof widgetTag>[2]>) =>
      readMarkup(widgetTag('service-card', realCatalogue('kapuas'), { language: 'en', ...options }))[0]!;
    assert.equal(tag({}).name, 'layan-service-card-widget');
    assert.deepEqual(tag({ endpoint: 'https://a.example/', service: 'x' }).attributes, {
      endpoint: 'https://a.example/',
      agency: 'kapuas',
      service: 'x',
      lang: 'en',
    });
    assert.deepEqual(tag({ catalog: '/kapuas.json' }).attributes, { catalog: '/kapuas.json', lang: 'en' });
  });
});

describe('our own words', () => {
  it('are those of the elements', () => {
    const messages = readFileSync(new URL('../../packages/elements/xliff/en.xlf', import.meta.url), 'utf8');
    const units = messages.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs);
    const said = new Map(
      [...units].map(([, id = '', source = '', target = '']) => [id, [filled(source), filled(target)]]),
    );
    for (const [key, id, en] of allWords()) {
      if (key.startsWith('light.')) continue;
      assert.deepEqual([id, en], said.get(key), key);
    }
  });

  it('write numbers, prices and dates as the browser does', () => {
    for (const language of LANGUAGES)
      for (const number of [0, 1, 12, 999, 1000, 25000, 1234567, 1.5, 0.125, 1000.1])
        assert.equal(inDigits(number, language), new Intl.NumberFormat(language).format(number));
    assert.equal(inRupiah(25000, 'id'), 'Rp\u00a025.000');
    assert.equal(inRupiah(25000, 'en'), 'IDR\u00a025,000');
    for (const language of LANGUAGES)
      for (let month = 1; month <= 12; month++) {
        const decree = { ...agency.decree, number: null, date: `2025-${String(month).padStart(2, '0')}-07` };
        const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2025, month - 1, 7),
        );
        assert.ok(decreeReference(decree, language).endsWith(` ${written}`), written);
      }
  });
});

function filled(message: string): string {
  return message
    .replace(/<x id="(\d)"[^>]*\/>/g, '{$1}')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

function grouped(groups: readonly Group[] = []): string[] {
  return groups.flatMap(group => [group.for ?? '', ...texts(group.items), ...(group.notes ?? [])]);
}

function texts(items: readonly Item[] | null | undefined): string[] {
  return (items ?? []).flatMap(({ text, items: within }) => [text, ...texts(within)]);
}
