/** Realistic, invented data for stories and tests: an agency of a regency that does not exist. */
import type { Agency, Catalogue, Service } from '@layan/domain/catalog/schema.ts';

const nothing: Service = {
  id: 'kosong',
  label: '0',
  division: null,
  name: 'Layanan',
  otherNames: [],
  requirements: null,
  procedure: null,
  flow: [],
  processingTime: null,
  cost: null,
  products: null,
  complaintChannels: [],
  complaintFlow: [],
  complaintDeadlines: [],
  legalBasis: null,
  facilities: null,
  competence: null,
  supervision: null,
  staffing: null,
  serviceGuarantee: null,
  safetyGuarantee: null,
  evaluation: null,
  sensitive: false,
  findings: [],
  verbatim: {},
  source: { file: 'contoh.txt', lines: [[1, 2]] },
  editorial: { plain: { id: 'Layanan', en: 'Service' }, events: [] },
};

/** A service of the invented agency, with what the test is about. */
export function service(parts: Partial<Service> = {}): Service {
  return { ...nothing, ...parts };
}

/** The typical service: everything stated, requirements for two kinds of applicants. */
export const typicalService = service({
  id: 'surat-keterangan-terdaftar',
  label: '2.b',
  division: 'perlindungan',
  name: 'Penerbitan Surat Keterangan Terdaftar dalam Data Kesejahteraan',
  requirements: {
    groups: [
      {
        for: 'Masyarakat',
        items: [
          { text: 'Fotokopi KTP' },
          { text: 'Fotokopi Kartu Keluarga' },
          {
            text: 'Surat pengantar dari desa, memuat:',
            items: [{ text: 'nama lengkap dan alamat' }, { text: 'keperluan' }],
          },
        ],
        notes: ['Berkas dibawa dalam map.'],
      },
      {
        for: 'Operator Desa',
        items: [{ text: 'Surat tugas dari Kepala Desa' }, { text: 'Berita acara musyawarah desa' }],
      },
    ],
  },
  procedure: {
    groups: [
      {
        items: [
          { text: 'Pemohon menyerahkan berkas kepada petugas;' },
          { text: 'Petugas memeriksa kelengkapan berkas;', items: [{ text: 'bila kurang, berkas dikembalikan' }] },
          { text: 'Surat ditandatangani dan diserahkan.' },
        ],
      },
    ],
  },
  processingTime: { text: '30 (tiga puluh) menit', parts: [{ min: 30, max: 30, unit: 'minute' }] },
  cost: { text: 'Rp. 0,- (Gratis)', free: true },
  products: [{ text: 'Surat Keterangan Terdaftar' }],
  complaintChannels: [
    { kind: 'walk-in', value: 'Tatap muka langsung kepada petugas pengaduan' },
    { kind: 'whatsapp', value: '0812-0000-1111', label: 'WhatsApp' },
    { kind: 'email', value: 'dinsos@sukamaju.example' },
    { kind: 'sp4n', value: 'www.lapor.go.id' },
  ],
  complaintFlow: [{ text: 'Pengaduan dicatat dan diteruskan kepada pejabat yang berwenang.' }],
  complaintDeadlines: [{ class: 'Pengaduan ringan', value: 6, unit: 'workday' }],
  legalBasis: [{ text: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik' }],
  facilities: [{ text: 'Ruang tunggu' }, { text: 'Komputer dan printer' }],
  competence: [{ text: 'Memahami tugas dan fungsi jabatan' }],
  supervision: [{ text: 'Atasan langsung' }],
  staffing: { text: '2 (dua) orang', count: 2 },
  serviceGuarantee: [{ text: 'Dilayani tepat waktu' }],
  safetyGuarantee: [{ text: 'Kerahasiaan data dijamin' }],
  evaluation: [{ text: 'Survei kepuasan masyarakat setiap semester' }],
  editorial: {
    plain: { id: 'Surat keterangan terdaftar bansos', en: 'Proof of registration for social aid' },
    events: ['aid', 'data'],
  },
});

/** The longest believable words. */
export const longService = service({
  ...typicalService,
  id: 'pengantar-panjang',
  label: '3.d',
  name: 'Memberikan Pengantar dan Pendampingan Pekerja Sosial bagi Penyandang Disabilitas Mental, Orang Dengan Gangguan Jiwa ke Balai Rehabilitasi Sosial dan Rumah Sakit Jiwa di Luar Wilayah Kabupaten',
  processingTime: { text: 'Paling lama 14 (empat belas) hari kerja', parts: [{ max: 14, unit: 'workday' }] },
  sensitive: true,
  editorial: {
    plain: {
      id: 'Rujukan penyandang disabilitas mental ke balai rehabilitasi atau rumah sakit jiwa',
      en: 'Referral of people with a psychosocial disability to a rehabilitation centre or hospital',
    },
    events: ['health', 'disability'],
  },
});

/** What a decree leaves open: a dash for the cost, no time, no requirements. */
export const bareService = service({
  id: 'fasilitasi-posyantek',
  label: 'D.2',
  name: 'Fasilitasi Pembentukan Posyantek',
  cost: { text: '-', free: null },
  processingTime: { text: 'Sesuai penjadwalan kegiatan dari Kabupaten', parts: [] },
  editorial: {
    plain: { id: 'Mendirikan Posyantek desa', en: 'Setting up a village technology post' },
    events: ['village'],
  },
});

export const agency: Agency = {
  slug: 'sukamaju',
  name: 'Dinas Sosial Kabupaten Sukamaju',
  kind: 'social',
  place: { name: 'Kabupaten Sukamaju', province: 'Jawa Timur' },
  address: 'Jalan Melati Nomor 1, Sukamaju',
  contacts: [{ kind: 'phone', value: '(031) 000000' }],
  timeZone: 'Asia/Jakarta',
  decree: {
    number: '400/1/2025',
    date: '2025-11',
    title: 'Standar Pelayanan Publik',
    official: { name: null, title: 'Kepala Dinas Sosial' },
  },
  vision: 'Masyarakat Sukamaju yang sejahtera.',
  mission: [{ text: 'Melayani dengan ramah' }, { text: 'Melayani tepat waktu' }],
  motto: [{ text: 'Senyum, salam, sapa' }],
  pledge: [
    'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar yang telah ditetapkan.',
    'Apabila tidak menepati janji ini, kami siap menerima sanksi sesuai peraturan perundang-undangan.',
  ],
  standards: null,
  divisions: [
    {
      id: 'perlindungan',
      label: '2',
      name: 'Bidang Perlindungan dan Jaminan Sosial',
      plain: { id: 'Bantuan dan jaminan sosial', en: 'Aid and social security' },
    },
  ],
  findings: [],
};

export const catalogue: Catalogue = { version: 1, agency, services: [typicalService, longService, bareService] };

/** Everything a decree can do at once: applicants told apart, notes, a flow chart, tariffs, many complaint channels with classes. */
export const elaborateService = service({
  ...typicalService,
  id: 'pendampingan-korban',
  label: '8',
  name: 'Layanan Pendampingan Korban Kekerasan terhadap Perempuan dan Anak',
  otherNames: ['Pelayanan Pendampingan Korban Tindak Kekerasan'],
  procedure: {
    groups: [
      {
        for: 'Korban dan keluarga',
        items: [
          { text: 'Melapor kepada petugas' },
          {
            text: 'Petugas melakukan asesmen:',
            items: [
              { text: 'kebutuhan mendesak' },
              { text: 'keamanan', items: [{ text: 'di rumah' }, { text: 'di sekolah' }] },
            ],
          },
          { text: 'Menerima pendampingan' },
        ],
        notes: ['Pendampingan dapat diberikan di luar jam kerja.'],
      },
      { for: 'Instansi terkait', items: [{ text: 'Menyampaikan surat' }, { text: 'Menerima hasil pemantauan' }] },
    ],
  },
  flow: [
    { text: 'Pengguna layanan menyampaikan laporan' },
    { text: 'Petugas menerima laporan', items: [{ text: 'di kantor' }, { text: 'lewat telepon' }] },
    { text: 'Rapat penanganan kasus' },
    { text: 'Pendampingan' },
  ],
  processingTime: {
    text: 'Korban dan keluarga: 3 bulan atau lebih untuk kasus di ranah hukum; 1 bulan untuk mediasi. Instansi terkait: 3 bulan',
    parts: [
      { for: 'Korban dan keluarga', min: 3, unit: 'month' },
      { for: 'Instansi terkait', max: 3, unit: 'month' },
    ],
  },
  cost: {
    text: 'Sesuai Peraturan Daerah',
    free: false,
    tariffs: [
      { for: 'Pemohon perorangan', text: 'Rp 10.000,00 per lembar', rupiah: 10_000 },
      { for: 'Lembaga', text: 'Rp 25.000,00 per lembar', rupiah: 25_000 },
    ],
  },
  products: [{ text: 'Pendampingan hukum' }, { text: 'Pendampingan psikologis' }, { text: 'Surat rujukan' }],
  complaintChannels: [
    { kind: 'walk-in', value: 'Tatap muka langsung kepada pejabat pengelola pengaduan', label: 'Sekretariat' },
    { kind: 'box', value: 'Kotak pengaduan yang disediakan di ruang tunggu' },
    { kind: 'post', value: 'Jalan Melati Nomor 1, Sukamaju 12345' },
    { kind: 'whatsapp', value: '081200001111/081200002222', label: 'Whatsapp' },
    { kind: 'telegram', value: '-', label: 'Telegram' },
    { kind: 'phone', value: '(031) 000000', label: 'Telepon/Fax' },
    { kind: 'sms', value: '1708' },
    { kind: 'website', value: 'http://dinsos.sukamaju.example' },
    { kind: 'email', value: 'dinsos@…' },
    { kind: 'facebook', value: 'Dinsos Kabupaten Sukamaju' },
    { kind: 'instagram', value: 'dinsos_kab_sukamaju', label: 'INSTRAGRAM' },
    { kind: 'sp4n', value: 'https://lapor.go.id', label: 'SP4N-LAPOR' },
  ],
  complaintFlow: [
    { text: 'Pengguna layanan menyampaikan aduan secara lisan, lewat telepon atau tertulis' },
    { text: 'Petugas menerima aduan' },
    { text: 'Pengguna layanan menerima jawaban' },
  ],
  complaintDeadlines: [
    { class: 'Pengaduan ringan', value: 3, unit: 'hour' },
    { class: 'Pengaduan bersifat normatif', value: 6, unit: 'workday' },
    { class: 'Pengaduan berkadar pengawasan dan memerlukan pemeriksaan', value: 60, unit: 'workday' },
  ],
  sensitive: true,
  editorial: {
    plain: { id: 'Pendampingan korban kekerasan', en: 'Support for victims of violence' },
    events: ['safety', 'child'],
  },
});
