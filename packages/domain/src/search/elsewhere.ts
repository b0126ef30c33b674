/**
 * What people ask a social office for that another office does, so that a wrong door costs a minute and not a morning.
 * A row counts only when no service of the agency's own catalogue has these words in its title.
 */
import type { Words } from '../catalog/schema.ts';

export interface Elsewhere {
  /** What was asked for. */
  thing: Words;
  /** The office that does it. */
  office: Words;
}

const offices = {
  civil: ['Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil)', 'Civil Registry Office (Disdukcapil)'],
  police: ['Kepolisian (Polres atau Polsek)', 'the police (Polres or Polsek)'],
  samsat: ['Kantor Samsat', 'the Samsat vehicle office'],
  immigration: ['Kantor Imigrasi', 'the Immigration Office'],
  religion: ['Kantor Urusan Agama (KUA)', 'the Religious Affairs Office (KUA)'],
  court: ['Pengadilan Agama atau Pengadilan Negeri', 'the religious or district court'],
  labour: ['Dinas Tenaga Kerja (Disnaker)', 'the Manpower Office (Disnaker)'],
  workers: ['Kantor BPJS Ketenagakerjaan', 'BPJS Ketenagakerjaan (workers’ insurance)'],
  health: ['Kantor BPJS Kesehatan', 'BPJS Kesehatan (health insurance)'],
  land: ['Kantor Pertanahan (BPN)', 'the Land Office (BPN)'],
  revenue: ['Badan Pendapatan Daerah (Bapenda)', 'the Regional Revenue Office (Bapenda)'],
  tax: ['Kantor Pelayanan Pajak (KPP)', 'the Tax Office (KPP)'],
  permits: ['Dinas Penanaman Modal dan PTSP', 'the One-Stop Permit Office (DPMPTSP)'],
  clinic: ['Puskesmas atau rumah sakit terdekat', 'the nearest health centre or hospital'],
  school: ['Dinas Pendidikan', 'the Education Office'],
  power: ['PLN', 'PLN (electricity)'],
  water: ['PDAM', 'PDAM (water)'],
  pension: ['PT Taspen', 'PT Taspen (pensions)'],
  village: ['Kantor desa atau kelurahan', 'the village office'],
  trade: ['Dinas Koperasi, UKM dan Perdagangan', 'the Cooperatives and Trade Office'],
  bank: ['bank atau koperasi', 'a bank or cooperative'],
  farm: ['Dinas Pertanian', 'the Agriculture Office'],
  works: ['Dinas Pekerjaan Umum', 'the Public Works Office'],
  waste: ['Dinas Lingkungan Hidup', 'the Environment Office'],
  transport: ['Dinas Perhubungan', 'the Transport Office'],
  hajj: ['Kantor Kementerian Haji dan Umrah', 'the Ministry of Hajj and Umrah office'],
  zakat: ['BAZNAS', 'BAZNAS (zakat board)'],
  post: ['Kantor Pos', 'the Post Office'],
  protection: [
    'UPTD Perlindungan Perempuan dan Anak, atau telepon 129 (SAPA)',
    'the Women and Children Protection Unit, or call 129 (SAPA)',
  ],
} satisfies Record<string, [string, string]>;

/** Office; what it does there, in Indonesian and English; the words that ask for it. */
const rows: [keyof typeof offices, string, string, string][] = [
  [
    'civil',
    'KTP, kartu keluarga dan akta',
    'identity card, family card and civil certificates',
    `ktp, kia, kk,
    kartu tanda penduduk, kartu identitas anak, kartu keluarga, identity card, id card, family card, nik, dukcapil, disdukcapil, capil, akta lahir, akta kelahiran,
    akte, akta anak, akta kematian, birth certificate, death certificate, pindah domisili, surat pindah, surat kematian, akta perkawinan, identitas kependudukan digital, ikd`,
  ],
  ['police', 'SIM', 'driving licence', 'sim, surat izin mengemudi, driving license, driving licence, driver license'],
  [
    'police',
    'SKCK dan laporan kehilangan',
    'police clearance and loss reports',
    `skck, catatan kepolisian, kelakuan baik, police clearance, police record, surat kehilangan,
    lapor kehilangan, motor hilang, kemalingan, maling, tilang, barang hilang`,
  ],
  [
    'samsat',
    'STNK dan pajak kendaraan',
    'vehicle registration and tax',
    'stnk, bpkb, pajak motor, pajak mobil, pajak kendaraan, plat nomor, balik nama, samsat, vehicle tax, car tax',
  ],
  ['immigration', 'paspor', 'passport', 'paspor, passport, visa, imigrasi, immigration'],
  ['religion', 'nikah', 'marriage', 'nikah, kua, kawin, married, marriage, wedding'],
  [
    'court',
    'cerai, hak asuh dan waris',
    'divorce, custody and inheritance',
    'cerai, divorce, hak asuh, custody, warisan, waris, isbat nikah, dispensasi nikah',
  ],
  [
    'labour',
    'kartu pencari kerja (AK1) dan lowongan',
    'job-seeker card and vacancies',
    `kartu kuning, ak1, pencari kerja, lowongan,
    loker, lamaran, phk, prakerja, job, pesangon, magang, gaji, umr, blk`,
  ],
  [
    'workers',
    'BPJS Ketenagakerjaan',
    'workers’ insurance',
    'bpjs ketenagakerjaan, bpjstk, jht, jamsostek, jaminan hari tua, kecelakaan kerja',
  ],
  ['health', 'kepesertaan BPJS Kesehatan', 'health insurance membership', 'bpjs, jkn, kis, pindah faskes'],
  [
    'land',
    'sertifikat tanah',
    'land certificate',
    'sertifikat tanah, sertipikat, sertifikat rumah, bpn, surat tanah, shm, ptsl, land certificate, land title, jual beli tanah, jual tanah, beli tanah, tanah warisan, harga tanah, ukur tanah, sengketa tanah, hak milik',
  ],
  ['revenue', 'PBB dan pajak daerah', 'property and local tax', 'pbb, pajak, bphtb, sppt, property tax'],
  [
    'tax',
    'NPWP dan SPT',
    'tax number and returns',
    'npwp, spt, lapor pajak, coretax, pajak penghasilan, efin, income tax',
  ],
  [
    'permits',
    'NIB, PBG dan izin usaha',
    'business and building permits',
    `nib, oss, izin usaha, siup, imb, pbg, izin bangunan, mendirikan bangunan, business permit, business license, building permit,
    izin apotek, izin praktek, sip, izin toko, halal, izin reklame, izin keramaian`,
  ],
  [
    'clinic',
    'vaksin, periksa dan berobat',
    'vaccination and treatment',
    `vaksin, vaksinasi, imunisasi, antre puskesmas, periksa dokter, dokter, gigi, covid, tes kesehatan, vaccine, vaccination, doctor, dentist, surat sehat,
    kontrol hamil, khitan, sunatan, sunat anak, sunat massal, khitanan, rawat inap, ambulans, donor darah, antrian rumah sakit`,
  ],
  [
    'school',
    'penerimaan murid baru (SPMB/PPDB) dan ijazah',
    'school admission and diplomas',
    'ppdb, spmb, sekolah negeri, sd negeri, smp negeri, sma negeri, daftar sekolah, masuk sekolah, pindah sekolah, mutasi sekolah, ijazah, rapor, enrol school, paket c, kejar paket',
  ],
  [
    'protection',
    'kekerasan',
    'violence',
    'kekerasan, kdrt, dipukul suami, suami pukul, pukul, pelecehan, perkosaan, diperkosa, violence, abuse, rape',
  ],
  ['power', 'listrik', 'electricity', 'listrik, pln, mati lampu, meteran, electricity'],
  [
    'water',
    'air minum',
    'water supply',
    'pdam, air minum, air bersih, tagihan air, air mati, ledeng, water bill, sumur bor',
  ],
  ['pension', 'pensiun pegawai', 'civil-servant pensions', 'taspen, pensiunan, asabri, pension'],
  [
    'village',
    'surat domisili, surat usaha dan pengantar',
    'domicile and other village letters',
    'domisili, surat usaha, keterangan usaha, belum menikah, pengantar rt, surat lurah, surat pengantar rt',
  ],
  [
    'trade',
    'UMKM, koperasi dan harga pasar',
    'small business, cooperatives and market prices',
    'koperasi, umkm, harga pasar, harga sembako, harga beras, pasar murah, lpg, elpiji, minyak goreng, sewa kios, kios pasar',
  ],
  [
    'bank',
    'pinjaman',
    'loans',
    'pinjaman, pinjol, kredit, kur, hutang, utang, cicilan, gadai, loan, bri, atm, rekening',
  ],
  [
    'farm',
    'pupuk dan pertanian',
    'farming',
    'pupuk, bibit, petani, pertanian, traktor, sawah, vaksin sapi, hewan, ternak sakit, fertilizer',
  ],
  [
    'works',
    'jalan dan jembatan',
    'roads and bridges',
    'jalan rusak, jalan berlubang, jembatan rusak, bangun jembatan, aspal, selokan, drainase, irigasi, lampu jalan',
  ],
  [
    'waste',
    'sampah',
    'waste',
    'buang sampah, angkut sampah, bank sampah, limbah, polusi, pohon tumbang, garbage, trash',
  ],
  ['transport', 'KIR, parkir dan angkutan', 'transport', 'kir, parkir, trayek, angkot, bus kota'],
  ['hajj', 'haji dan umrah', 'pilgrimage', 'haji, daftar umrah, daftar umroh, hajj'],
  ['zakat', 'zakat', 'zakat', 'zakat, baznas, fitrah'],
  ['post', 'kirim surat dan paket', 'letters and parcels', 'kirim paket, paket, perangko, resi, ekspedisi, parcel'],
];

/** Everyday topics that no office window is for; they keep a chance word beside them from passing for a question. */
export const ELSEWHERE_TOPICS = `cuaca, resep, masak, film, bioskop, bola, rumah subsidi, beli rumah, jual rumah, kontrakan, kost, lebaran, lagu, musik, konser, game, pulsa, kuota, wifi, emas, saham, kripto, bitcoin, tiket,
  tiket kereta, kereta, pesawat, hotel, wisata, liburan, pantai, restoran, makan enak, kopi, batuk, demam, flu, tukar uang, penukaran, jodoh, zodiak, ramalan, mimpi, togel, slot, judi, iphone, hp, laptop,
  bensin, bengkel, bekas, servis, jual motor, beli motor, beli mobil, harga, diskon, kucing, berita, presiden, pilkada, pemilu, kpu, tugas sekolah, matematika, instagram, tiktok, youtube, google, facebook, weather, movie, football, recipe,
  music, price, flight, train, toilet, wc, mushola, salon kecantikan, rambut, diet, jerawat, viral, artis, cpns, asn, pppk, polwan, tni, tentara, password, akun, kata sandi, taksi, ojek, gojek, grab`;

export function elsewhereRows(): { where: Elsewhere; words: string }[] {
  return rows.map(([office, id, en, words]) => {
    const [officeId, officeEn] = offices[office];
    return { where: { thing: { id, en }, office: { id: officeId, en: officeEn } }, words };
  });
}
