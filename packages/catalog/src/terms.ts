/**
 * What every property of a catalogue is called by the people who write one, and what it means. The published schema's
 * descriptions and the sentences of `catalog check` both come from here.
 */
import type { Words } from '@layan/domain/catalog/schema.ts';

export interface Term extends Words {
  /** A sentence for the published schema. */
  about: string;
  /** The kind of object, or of each list entry, that stands here. */
  holds?: Kind;
  /** What one entry is called; "item" where this is absent. */
  entry?: Words;
}

export type Kind =
  | 'catalogue'
  | 'agency'
  | 'place'
  | 'decree'
  | 'official'
  | 'standards'
  | 'division'
  | 'service'
  | 'grouped'
  | 'group'
  | 'item'
  | 'processingTime'
  | 'duration'
  | 'cost'
  | 'tariff'
  | 'channel'
  | 'deadline'
  | 'staffing'
  | 'finding'
  | 'verbatim'
  | 'excerpt'
  | 'source'
  | 'editorial'
  | 'words';

const entry = (id: string, en: string): Words => ({ id, en });
const text = (about: string): Term => ({ id: 'teks', en: 'text', about });
const forWhom = (about: string): Term => ({ id: 'berlaku bagi', en: 'applies to', about });
const items = (id: string, en: string, about: string): Term => ({ id, en, about, holds: 'item' });
const lines: Term = {
  id: 'baris',
  en: 'lines',
  about: 'First and last line, counted from 1, in the text of the decree; one pair for each stretch.',
  entry: entry('rentang', 'range'),
};
const plain = (about: string): Term => ({ id: 'nama sederhana', en: 'plain name', about, holds: 'words' });
const findings = (about: string): Term => ({
  id: 'temuan',
  en: 'findings',
  about,
  holds: 'finding',
  entry: entry('temuan', 'finding'),
});

/** The eight components that describe how the service is made, either for one service or for the whole agency. */
const standards: Record<string, Term> = {
  legalBasis: items('dasar hukum', 'legal basis', 'Laws and regulations the service rests on (dasar hukum).'),
  facilities: items('sarana dan prasarana', 'facilities', 'Rooms and equipment (sarana, prasarana, fasilitas).'),
  competence: items(
    'kompetensi pelaksana',
    'competence',
    'What officers must know and be able to do (kompetensi pelaksana).',
  ),
  supervision: items(
    'pengawasan internal',
    'internal supervision',
    'Who oversees the service, and how (pengawasan internal).',
  ),
  staffing: {
    id: 'jumlah pelaksana',
    en: 'staffing',
    about: 'How many officers serve (jumlah pelaksana).',
    holds: 'staffing',
  },
  serviceGuarantee: items(
    'jaminan pelayanan',
    'service guarantee',
    'What the agency promises about the service (jaminan pelayanan).',
  ),
  safetyGuarantee: items(
    'jaminan keamanan',
    'safety guarantee',
    'What keeps visitors and their data safe (jaminan keamanan dan keselamatan).',
  ),
  evaluation: items(
    'evaluasi kinerja',
    'evaluation',
    'How the officers’ performance is judged (evaluasi kinerja pelaksana).',
  ),
};

const printed = (id: string, en: string): Term => ({
  id,
  en,
  about: `The cell of the ${en} as the decree prints it.`,
  holds: 'excerpt',
});

export const TERMS: Record<Kind, Record<string, Term>> = {
  catalogue: {
    $schema: { id: 'skema', en: 'schema', about: 'Where this schema is, for editors.' },
    version: { id: 'versi', en: 'version', about: 'Version of this format.' },
    agency: { id: 'instansi', en: 'agency', about: 'Who provides the services (instansi).', holds: 'agency' },
    services: {
      id: 'daftar layanan',
      en: 'services',
      about: 'The services in the order of the decree (layanan).',
      holds: 'service',
      entry: entry('layanan', 'service'),
    },
  },
  agency: {
    slug: { id: 'nama pendek', en: 'slug', about: 'Short name in addresses: lower case, digits and hyphens.' },
    name: { id: 'nama', en: 'name', about: 'The agency’s name as it writes it (nama instansi).' },
    kind: { id: 'jenis', en: 'kind', about: 'What kind of agency: social affairs, village affairs or another.' },
    place: { id: 'tempat', en: 'place', about: 'The regency, city or province it serves.', holds: 'place' },
    address: { id: 'alamat', en: 'address', about: 'Street address (alamat), or null when not stated.' },
    contacts: {
      id: 'kontak',
      en: 'contacts',
      about: 'Ways to reach the agency (kontak).',
      holds: 'channel',
      entry: entry('kontak', 'contact'),
    },
    timeZone: { id: 'zona waktu', en: 'time zone', about: 'IANA time zone of the office: WIB, WITA or WIT.' },
    decree: {
      id: 'keputusan',
      en: 'decree',
      about: 'The decree that sets these standards (keputusan penetapan standar pelayanan).',
      holds: 'decree',
    },
    vision: { id: 'visi', en: 'vision', about: 'The agency’s vision (visi), or null when not stated.' },
    mission: items('misi', 'mission', 'The agency’s mission (misi), or null when not stated.'),
    motto: items('moto', 'motto', 'The agency’s motto (moto pelayanan), or null when not stated.'),
    pledge: {
      id: 'maklumat pelayanan',
      en: 'pledge',
      about: 'The published promise, a paragraph each (maklumat pelayanan), or null when not stated.',
      entry: entry('alinea maklumat', 'paragraph of the pledge'),
    },
    standards: {
      id: 'standar seluruh instansi',
      en: 'agency-wide standards',
      about: 'Components the decree states once for all services, or null.',
      holds: 'standards',
    },
    divisions: {
      id: 'daftar bidang',
      en: 'divisions',
      about: 'Departments of the agency (bidang).',
      holds: 'division',
      entry: entry('bidang', 'division'),
    },
    findings: findings('What is odd about the decree as a whole.'),
  },
  place: {
    name: { id: 'nama tempat', en: 'place name', about: 'Regency, city or province, such as “Kabupaten Bangkalan”.' },
    province: { id: 'provinsi', en: 'province', about: 'The province (provinsi).' },
  },
  decree: {
    number: { id: 'nomor', en: 'number', about: 'The decree’s number (nomor), or null when not stated.' },
    date: {
      id: 'tanggal',
      en: 'date',
      about: 'ISO date; only year and month where the day is left blank (tanggal), or null.',
    },
    title: { id: 'judul', en: 'title', about: 'The decree’s title (tentang).' },
    official: {
      id: 'pejabat',
      en: 'official',
      about: 'Who signed it (pejabat yang menetapkan), or null.',
      holds: 'official',
    },
  },
  official: {
    name: { id: 'nama pejabat', en: 'name', about: 'The official’s name, or null when not stated.' },
    title: { id: 'jabatan', en: 'office', about: 'The official’s position (jabatan).' },
  },
  standards,
  division: {
    id: { id: 'id', en: 'id', about: 'Short name, unique in this agency; services refer to it.' },
    label: { id: 'nomor cetak', en: 'label', about: 'The letter or number as printed, or null.' },
    name: { id: 'nama', en: 'name', about: 'The division’s name as printed (nama bidang).' },
    plain: plain('The division in a citizen’s words.'),
  },
  service: {
    id: { id: 'id', en: 'id', about: 'Short name, unique in this agency: lower case, digits and hyphens.' },
    label: { id: 'nomor cetak', en: 'label', about: 'The number or letter as printed, such as “3.d”.' },
    division: {
      id: 'bidang',
      en: 'division',
      about: 'Id of the division that provides it (bidang), or null when not stated.',
    },
    section: {
      id: 'seksi',
      en: 'section',
      about: 'The section of the division that provides it, as printed (seksi); absent when not stated.',
    },
    name: { id: 'nama', en: 'name', about: 'The service’s title as printed (nama layanan).' },
    otherNames: {
      id: 'nama lain',
      en: 'other names',
      about: 'Other titles the decree prints for the same service.',
      entry: entry('nama lain', 'other name'),
    },
    requirements: {
      id: 'persyaratan',
      en: 'requirements',
      about: 'What to bring or fulfil (persyaratan), by kind of applicant, or null when not stated.',
      holds: 'grouped',
    },
    procedure: {
      id: 'prosedur',
      en: 'procedure',
      about: 'The steps (sistem, mekanisme, dan prosedur), or null when not stated.',
      holds: 'grouped',
    },
    flow: items('alur', 'flow chart', 'The boxes of a flow chart in order (alur), where the decree draws one.'),
    processingTime: {
      id: 'jangka waktu',
      en: 'processing time',
      about: 'How long it takes (jangka waktu penyelesaian), or null when not stated.',
      holds: 'processingTime',
    },
    cost: { id: 'biaya', en: 'cost', about: 'What it costs (biaya/tarif), or null when not stated.', holds: 'cost' },
    products: items('produk', 'products', 'What the applicant receives (produk pelayanan), or null when not stated.'),
    complaintChannels: {
      id: 'saluran pengaduan',
      en: 'complaint channels',
      about: 'Where to complain or suggest (pengaduan, saran, dan masukan).',
      holds: 'channel',
      entry: entry('saluran pengaduan', 'complaint channel'),
    },
    complaintFlow: items('penanganan pengaduan', 'complaint handling', 'How a complaint is handled, step by step.'),
    complaintDeadlines: {
      id: 'tenggat pengaduan',
      en: 'complaint deadlines',
      about: 'How soon each class of complaint is answered.',
      holds: 'deadline',
      entry: entry('tenggat pengaduan', 'complaint deadline'),
    },
    ...standards,
    sensitive: {
      id: 'layanan peka',
      en: 'sensitive',
      about: 'True where the title must not be shown, called or logged in a shared room.',
    },
    findings: findings('What is odd about this service in the decree.'),
    verbatim: {
      id: 'teks asli',
      en: 'verbatim text',
      about:
        'Each component’s cell as the decree prints it, one line for each printed line. Every stated component has one.',
      holds: 'verbatim',
    },
    source: { id: 'sumber', en: 'source', about: 'Where in the decree’s text this service stands.', holds: 'source' },
    editorial: { id: 'keterangan redaksi', en: 'editorial', about: 'Ours, not the decree’s.', holds: 'editorial' },
  },
  grouped: {
    groups: {
      id: 'kelompok',
      en: 'groups',
      about: 'One group for each kind of applicant, in the order of the decree.',
      holds: 'group',
      entry: entry('kelompok', 'group'),
    },
  },
  group: {
    for: forWhom('The kind of applicant, such as “Bagi LKS”; absent when the group is for everybody.'),
    items: items('butir', 'items', 'The entries of this group.'),
    notes: {
      id: 'catatan',
      en: 'notes',
      about: 'Words of the decree about the group as a whole.',
      entry: entry('catatan', 'note'),
    },
  },
  item: {
    text: text('The entry as printed, without its list marker.'),
    items: items('butir', 'items', 'Entries nested under this one.'),
  },
  processingTime: {
    text: text('The time as printed.'),
    parts: {
      id: 'rincian waktu',
      en: 'parts',
      about: 'Only durations that are certain; empty where the decree uses words alone.',
      holds: 'duration',
      entry: entry('rincian waktu', 'part'),
    },
  },
  duration: {
    for: forWhom('The stage or applicant this duration is for.'),
    min: { id: 'paling cepat', en: 'at least', about: 'The shortest time, in units.' },
    max: { id: 'paling lama', en: 'at most', about: 'The longest time, in units.' },
    unit: { id: 'satuan', en: 'unit', about: 'The unit of time; a working day (hari kerja) is a unit of its own.' },
  },
  cost: {
    text: text('The cost as printed; a dash alone means not stated, never free.'),
    free: {
      id: 'gratis',
      en: 'free',
      about: 'Whether it is free; null where the decree prints a dash or leaves it to an agreement.',
    },
    tariffs: {
      id: 'daftar tarif',
      en: 'tariffs',
      about: 'Amounts, where the decree lists them.',
      holds: 'tariff',
      entry: entry('tarif', 'tariff'),
    },
  },
  tariff: {
    for: forWhom('What or whom this amount is for.'),
    text: text('The amount as printed.'),
    rupiah: { id: 'rupiah', en: 'rupiah', about: 'The amount in rupiah, where it is certain.' },
  },
  channel: {
    kind: { id: 'jenis saluran', en: 'kind', about: 'What kind of channel this is.' },
    value: { id: 'isi', en: 'value', about: 'The number, address, account or sentence as printed.' },
    label: { id: 'keterangan', en: 'label', about: 'Words printed before the value, or whose channel it is.' },
  },
  deadline: {
    class: { id: 'golongan', en: 'class', about: 'The class of complaint, in the decree’s words.' },
    value: { id: 'lama', en: 'value', about: 'How many units.' },
    unit: { id: 'satuan', en: 'unit', about: 'The unit of time.' },
  },
  staffing: {
    text: text('The number of officers as printed.'),
    count: { id: 'jumlah', en: 'count', about: 'The total, or null where the decree gives no single certain number.' },
  },
  finding: {
    code: { id: 'kode', en: 'code', about: 'What kind of oddity this is.' },
    where: {
      id: 'tempat',
      en: 'place',
      about: 'A component, `name`, `agency` or nothing; then the lines of the decree: `requirements:132-140`, `:88`.',
    },
    text: text('One Indonesian sentence for the webmaster.'),
  },
  verbatim: {
    requirements: printed('persyaratan', 'requirements'),
    procedure: printed('prosedur', 'procedure'),
    processingTime: printed('jangka waktu', 'processing time'),
    cost: printed('biaya', 'cost'),
    products: printed('produk', 'products'),
    complaints: printed('pengaduan', 'complaints'),
    legalBasis: printed('dasar hukum', 'legal basis'),
    facilities: printed('sarana dan prasarana', 'facilities'),
    competence: printed('kompetensi pelaksana', 'competence'),
    supervision: printed('pengawasan internal', 'internal supervision'),
    staffing: printed('jumlah pelaksana', 'staffing'),
    serviceGuarantee: printed('jaminan pelayanan', 'service guarantee'),
    safetyGuarantee: printed('jaminan keamanan', 'safety guarantee'),
    evaluation: printed('evaluasi kinerja', 'evaluation'),
  },
  excerpt: { text: text('The cell’s words, tags removed.'), lines },
  source: { file: { id: 'berkas', en: 'file', about: 'Name of the file that holds the decree’s text.' }, lines },
  editorial: {
    plain: plain('The title in plain words.'),
    events: {
      id: 'peristiwa hidup',
      en: 'life events',
      about: 'Reasons in a citizen’s life that lead to this service.',
      entry: entry('peristiwa hidup', 'life event'),
    },
  },
  words: {
    id: { id: 'bahasa Indonesia', en: 'Indonesian', about: 'In Indonesian.' },
    en: { id: 'bahasa Inggris', en: 'English', about: 'In English.' },
  },
};
