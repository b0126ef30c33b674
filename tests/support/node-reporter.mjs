/** For `node --test`: prints what failed or was left out, and writes the counts into the file named by `LAYAN_COUNTS`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export default async function* nodeReporter(source) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type === 'test:pass' && isTest(data)) {
      if (isFile(data)) {
        counts.failed++;
        yield `✖ ${data.name}: this file holds no test\n`;
      } else {
        counts.passed++;
      }
    }
    if (type === 'test:pass' && typeof data.skip === 'string') yield `– ${data.name}: ${data.skip}\n`;
    // What failed only because something inside it failed is told there.
    if (type === 'test:fail' && !data.skip && !data.todo && data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed++;
      yield failure(data);
    }
  }
  if (process.env.LAYAN_COUNTS) writeFileSync(process.env.LAYAN_COUNTS, JSON.stringify(counts));
}

function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && skip === undefined && todo === undefined;
}

function isFile({ name, nesting, file }) {
  return nesting === 0 && file !== undefined && file.endsWith(name) && /\.test\.\w+$/.test(name);
}

function failure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error;
  const place = file ? `${relative(process.cwd(), file)}${line ? `:${line}` : ''}` : '';
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `✖ ${name}\n  ${place}\n${text.replace(/^/gm, '    ')}\n`;
}
