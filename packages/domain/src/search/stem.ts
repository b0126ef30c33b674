/**
 * Finds the root of an Indonesian word, in formal and spoken forms: `pengangkatan`, `diangkat`, `ngangkat` → `angkat`.
 *
 * The ready-made stemmer (`@orama/stemmers/indonesian`, Snowball) was tried and left: it knows no roots, so it turns
 * `sekolah` into `seko` but `menyekolahkan` into `sekolah`, never gives back the k or t that a nasal swallowed
 * (`mengirim` → `irim`, `menolong` → `olong`), merges `penyandang` with `sandang`, and knows no spoken prefixes.
 */

/** Words that look affixed and are not, or whose root means something else. They are their own root. */
const EXCEPTIONS = words(`
  alamat asuhan bagian bantuan berita beras berobat bersama bulan dapat dekat desa dijual disunat harapan iuran jaminan jalanan
  kantor kartu kasur keluarga kelompok kelurahan kendaraan kepala kesenian ketua kondisi korban lulus
  lulusan makanan masalah masalahnya menteri mulai negeri pakaian pangan panti pasien pasangan pekan pelacur pemakai pembaruan pendamping perbaharui perbarui
  pengantar penyandang perahu perempuan perjalanan perkumpulan permakanan pernah pertama perut petani polisi program puting
  santunan sasaran satuan sekali sekolah sekolahan seluruh sembako sementara sendiri sepeda seragam setelah siapkan
  tangan tangani teknologi terdaftar terminal tertinggal tunai tunggal terpadu tuan tukang undian wajan yayasan
`);

/** Roots that are often met only in affixed forms, so that every form finds the same one. */
const ROOTS = words(`
  adopsi adu ajar aju ambil amuk ancam angkat aniaya antar asuh atur bakar banjir bantu bayar bina buang buat bimbing cabul cari
  candu cuci curi daftar dagang dana deportasi didik duduk emis gabung galang ganti gebuk gelandang gugat habis hadap hajar hamil hilang hukum huni ikut integrasi isi jahit
  jual kaji karya kena kerja kirim kuliah kumpul lahir laksana lapor latih lecehkan lecehan lindung lumpuh mampu minta mohon
  nikah obat olah pasung perkosa pulang pukul rawat rehabilitasi renovasi rusak sakit salur santun sasar sebar sekolah
  selenggara serah sesat siksa singgah sumbang susun tampar tampung tangkap temu terbit tetap tinggal tipu tolong tugas tulis ubah
  ungsi urus usaha usul waris wenang
`);

const SUFFIXES = [
  '',
  'lah',
  'kah',
  'pun',
  'nya',
  'ku',
  'mu',
  'kan',
  'kannya',
  'an',
  'annya',
  'i',
  'inya',
  'in',
  'nnya',
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Every way to read a word as prefix and root, the likeliest first. */
function withoutPrefix(word: string): string[] {
  const read: string[] = [];
  const take = (prefix: RegExp, ...starts: string[]) => {
    const rest = word.replace(prefix, '');
    if (rest !== word) for (const start of starts) read.push(start + rest);
  };
  const vowel = '(?=[aeiou])';
  take(/^(di|mem|me|ke|se)?(per|ber|ter|pel|bel)/, '');
  take(/^[mp]eny/, 's');
  take(new RegExp(`^[mp]eng${vowel}`), '', 'k');
  take(/^[mp]eng(?=[ghk])/, '');
  take(/^[mp]enge/, '');
  take(new RegExp(`^[mp]en${vowel}`), 't', 'n');
  take(/^[mp]en(?=[cdjstz])/, '');
  take(new RegExp(`^[mp]em${vowel}`), 'p', 'm');
  take(/^[mp]em(?=[bfpv])/, '');
  take(/^[mp]e(?=[lmnrwy])/, '');
  take(/^pe(?=[^aeiou])/, '');
  take(/^di/, '');
  take(/^ke/, '');
  take(/^se/, '');
  take(/^be(?=[kpt]er)/, '');
  // Spoken: ngurus, nyari, nolong, mukul.
  take(/^nge(?=[^aeiou])/, '');
  take(new RegExp(`^ng${vowel}`), '', 'k');
  take(new RegExp(`^ny${vowel}`), 's', 'c');
  take(new RegExp(`^n${vowel}`), 't');
  take(new RegExp(`^m${vowel}`), 'p');
  return read;
}

function readings(word: string): string[] {
  const found = new Set<string>();
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = suffix ? word.slice(0, -suffix.length) : word;
    if (rest.length < 3) continue;
    found.add(rest);
    for (const root of withoutPrefix(rest)) {
      found.add(root);
      for (const inner of withoutPrefix(root)) found.add(inner);
    }
  }
  found.delete(word);
  return [...found];
}

/** A root nobody listed must be long enough to be one: two syllables, four letters. */
function plausible(root: string): boolean {
  return root.length >= 4 && /[aeiou][^aeiou]+[aeiou]/.test(root) && !/^(ng?|m|ny|r|l)[^aeiouy]/.test(root);
}

/** Only affixes that are never part of a root may be taken off a word whose root is unknown. */
function guess(word: string): string {
  const rest = word.replace(/(nya|kan|an)$/, '');
  const root = plausible(rest) ? rest : word;
  if (!/^(di|ber|ter|per|pe[nm]|me[nmlrwy])/.test(root)) return root;
  return withoutPrefix(root).find(plausible) ?? root;
}

export interface Stemmer {
  stem(word: string): string;
  /** Makes a word of the vocabulary a root of its own, unless it has one already. */
  learn(word: string): void;
}

export function createStemmer(): Stemmer {
  const roots = new Set([...EXCEPTIONS, ...ROOTS]);
  const cache = new Map<string, string>();
  const known = (word: string) =>
    readings(word)
      .filter(root => roots.has(root))
      .sort((a, b) => b.length - a.length)[0];

  function stem(word: string): string {
    if (roots.has(word) || word.length < 4) return word;
    let root = cache.get(word);
    if (root === undefined) {
      root = known(word) ?? guess(word);
      if (cache.size < 50_000) cache.set(word, root);
    }
    return root;
  }

  return {
    stem,
    learn(word) {
      if (roots.has(word) || word.length < 3 || known(word)) return;
      roots.add(word);
      cache.clear();
    },
  };
}
