import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { createSearch } from '@layan/domain/search/search.ts';
import { createStemmer } from '@layan/domain/search/stem.ts';
import { synonyms } from '@layan/domain/search/synonyms.ts';

function catalogue(slug: string): Catalogue {
  const file = join(import.meta.dirname, '../../packages/catalog/agencies', `${slug}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

const landak = catalogue('landak');
const kapuas = catalogue('kapuas');
const bangkalan = catalogue('bangkalan');
const kaltara = catalogue('kaltara');
const search = createSearch([landak, kapuas, bangkalan, kaltara]);
const first = (query: string, agency: string) => search.find(query, { agency }).hits[0]?.service.id;

describe('search', () => {
  it('finds a service in everyday words, sentences, abbreviations, English and old names of programmes', () => {
    assert.equal(first('gila', 'bangkalan'), 'rujukan-odgj');
    assert.equal(first('adik saya kecanduan sabu mau direhab', 'bangkalan'), 'fasilitasi-korban-napza');
    assert.equal(first('ABH', 'bangkalan'), 'pendampingan-abh');
    assert.equal(first('how to adopt a baby', 'landak'), 'rekomendasi-adopsi');
    assert.equal(first('raskin', 'bangkalan'), 'usulan-penerima-bansos');
  });

  it('finds it in spite of misspellings, letters by ear, and spaces in the wrong place', () => {
    for (const query of ['pengankatan anak', 'adposi', 'adobsi', 'adopsii anakk'])
      assert.equal(first(query, 'landak'), 'rekomendasi-adopsi', query);
    assert.equal(first('beasiswa sekola', 'kapuas'), 'rekomendasi-kip-sekolah');
    assert.equal(first('tuna susila', 'bangkalan'), first('tunasusila', 'bangkalan'));
    assert.equal(first('pos yandu', 'kaltara'), first('posyandu', 'kaltara'));
  });

  it('finds it while the word is still being typed', () => {
    for (const typed of ['nar', 'nark', 'narko', 'narkob', 'narkoba'])
      assert.equal(first(typed, 'bangkalan'), 'fasilitasi-korban-napza', typed);
    assert.equal(first('mau ado', 'landak'), 'rekomendasi-adopsi');
  });

  it('lets the one word decide that tells two near services apart', () => {
    assert.equal(first('KIP anak SD', 'kapuas'), 'rekomendasi-kip-sekolah');
    assert.equal(first('KIP mahasiswa', 'kapuas'), 'rekomendasi-kip-kuliah');
    assert.equal(first('surat DTSEN', 'bangkalan'), 'surat-keterangan-dtsen');
    assert.equal(first('ubah DTSEN', 'bangkalan'), 'pembaruan-dtsen');
  });

  it('understands an expression in any order, with small words between', () => {
    for (const query of ['dipukul suami', 'suami saya yang sering memukul', 'suamiku suka main tangan'])
      assert.match(first(query, 'landak') ?? '', /korban-kekerasan/, query);
  });

  it('says that nothing fits, and which other office does it', () => {
    const answer = search.find('bikin KTP baru', { agency: 'bangkalan' });
    assert.deepEqual([answer.none, answer.hits], [true, []]);
    assert.match(answer.elsewhere?.office.id ?? '', /Disdukcapil/);
    assert.ok(answer.elsewhere?.thing.en);
    assert.match(search.find('driving license').elsewhere?.office.en ?? '', /police/);
  });

  it('is not led astray by a paper of another office that is only mentioned', () => {
    assert.equal(first('surat DTSEN syarat KTP', 'bangkalan'), 'surat-keterangan-dtsen');
    assert.equal(first('adopsi, tidak punya surat nikah', 'landak'), 'rekomendasi-adopsi');
  });

  it('knows whose BPJS is meant', () => {
    assert.equal(first('daftar BPJS gratis', 'kapuas'), 'usul-pbi-bpjs-apbd');
    assert.equal(search.find('BPJS', { agency: 'kapuas' }).none, false);
    for (const [agency, query] of [
      ['kaltara', 'daftar BPJS'],
      ['kapuas', 'klaim BPJS ketenagakerjaan'],
    ] as const) {
      const { none, elsewhere } = search.find(query, { agency });
      assert.ok(none && elsewhere?.office.id.includes('BPJS'), query);
    }
  });

  it('gives no answer for a social service that this agency does not have', () => {
    assert.deepEqual(search.find('adopsi', { agency: 'kapuas' }), {
      query: 'adopsi',
      hits: [],
      elsewhere: null,
      none: true,
    });
    assert.equal(search.find('adopsi').none, false);
  });

  it('takes as its own what another catalogue has in its titles', () => {
    const [service] = kapuas.services;
    assert.ok(service);
    const civil: Catalogue = {
      ...kapuas,
      agency: { ...kapuas.agency, slug: 'disdukcapil', divisions: [] },
      services: [
        {
          ...service,
          id: 'ktp',
          name: 'Penerbitan KTP elektronik',
          otherNames: [],
          products: null,
          editorial: { plain: { id: 'Bikin KTP', en: 'Get an identity card' }, events: ['data'] },
        },
      ],
    };
    const answer = createSearch([civil]).find('KTP saya hilang');
    assert.deepEqual([answer.hits[0]?.service.id, answer.elsewhere], ['ktp', null]);
  });

  it('answers gibberish, profanity, code and endless text with nothing, at once and without throwing', () => {
    const nothing = [
      '',
      ' ',
      '?!.,;',
      '🙂🙃',
      'asdfghjkl qwerty',
      'anjing bangsat',
      '.*(?=)[a-z]+\\',
      '<script>alert(1)</script>',
      '"; DROP TABLE tickets; --',
      '__proto__ constructor toString hasOwnProperty',
      '\u0000\ud800',
      'x'.repeat(10_000),
      'adopsi '.repeat(1_500),
      '١٢٣ 漢字 кириллица',
    ];
    for (const query of nothing) {
      const before = performance.now();
      const { hits, none } = search.find(query);
      assert.deepEqual([hits, none], [[], true], query.slice(0, 60));
      assert.ok(performance.now() - before < 100, query.slice(0, 60));
    }
  });

  it('keeps to the limit, and to scores from one down to nought', () => {
    const { hits } = search.find('bantuan sosial', { limit: 3 });
    assert.equal(hits.length, 3);
    const scores = search.find('bantuan anak telantar').hits.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.ok(scores.length > 1 && scores.every(score => score > 0 && score <= 1));
  });

  it('finds nothing for an agency it does not know, and nothing without catalogues', () => {
    assert.equal(search.find('adopsi', { agency: 'entah' }).none, true);
    assert.equal(createSearch([]).find('adopsi').none, true);
  });
});

describe('stem', () => {
  it('finds the one root of a word’s forms, written and spoken', () => {
    const { stem } = createStemmer();
    for (const forms of [
      'pukul dipukul memukul pemukulan dipukuli mukulin',
      'angkat mengangkat pengangkatan diangkat',
      'kirim mengirim pengiriman dikirim',
      'tolong menolong pertolongan nolong ditolong',
      'sekolah menyekolahkan disekolahkan sekolahnya',
      'urus ngurus mengurus pengurusan diurus',
      'lindung perlindungan dilindungi melindungi',
      'bakar kebakaran terbakar membakar',
    ]) {
      const [root, ...others] = forms.split(' ');
      assert.deepEqual(new Set(others.map(stem)), new Set([root]), forms);
    }
  });

  it('leaves alone what only looks like an affix', () => {
    const { stem } = createStemmer();
    for (const word of ['sekolah', 'perempuan', 'keluarga', 'korban', 'panti', 'undian', 'jalanan', 'kb', 'makan'])
      assert.equal(stem(word), word);
    assert.notEqual(stem('penyandang'), stem('sandang'));
  });
});

describe('synonyms', () => {
  it('are rows of words, each said once, whose hints at other rows exist', () => {
    for (const { words, hints } of synonyms()) {
      assert.ok(words.length > 0);
      assert.equal(new Set(words).size, words.length, words.join(', '));
      assert.ok(
        hints.every(hint => /^[a-z0-9 -]+$/.test(hint)),
        hints.join(', '),
      );
    }
    const umbrella = synonyms().find(({ words }) => words.includes('ppks'));
    assert.ok(umbrella?.hints.includes('pengamen'));
  });
});
