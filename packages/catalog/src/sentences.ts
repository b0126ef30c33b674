/** What is wrong with a catalogue file, as sentences that also say what to do. */
import { COMPONENTS } from '@layan/domain/catalog/vocabulary.ts';
import type { Issue } from '@layan/domain/catalog/read.ts';
import type { JsonProblem } from './json.ts';
import { place } from './place.ts';
import { pick, quoted, type Language } from './words.ts';

export function issueSentence(issue: Issue, value: unknown, language: Language): string {
  const say = (id: string, en: string) => pick(language, id, en);
  const where = place(issue.path, value, language);
  const key = issue.path.split('.').at(-1) ?? '';
  switch (issue.kind) {
    case 'version':
      return say(
        `Versi katalog ${quoted(issue.received)} tidak dikenal; Layan ini membaca versi ${issue.expected}. Perbarui Layan, atau ubah berkas ke versi itu.`,
        `Catalogue version ${quoted(issue.received)} is unknown; this Layan reads version ${issue.expected}. Update Layan, or convert the file.`,
      );
    case 'duplicate-id':
      return say(
        `${where}: "${quoted(issue.received)}" sudah dipakai di atasnya. Beri id lain.`,
        `${where}: "${quoted(issue.received)}" is already used above. Give it another id.`,
      );
    case 'division-unknown':
      return say(
        `${where}: "${quoted(issue.received)}" tidak ada dalam daftar bidang instansi (${issue.expected || 'daftarnya kosong'}). Perbaiki, atau tambahkan bidangnya.`,
        `${where}: "${quoted(issue.received)}" is not among the agency's divisions (${issue.expected || 'there are none'}). Mend it, or add the division.`,
      );
    case 'verbatim-missing':
      return say(
        `${where}: komponen ini terisi, tetapi teks aslinya tidak ada. Salin bunyi standar pelayanan ke "${key}" di bawah "verbatim".`,
        `${where}: the component is stated, but its verbatim text is missing. Copy the decree's words to "${key}" under "verbatim".`,
      );
    case 'missing':
      if ((COMPONENTS as readonly string[]).includes(key)) {
        return say(
          `${where}: belum ada. Tambahkan "${key}", atau null bila tidak dinyatakan.`,
          `${where}: not there. Add "${key}", or null if it is not stated.`,
        );
      }
      return say(`${where}: belum ada. Tambahkan "${key}".`, `${where}: not there. Add "${key}".`);
    case 'wrong':
      return `${where || say('Berkas', 'The file')}: ${expectation(issue, language)}${found(issue, language)}`;
  }
}

function expectation({ rule, expected, path }: Issue, language: Language): string {
  const say = (id: string, en: string) => pick(language, id, en);
  switch (rule) {
    case 'min_length':
      return say('tidak boleh kosong', 'must not be empty');
    case 'min_value':
      return say(`paling kecil ${expected.replace('>=', '')}`, `must be at least ${expected.replace('>=', '')}`);
    case 'integer':
      return say('harus bilangan bulat', 'must be a whole number');
    case 'string':
      return say('harus teks dalam tanda kutip', 'must be text in quotation marks');
    case 'number':
      return say('harus angka', 'must be a number');
    case 'boolean':
      return say('harus true atau false', 'must be true or false');
    case 'array':
    case 'tuple':
      return say('harus daftar […]', 'must be a list […]');
    case 'object':
    case 'strict_object':
      return say('harus objek {…}', 'must be an object {…}');
    case 'picklist':
    case 'literal':
      return say('harus salah satu dari ', 'must be one of ') + expected.replace(/[()"]/g, '').replaceAll(' | ', ', ');
    case 'regex':
      return pattern(path, language);
    default:
      return say(`harus ${expected}`, `must be ${expected}`);
  }
}

function pattern(path: string, language: Language): string {
  if (path.endsWith('.date'))
    return pick(
      language,
      'harus tanggal seperti 2025-01-31 atau 2025-01',
      'must be a date such as 2025-01-31 or 2025-01',
    );
  if (path.endsWith('.where'))
    return pick(language, 'harus tempat seperti requirements:12-15', 'must be a place such as requirements:12-15');
  return pick(
    language,
    'hanya huruf kecil, angka, dan tanda hubung, seperti izin-panti',
    'only lower case, digits and hyphens, such as izin-panti',
  );
}

function found({ rule, received }: Issue, language: Language): string {
  if (rule === 'min_length') return '.';
  const names: Record<string, string> = { Object: '{…}', Array: '[…]' };
  return pick(language, ', tetapi tertulis ', ', but it says ') + `${names[received] ?? quoted(received, 60)}.`;
}

export function jsonSentence({ reason, line, column }: JsonProblem, language: Language): string {
  const say = (id: string, en: string) => pick(language, id, en);
  switch (reason) {
    case 'empty':
      return say('Berkas ini kosong. Salin kembali katalognya.', 'The file is empty. Copy the catalogue again.');
    case 'not-text':
      return say(
        'Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.',
        'The file is not UTF-8 text. Save it again as UTF-8.',
      );
    case 'truncated':
      return say(
        `Berkas terpotong: berakhir di baris ${line} sebelum selesai. Salin kembali berkas yang utuh.`,
        `The file is cut off: it ends at line ${line} before it is complete. Copy the whole file again.`,
      );
    case 'syntax':
      return say(
        `Bukan JSON yang benar, di baris ${line}, kolom ${column}. Periksa koma, tanda kutip, dan kurung di situ.`,
        `Not valid JSON, at line ${line}, column ${column}. Look at commas, quotation marks and brackets there.`,
      );
  }
}

export function unreadableSentence(error: NodeJS.ErrnoException, language: Language): string {
  const say = (id: string, en: string) => pick(language, id, en);
  switch (error.code) {
    case 'ENOENT':
      return say(
        'Berkas ini tidak ada. Periksa nama dan foldernya.',
        'There is no such file. Check its name and folder.',
      );
    case 'EISDIR':
      return say(
        'Ini folder, bukan berkas. Sebutkan berkas katalognya.',
        'This is a folder, not a file. Name the catalogue file.',
      );
    default:
      return say(`Berkas ini tidak dapat dibaca (${error.code}).`, `The file cannot be read (${error.code}).`);
  }
}
