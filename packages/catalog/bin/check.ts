import { basename } from 'node:path';
import { checkFile, componentName, type FindingReport, type Report, type ServiceReport } from '../src/check.ts';
import { pick, quoted, type Language } from '../src/words.ts';
import { readArguments, readLanguage, UsageProblem, type Command } from './command.ts';

/** More sentences than this about one file help nobody. */
const MOST = 100;

export const check: Command = args => {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'id' } },
  });
  const language = readLanguage(values.lang);
  if (positionals.length === 0) throw new UsageProblem('catalog check FILE…');
  const reports = positionals.map(file => checkFile(file, language));
  for (const report of reports) console.log(values.json ? JSON.stringify(report) : readable(report, language));
  return reports.every(report => report.valid) ? 0 : 1;
};

function readable(report: Report, language: Language): string {
  const { file, valid, errors, notices, services, findings } = report;
  const say = (id: string, en: string) => pick(language, id, en);
  if (!valid) {
    const left = errors.length - MOST;
    return [
      `${file}: ${say('TIDAK SAH', 'NOT VALID')}`,
      ...errors.slice(0, MOST).map(({ message }) => `  ✗ ${basename(file)}: ${message}`),
      ...(left > 0 ? [say(`  … dan ${left} lagi.`, `  … and ${left} more.`)] : []),
      '',
    ].join('\n');
  }
  const stated = services.reduce((sum, service) => sum + service.stated, 0);
  const of = services.reduce((sum, service) => sum + service.of, 0);
  return [
    say(
      `${file}: sah. ${services.length} layanan, ${stated} dari ${of} komponen dinyatakan, ${findings.length} temuan.`,
      `${file}: valid. ${services.length} ${services.length === 1 ? 'service' : 'services'}, ${stated} of ${of} components stated, ${findings.length} findings.`,
    ),
    ...services.map(service => meter(service, language)),
    ...section(
      say('Perlu dilihat', 'Worth a look'),
      notices.map(({ message }) => message),
    ),
    ...(findings.length ? ['', say('Temuan dalam standar pelayanan', 'Findings in the decree')] : []),
    ...[...Map.groupBy(findings, finding => finding.owner)].flatMap(([owner, list]) => [
      `  ${owner}`,
      ...list.map(findingLine),
    ]),
    '',
  ].join('\n');
}

function meter({ label, name, stated, of, agencyWide, missing }: ServiceReport, language: Language): string {
  const say = (id: string, en: string) => pick(language, id, en);
  const bar = '█'.repeat(stated) + '░'.repeat(of - stated);
  const lacking = missing.map(component => componentName(component, language)).join(', ');
  return [
    `  ${bar} ${String(stated).padStart(2)} ${say('dari', 'of')} ${of}  ${quoted(label)}  ${quoted(name, 70)}`,
    ...(agencyWide
      ? [
          say(
            `${agencyWide} di antaranya berlaku untuk seluruh instansi`,
            `${agencyWide} of them stated for the whole agency`,
          ),
        ]
      : []),
    ...(lacking ? [say(`tidak dinyatakan: ${lacking}`, `not stated: ${lacking}`)] : []),
  ].join(`\n${' '.repeat(of + 14)}`);
}

function findingLine({ place, text }: FindingReport): string {
  return `    • ${place ? `${place}: ` : ''}${quoted(text, 1000)}`;
}

function section(title: string, sentences: string[]): string[] {
  return sentences.length ? ['', title, ...sentences.map(sentence => `  • ${sentence}`)] : [];
}
