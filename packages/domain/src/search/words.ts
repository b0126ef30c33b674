/** From what a person types to the words that count. */

/** Longer than any question; what is longer was not typed by somebody who wants an answer. */
export const LONGEST_QUERY = 1000;
const MOST_WORDS = 40;

/** Words that say nothing about which service is wanted. */
const STOP_WORDS = set(`
  ada adakah adalah agar aja akan aku alhamdulillah anda antara apa apakah apabila atas atau atuh ayah bagaimana bagi
  bahwa banget banyak bapak bapa beberapa begini begitu berapa biar bisa butuh bisakah boleh bolehkah bu bua buat bunda
  bukan cara caranya cuma dah dalam dan dari daripada de deh demi dengan di dia dong dulu emang engga
  gimana gitu guys hai halo hallo harus hanya hendak how ibu ini ingin itu iya jadi jangan jika juga jam
  kah kak kakak kalau kalo kami kamu kan kapan karena kasih kayak ke kemana kemarin kenapa kepada kepingin ketika kini
  kita kok lagi lah lain lalu lama langsung lewat loh lho maka makasih mana masih mau maupun mbak mas mengapa mereka
  mesti min mohon monggo nah namun nanti nih nya oleh om pada pak paling para pas pengen pengin per perlu permisi
  pernah pula pun saat saja sama sampai sampe sana sangat saya sebab sebagai sebelum sedang segera sehingga
  sejak sekali sekarang selalu selama seluruh semua seperti sering serta sesuatu setelah setiap siapa sih
  sini situ suatu sudah supaya tadi tante tapi terima tetapi tentang terhadap terlalu terus tetangga tersebut tiap
  padahal soal soalnya gara akibat karna skrg tlg sedangkan namanya bener benar katanya biasanya terkadang kadang barusan
  tiba toh tuh udah untuk wah waktu walau ya yaitu yang yg yuk
  saudara adik adek keponakan sepupu paman bibi mertua cucu teman kawan anggota kepunyaan sdr
  gw gue elo sy aq ane dgn utk krn dr pd tp gmn bgmn jg sdh blm bs dmn kmn klo kl org2 assalamualaikum selamat
  kulo kula inggih nggih badhe bade ajeng arep pingin pengen gelem piye pripun kepriye opo sing karo ning nang
  abdi urang hoyong kumaha naon teh mah punten sampeyan
  a about also an and any are at be been can could do does for from give had has have he her here him his i if in
  into is it like me my need needs of on or our please she should so some that the their them there they this to too us want
  was we what when where which who why will with would you your am looking find way not by but very
  someone something through online depan belakang samping sebelah pinggir tepi dekat luar bawah sekitar
`);

/** Words that count for nothing alone but turn the word beside them: `tidak terurus`, `belum punya anak`. */
const TURNING_WORDS = set(
  'tidak belum punya dapat dapet kaya tahu tahun minta diri pagi siang sore malam hari milik get tolong',
);

/** Words of the office or of asking: they tell two near services apart but carry no question alone. */
const WEAK_WORDS = set(`
  surat keterangan rekomendasi rekom urus bikin ambil layanan layan pelayanan bantu bantuan program sosial dinas kantor
  kabupaten kota provinsi kecamatan desa kelurahan kampung dusun masyarakat warga mampu miskin baru nama penerima
  terima berkas dokumen formulir syarat persyaratan dasar info informasi tanya daftar terdaftar usul lapor aju ajukan
  permohonan proposal izin tempat daerah bagi fasilitasi pemberian penerbitan pembuatan memberikan standar penyandang
  pengantar proses jadwal biaya gratis bayar uang suami istri husband wife son daughter mother father
  keluarga orang tangga bersama kerja cari letter help aid service apply register registration recommendation permit license support assistance
  kartu cek lihat pakai bawa datang kasus korban pihak petugas pemerintah negara nasional indonesia resmi masuk jalan
  susah kurang sehari hidup tinggal cepat
`);

/** Everyday words, of people above all, that many services share. */
const COMMON_WORDS = set(
  `
  anak perempuan wanita lembaga data balai rehabilitasi pendampingan usaha bayi people child children person pulang
  rumah sakit tua
`,
);

/** Spellings of text messages and of the spoken language. */
const SPELLINGS = new Map(
  `gak ga nggak enggak engga ndak tak tdk gk kagak ora mboten teu kada = tidak
  ank anakku lare bocah budak kana = anak
  org wong jelma urang oreng = orang
  srt = surat
  ket = keterangan
  ijin = izin
  klg klrg kel = keluarga
  pny ndue duwe nduwe gaduh = punya
  dpt oleh angsal kenging = dapat
  rmh omah imah griya bengko = rumah
  skolah skul skolahan = sekolah
  bgt = banget
  kec = kecamatan
  kab = kabupaten
  mskn mesken = miskin
  gile ghila = gila
  pesse obang duit = uang
  sake gering = sakit
  toa towa sepuh = tua
  gratisan = gratis
  ngga = tidak
  pengin pingin = ingin
  prempuan = perempuan
  sktm = sktm`
    .split('\n')
    .flatMap(line => {
      const [from = '', to = ''] = line.split('=').map(part => part.trim());
      return from.split(' ').map(word => [word, to] as const);
    }),
);

export type Kind = 'stop' | 'turning' | 'weak' | 'common' | 'plain';

export const WEIGHTS: Record<Kind, number> = { stop: 0, turning: 0, weak: 0.3, common: 0.55, plain: 1 };

/** Every word this file knows, so that a misspelling of one of them is not taken for something else. */
export const KNOWN_WORDS = [...STOP_WORDS, ...TURNING_WORDS, ...WEAK_WORDS, ...COMMON_WORDS];

export function kindOf(word: string, stem: string): Kind {
  if (STOP_WORDS.has(word)) return 'stop';
  if (TURNING_WORDS.has(word)) return 'turning';
  if (WEAK_WORDS.has(word) || WEAK_WORDS.has(stem)) return 'weak';
  return COMMON_WORDS.has(word) || COMMON_WORDS.has(stem) ? 'common' : 'plain';
}

/** Lower-case words without accents, marks and single letters; `sosial/ekonomi` is two words, `toooolong` is `tolong`. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’`]/g, '')
      .replace(/([a-z])\1{2,}/g, '$1')
      .match(/[a-z][a-z0-9]+/g) ?? []
  );
}

export function queryWords(query: string): string[] {
  if (query.length > LONGEST_QUERY) return [];
  return wordsOf(query)
    .slice(0, MOST_WORDS)
    .map(word => SPELLINGS.get(word) ?? word);
}

/** How a word sounds, for spellings by ear: `sekola`, `bansoss`, `narkhoba`. */
export function soundOf(word: string): string {
  return word
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/kh/g, 'k')
    .replace(/sy/g, 's')
    .replace(/x/g, 'ks')
    .replace(/q/g, 'k')
    .replace(/[vf]/g, 'p')
    .replace(/z/g, 'j')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/([aeiou])h$/, '$1');
}

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
