/** `npm run size [-- --json]`: what everything weighs beside what it may weigh, and beside others; exits 1 when something is too heavy. */
import { judge, overweight, type Judgement } from './budgets.ts';
import { weighOthers, yardstick, type Comparison, type Yardstick } from './comparison.ts';
import { weighWidgets } from './weigh-widgets.ts';
import { weighElements, weighKiosk } from './weigh.ts';

const weights = [...(await weighElements()), ...(await weighKiosk()), ...(await weighWidgets())];
const judgements = judge(weights);
const ours = yardstick(weights);
const others = await weighOthers();

if (process.argv.includes('--json')) {
  for (const line of judgements) console.log(JSON.stringify({ figure: 'size', ...line, difference: difference(line) }));
  for (const line of others)
    console.log(JSON.stringify({ figure: 'size.comparison', ...line, ours, ratio: ratios(line, ours) }));
} else {
  print(judgements);
  compare(others, ours);
}

const problems = overweight(judgements);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function print(lines: Judgement[]): void {
  table(
    ['', 'gzip -9', 'minified', 'CSS', 'budget', 'left'],
    lines.map(line => [
      line.entry,
      String(line.gzip),
      String(line.minified),
      line.css === undefined ? '' : `${Math.round(100 * line.css)} %`,
      String(line.budget ?? 'none'),
      String(difference(line) ?? ''),
    ]),
  );
}

/** Ours is the script and the services widget with all it needs at once: the list, its search box, the address of each service. */
function compare(lines: Comparison[], { one, all }: Yardstick): void {
  console.log('\nBeside others, bundled and minified by esbuild in this run (gzip -9; × is ours to theirs)');
  table(
    ['', 'gzip -9', '× one', '× all seven', ''],
    [
      ['layan.js and its services widget', String(one), '', '', ''],
      ['layan.js and all seven widgets', String(all), '', '', ''],
      ...lines.map(line => {
        const { one: times, all: timesAll } = ratios(line, { one, all });
        return [
          `${line.name} ${line.version}`,
          String(line.gzip ?? 'not measured'),
          String(times ?? ''),
          String(timesAll ?? ''),
          `  ${line.what}`,
        ];
      }),
    ],
  );
}

function table(head: string[], lines: string[][]): void {
  const width = Math.max(...lines.map(([entry]) => entry!.length));
  for (const [entry, ...figures] of [head, ...lines])
    console.log(entry!.padEnd(width), ...figures.map(figure => figure.padStart(12)));
}

/** Ours to theirs, to a hundredth. */
function ratios({ gzip }: Comparison, { one, all }: Yardstick): { one: number | null; all: number | null } {
  const to = (weight: number) => (gzip === null ? null : Math.round((100 * weight) / gzip) / 100);
  return { one: to(one), all: to(all) };
}

/** What may still be added. */
function difference({ gzip, budget }: Judgement): number | null {
  return budget === null ? null : budget - gzip;
}
