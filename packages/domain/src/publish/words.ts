/**
 * Our own words in what is published without elements. Where an element says the same, the key is its message's id and a test
 * holds the two together; what only stands here begins with `light.`. `{0}` is filled in.
 */
import type { Words } from '../catalog/schema.ts';

/** The languages we publish in. A decree's own words stay Indonesian in both. */
export type PublishLanguage = keyof Words;

const WORDS = {
  'facts.time-most': ['paling lama {0}', 'at most {0}'],
  'facts.time-least': ['paling cepat {0}', 'at least {0}'],
  'facts.free': ['Gratis', 'Free'],
  'facts.paid': ['Berbayar', 'Paid'],
  'facts.minute': ['menit', 'minute'],
  'facts.minutes': ['menit', 'minutes'],
  'facts.hour': ['jam', 'hour'],
  'facts.hours': ['jam', 'hours'],
  'facts.workday': ['hari kerja', 'working day'],
  'facts.workdays': ['hari kerja', 'working days'],
  'facts.day': ['hari', 'day'],
  'facts.days': ['hari', 'days'],
  'facts.week': ['minggu', 'week'],
  'facts.weeks': ['minggu', 'weeks'],
  'facts.month': ['bulan', 'month'],
  'facts.months': ['bulan', 'months'],
  'facts.year': ['tahun', 'year'],
  'facts.years': ['tahun', 'years'],
  'decree.number-date': ['Keputusan Nomor {0}, {1}', 'Decree Number {0}, {1}'],
  'decree.number': ['Keputusan Nomor {0}', 'Decree Number {0}'],
  'decree.date': ['Keputusan {0}', 'Decree of {0}'],
  'search-box.label': ['Cari layanan', 'Search for a service'],
  'search-box.placeholder': ['Misalnya: bantuan, adopsi, lansia', 'For example: aid, adoption, older people'],
  'service-list.empty': [
    'Belum ada layanan di sini. Silakan tanyakan kepada petugas.',
    'There are no services here yet. Please ask a member of staff.',
  ],
  'service-card.time': ['Lamanya', 'Time'],
  'service-card.cost': ['Biaya', 'Cost'],
  'service-detail.requirements': ['Yang perlu Anda siapkan', 'What you need to bring'],
  'service-detail.procedure': ['Langkah-langkahnya', 'The steps'],
  'service-detail.time': ['Berapa lama', 'How long it takes'],
  'service-detail.cost': ['Berapa biayanya', 'What it costs'],
  'service-detail.products': ['Yang Anda terima', 'What you get'],
  'service-detail.complaints': ['Bila Anda tidak puas', 'If you are not satisfied'],
  'service-detail.decree': ['Dokumen', 'Document'],
  'service-detail.bare': [
    'Dokumen standar hanya menyebut nama layanan ini. Silakan tanyakan syarat dan caranya kepada petugas.',
    'The decree only names this service. Please ask a member of staff what it takes and how it goes.',
  ],
  'procedure-steps.flow': ['Bagan alurnya', 'The flow chart'],
  'requirement-checklist.lead': [
    'Centang setiap syarat yang sudah Anda penuhi.',
    'Tick each requirement that you already meet.',
  ],
  'requirement-checklist.notes': ['Catatan', 'Notes'],
  'requirement-checklist.not-stated': [
    'Persyaratannya tidak tertulis dalam standar pelayanan. Silakan tanyakan kepada petugas.',
    'The service standard does not state the requirements. Please ask a member of staff.',
  ],
  'complaint-channels.unstated': [
    'Standar ini tidak mencantumkan tempat mengadu. Sampaikan kepada petugas, atau lewat layanan pengaduan nasional:',
    'This standard does not say where to complain. Tell a member of staff, or use the national complaints service:',
  ],
  'complaint-channels.deadlines': ['Kapan dijawab', 'When you get an answer'],
  'complaint-channels.deadline': ['dijawab paling lambat {0}', 'answered within {0}'],
  'complaint-channels.flow': ['Bagaimana pengaduan Anda ditangani', 'How your complaint is handled'],
  'complaint-channels.walk-in': ['Datang langsung', 'Come in person'],
  'complaint-channels.box': ['Kotak pengaduan', 'Complaints box'],
  'complaint-channels.post': ['Surat', 'Letter'],
  'complaint-channels.phone': ['Telepon', 'Telephone'],
  'complaint-channels.website': ['Situs web', 'Website'],
  'complaint-channels.email': ['Surel', 'E-mail'],
  'complaint-channels.other': ['Cara lain', 'Other ways'],
  'complaint-channels-widget.title': ['Sampaikan pengaduan Anda', 'Make your complaint'],
  'pledge.title': ['Janji kami kepada Anda', 'Our promise to you'],
  'pledge.official-title': ['Maklumat pelayanan', 'Service pledge'],
  'pledge-widget.none': [
    'Instansi ini belum mencantumkan maklumat pelayanannya.',
    'This office has not published its service pledge.',
  ],
  'light.search': ['Cari', 'Search'],
  'services-widget.back-list': ['Semua layanan', 'All services'],
  'light.none': [
    'Tidak ada yang cocok dengan “{0}”. Inilah semua layanan kami:',
    'Nothing fits “{0}”. These are all our services:',
  ],
  'light.unknown': [
    'Layanan ini tidak ada dalam daftar. Mungkin namanya sudah berubah.',
    'This service is not on the list. Its name may have changed.',
  ],
  'light.unstated': [
    'Tidak dicantumkan dalam standar: {0}. Silakan tanyakan kepada petugas.',
    'Not stated in the standard: {0}. Please ask a member of staff.',
  ],
  'light.requirements': ['persyaratan', 'requirements'],
  'light.procedure': ['langkah-langkah', 'steps'],
  'light.time': ['lamanya', 'time'],
  'light.cost': ['biaya', 'cost'],
  'light.products': ['hasil layanan', 'result'],
  'light.queue': [
    'Sebelum berangkat, lihat dahulu seberapa ramai antrean di {0}.',
    'Before you set out, see how busy the queues are at {0}.',
  ],
  'light.queue-link': ['Lihat antrean sekarang', 'See the queues now'],
  'light.complain': [
    'Sampaikan pengaduan, saran, atau pertanyaan kepada {0}, lalu baca jawabannya dengan kode dan PIN.',
    'Make a complaint, a suggestion or ask a question at {0}, then read the answer by your code and PIN.',
  ],
  'light.complain-link': ['Sampaikan sesuatu', 'Tell the office something'],
  'light.answer-link': ['Lihat jawaban dengan kode', 'Read an answer by its code'],
  'wait.hours': ['{0} jam', '{0} h'],
  'wait.less': ['kurang dari {0} menit', 'less than {0} min'],
  'wait.minutes': ['{0} menit', '{0} min'],
  'wait.nobody': ['Belum ada yang menunggu', 'Nobody is waiting'],
  'wait.waiting': ['{0} menunggu', '{0} waiting'],
  'wait.next': ['Anda berikutnya', 'You are next'],
  'wait.ahead': ['{0} nomor sebelum Anda', '{0} numbers before you'],
  'wait.ahead-one': ['{0} nomor sebelum Anda', '{0} number before you'],
  'moment.today': ['hari ini pukul {0}', 'today at {0}'],
  'moment.tomorrow': ['besok, {0}, pukul {1}', 'tomorrow, {0}, at {1}'],
  'moment.later': ['{0}, pukul {1}', '{0}, at {1}'],
  'line-picker.empty': [
    'Belum ada antrean di kantor ini. Silakan langsung ke petugas.',
    'This office has no queues yet. Please go straight to a member of staff.',
  ],
  'line-picker.closed': ['Sedang tutup', 'Closed now'],
  'line-picker.full': ['Nomor hari ini sudah habis', 'Today’s numbers have run out'],
  'line-picker.closing': ['Tidak menerima nomor baru hari ini', 'No new numbers today'],
  'line-picker.open': ['{0}, kira-kira {1}', '{0}, about {1}'],
  'come-back.closed': ['Loket sedang tutup', 'The counters are closed'],
  'come-back.opens': ['Kami buka lagi {0}.', 'We open again {0}.'],
  'come-back.ask': [
    'Silakan tanyakan kepada petugas kapan dapat datang lagi.',
    'Please ask a member of staff when to come back.',
  ],
  'ticket-take.question': [
    'Apakah Anda lansia, hamil, membawa bayi, atau penyandang disabilitas?',
    'Are you an older person, pregnant, with a baby, or a person with a disability?',
  ],
  'ticket-take.why': [
    'Bila ya, Anda didahulukan. Tidak perlu menunjukkan bukti.',
    'If so, you are served first. No proof is needed.',
  ],
  'ticket-take.no': ['Tidak', 'No'],
  'ticket-take.yes': ['Ya', 'Yes'],
  'ticket-take.companions': ['Saya mewakili beberapa orang', 'I am here for several people'],
  'ticket-take.cases': ['Berapa keperluan yang Anda bawa?', 'How many cases do you bring?'],
  'queue-ticket.number': ['Nomor antrean Anda', 'Your queue number'],
  'queue-widget.title': ['Antrean sekarang', 'The queues now'],
  'queue-widget.choose': [
    'Pilih antrean untuk mengambil nomor dari rumah.',
    'Choose a queue to take a number from home.',
  ],
  'queue-widget.back': ['Semua antrean', 'All queues'],
  'queue-widget.closed': [
    'Hari ini sudah tidak ada nomor baru. Silakan datang pada hari kerja berikutnya.',
    'There are no new numbers today. Please come on the next working day.',
  ],
  'queue-widget.full': ['Nomor untuk hari ini sudah habis.', 'Today’s numbers have run out.'],
  'queue-widget.remote-closed': ['Nomor hanya dapat diambil di kantor.', 'Numbers can only be taken at the office.'],
  'queue-widget.remote-full': [
    'Nomor dari rumah untuk antrean ini sedang penuh. Coba lagi nanti, atau ambil nomor di kantor.',
    'Numbers from home for this line are all taken just now. Try again later, or take a number at the office.',
  ],
  'queue-widget.too-many': [
    'Terlalu banyak nomor diambil dari jaringan ini. Tunggu sepuluh menit, atau ambil nomor di kantor.',
    'Too many numbers have been taken from this network. Wait ten minutes, or take a number at the office.',
  ],
  'queue-widget.refused': [
    'Ini belum berhasil. Coba lagi, atau datang langsung ke kantor.',
    'That did not work yet. Try again, or come straight to the office.',
  ],
} satisfies Record<string, [id: string, en: string]>;

export type WordKey = keyof typeof WORDS;

/** Our words for a thing, with what is to be filled in. */
export function say(language: PublishLanguage, key: WordKey, ...parts: string[]): string {
  return WORDS[key][language === 'en' ? 1 : 0].replace(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '');
}

/** Every word there is, for the test that compares them with the elements'. */
export function allWords(): [key: string, id: string, en: string][] {
  return Object.entries(WORDS).map(([key, [id, en]]) => [key, id, en]);
}
