/** What an office decides about its complaints: the start, and whether what somebody wrote can be used. */
import { isDay } from '../calendar/day.ts';
import { UNITS } from '../catalog/vocabulary.ts';
import type { Unit, Words } from '../catalog/schema.ts';
import { list, object, text, whole, type Report } from '../queue/check-values.ts';
import type { OfficeSettings } from '../queue/queue.ts';
import { LENGTHS, type AnswerTemplate, type ComplaintClass, type ComplaintSettings } from './complaint.ts';

/** How many of each there may be. */
export const MOST_CLASSES = 20;
export const MOST_TEMPLATES = 50;
const LONGEST_HAND_OVER = 500;

/**
 * A start without classes: no date is promised that no decree and no office has set. The other numbers are ours, not the
 * law's, and the supervisor changes them.
 */
export const defaultComplaintSettings: ComplaintSettings = {
  classes: [],
  reopenDays: 10,
  retentionMonths: 24,
  warnPercent: 75,
  escalateDays: 1,
  templates: [
    {
      id: 'diterima',
      name: 'Sedang diperiksa',
      text: 'Terima kasih atas laporan Anda. Kami sedang memeriksa … dan akan memberi kabar paling lambat ….',
    },
    {
      id: 'selesai',
      name: 'Sudah diselesaikan',
      text: 'Terima kasih atas laporan Anda. Kami telah …. Bila masih ada masalah, Anda dapat membuka kembali laporan ini.',
    },
    {
      id: 'permintaan-maaf',
      name: 'Permintaan maaf',
      text: 'Kami mohon maaf atas …. Yang sudah kami lakukan agar tidak terulang: ….',
    },
    {
      id: 'informasi',
      name: 'Jawaban pertanyaan',
      text: 'Terima kasih atas pertanyaan Anda. Jawaban kami: …. Dasarnya: ….',
    },
    {
      id: 'bukan-kewenangan',
      name: 'Bukan kewenangan kami',
      text: 'Terima kasih atas laporan Anda. Hal ini ditangani oleh …, bukan oleh kantor kami. Anda dapat melapor ke … atau lewat SP4N-LAPOR! di lapor.go.id.',
    },
    {
      id: 'data-kurang',
      name: 'Meminta keterangan',
      text: 'Agar dapat kami tindak lanjuti, mohon jelaskan …. Anda tidak perlu menuliskan nama atau NIK.',
    },
  ],
  handOver: {
    id: 'Kantor ini hanya menangani layanannya sendiri. Untuk hal lain, laporkan lewat SP4N-LAPOR!: laporan Anda diteruskan ke kantor yang berwenang.',
    en: 'This office handles its own services only. For anything else, report it to SP4N-LAPOR!: it is passed on to the office in charge.',
  },
};

/** The office's decisions about complaints, or the start where it has made none. */
export function complaintSettings({ complaints }: Pick<OfficeSettings, 'complaints'>): ComplaintSettings {
  return complaints ?? defaultComplaintSettings;
}

/** The settings, cleaned of spaces at the ends and of anything unknown; what is wrong is reported under `complaints.`. */
export function checkComplaintSettings(value: unknown, report: Report): ComplaintSettings {
  const given = object(value);
  const number = (name: string, from: number, to: number, id: string, en: string) =>
    whole(given[name], `complaints.${name}`, { from, to, id, en }, report);
  return {
    classes: checkClasses(given['classes'], report),
    reopenDays: number('reopenDays', 0, 90, 'Hari kerja untuk membuka kembali', 'Working days for reopening'),
    retentionMonths: number('retentionMonths', 1, 120, 'Lama penyimpanan (bulan)', 'The time for keeping (months)'),
    warnPercent: number('warnPercent', 1, 100, 'Peringatan (persen dari waktu)', 'The warning (percent of the time)'),
    escalateDays: number(
      'escalateDays',
      0,
      60,
      'Hari kerja sampai diteruskan ke supervisor',
      'Working days until the supervisor has it',
    ),
    templates: checkTemplates(given['templates'], report),
    handOver: checkHandOver(object(given['handOver']), report),
  };
}

function checkClasses(value: unknown, report: Report): ComplaintClass[] {
  const classes = list(value).map((each, at) => checkClass(object(each), `complaints.classes.${at}`, report));
  if (classes.length > MOST_CLASSES)
    report('complaints.classes', `Paling banyak ${MOST_CLASSES} golongan.`, `${MOST_CLASSES} classes at most.`);
  unique(classes, 'classes', report);
  return classes;
}

function checkClass(given: Record<string, unknown>, path: string, report: Report): ComplaintClass {
  const name = text(given['name']);
  const unit = text(given['unit']) as Unit;
  const source = text(given['source']);
  const date = text(given['date']);
  if (!name || name.length > 200) report(`${path}.name`, 'Tulis nama golongan ini.', 'Write the name of this class.');
  if (!UNITS.includes(unit)) report(`${path}.unit`, 'Pilih satuan waktu.', 'Choose a unit of time.');
  if (!source || source.length > 300)
    report(
      `${path}.source`,
      'Tulis aturan yang menetapkan waktu ini, misalnya nomor keputusan kepala dinas.',
      'Write the rule that sets this time, such as the number of the decree.',
    );
  if (date && !isDateAsKnown(date))
    report(
      `${path}.date`,
      `“${date.slice(0, 40)}” bukan tanggal. Tulis seperti 2026-02-09, atau kosongkan.`,
      `“${date.slice(0, 40)}” is not a date. Write it like 2026-02-09, or leave it empty.`,
    );
  return {
    name,
    value: whole(given['value'], `${path}.value`, { from: 1, to: 999, id: 'Waktu', en: 'The time' }, report),
    unit,
    source,
    date: date || null,
  };
}

/** A day, a month or a year, as the contract writes it. */
function isDateAsKnown(text: string): boolean {
  return isDay(text) || (/^\d{4}(-\d{2})?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)));
}

function checkTemplates(value: unknown, report: Report): AnswerTemplate[] {
  const templates = list(value).map((each, at) => checkTemplate(object(each), `complaints.templates.${at}`, report));
  if (templates.length > MOST_TEMPLATES)
    report('complaints.templates', `Paling banyak ${MOST_TEMPLATES} contoh.`, `${MOST_TEMPLATES} templates at most.`);
  unique(templates, 'templates', report);
  templates.forEach(({ id }, at) => {
    if (templates.findIndex(other => other.id === id) < at)
      report(`complaints.templates.${at}.id`, 'Contoh ini tercatat dua kali.', 'This template is in the list twice.');
  });
  return templates;
}

function checkTemplate(given: Record<string, unknown>, path: string, report: Report): AnswerTemplate {
  const template = { id: text(given['id']), name: text(given['name']), text: text(given['text']) };
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(template.id))
    report(
      `${path}.id`,
      'Tanda contoh hanya huruf kecil, angka, dan tanda hubung.',
      'A template’s id has small letters, digits and hyphens only.',
    );
  if (!template.name || template.name.length > 60)
    report(
      `${path}.name`,
      'Beri contoh ini nama, paling panjang 60 huruf.',
      'Give this template a name, 60 letters at most.',
    );
  if (!template.text || template.text.length > LENGTHS.written.to)
    report(
      `${path}.text`,
      `Tulis isi contoh ini, paling panjang ${LENGTHS.written.to} huruf.`,
      `Write the text of this template, ${LENGTHS.written.to} letters at most.`,
    );
  return template;
}

/** Two of the same name cannot be told apart in a list. */
function unique(entries: readonly { name: string }[], part: string, report: Report): void {
  entries.forEach(({ name }, at) => {
    const short = name.slice(0, 60);
    if (name && entries.findIndex(other => other.name === name) < at)
      report(`complaints.${part}.${at}.name`, `“${short}” sudah ada.`, `“${short}” is already there.`);
  });
}

function checkHandOver(given: Record<string, unknown>, report: Report): Words {
  const handOver = { id: text(given['id']), en: text(given['en']) };
  const wrong = (words: string) => !words || words.length > LONGEST_HAND_OVER;
  if (wrong(handOver.id))
    report(
      'complaints.handOver.id',
      'Tulis dalam bahasa Indonesia apa yang dikatakan kepada orang yang salah alamat.',
      'Write in Indonesian what is said to somebody whose matter is another office’s.',
    );
  if (wrong(handOver.en))
    report(
      'complaints.handOver.en',
      'Tulis dalam bahasa Inggris apa yang dikatakan kepada orang yang salah alamat.',
      'Write in English what is said to somebody whose matter is another office’s.',
    );
  return handOver;
}
