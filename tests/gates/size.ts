/** `npm run size [-- --json]`: what everything weighs beside what it may weigh; exits 1 when something is too heavy. */
import { judge, overweight, type Judgement } from './budgets.ts';
import { weighElements, weighKiosk } from './weigh.ts';

const judgements = judge([...(await weighElements()), ...(await weighKiosk())]);

if (process.argv.includes('--json'))
  for (const line of judgements) console.log(JSON.stringify({ figure: 'size', ...line, difference: difference(line) }));
else print(judgements);

const problems = overweight(judgements);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function print(lines: Judgement[]): void {
  const width = Math.max(...lines.map(({ entry }) => entry.length));
  const row = (...[entry, ...figures]: string[]) =>
    console.log(entry!.padEnd(width), ...figures.map(figure => figure.padStart(10)));
  row('', 'gzip -9', 'minified', 'CSS', 'budget', 'left');
  for (const line of lines) {
    const left = difference(line);
    row(
      line.entry,
      String(line.gzip),
      String(line.minified),
      line.css === undefined ? '' : `${Math.round(100 * line.css)} %`,
      String(line.budget ?? 'none'),
      left === null ? '' : String(left),
    );
  }
}

/** What may still be added. */
function difference({ gzip, budget }: Judgement): number | null {
  return budget === null ? null : budget - gzip;
}
