/**
 * `npm test`: everything, in order, ending with one line that counts. `npm test -- lint node` runs only those stages.
 * Plain JavaScript: started by Node 20 too.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { install, modernNode, root, whenOrphaned } from '../../packages/server/bin/prepare.mjs';
import { ensureChromium } from './install-chromium.mjs';

const total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'layan-test-'));
const only = process.argv.slice(2);
const running = new Set();
let chromium = null;
/** One step after the other, in each its lanes side by side: two cores have room for both. */
const STEPS = [[['build', 'widgets']], [['typecheck', 'lint', 'format', 'browser'], ['node']], [['journeys', 'php']]];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, giveUp);
}
whenOrphaned(giveUp);
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

try {
  await install();
  const wanted = stages().filter(({ name }) => only.length === 0 || only.includes(name));
  for (const lanes of STEPS) {
    await Promise.all(lanes.map(lane => inOrder(wanted.filter(({ name }) => lane.includes(name)))));
  }
} catch (error) {
  console.error(error.message);
  total.failed++;
}
if (total.passed + total.failed === 0) {
  console.error('Tidak ada yang diuji · Nothing was tested');
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

async function inOrder(some) {
  for (const stage of some) await runStage(stage);
}

function giveUp() {
  for (const child of running) stop(child);
  process.exit(1);
}

/** A stage without `counts` is one check: it passes or fails as a whole, and what it prints is shown only if it fails. */
function stages() {
  const tool = (...path) => join(root, 'node_modules', ...path);
  const unit = ['domain', 'catalog', 'server', 'gates'].flatMap(folder => testFiles(`tests/${folder}`, '.test.ts'));
  const journeys = testFiles('tests/journeys', '.test.ts');
  const php = testFiles('tests/php', '.test.ts');
  const browser = [...testFiles('tests/elements', '.test.ts'), ...testFiles('stories', '.stories.ts')];
  const node = [
    '--test',
    '--test-timeout=300000',
    `--test-reporter=${join(root, 'tests', 'support', 'node-reporter.mjs')}`,
  ];
  return [
    {
      name: 'typecheck',
      needs: existing('tsconfig.json'),
      args: [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'],
    },
    {
      name: 'lint',
      needs: existing('eslint.config.js', 'eslint.config.mjs'),
      args: [tool('eslint', 'bin', 'eslint.js'), '.'],
    },
    {
      name: 'format',
      needs: existing('.prettierrc.json'),
      args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'],
    },
    {
      name: 'build',
      needs: existing('vite.config.ts'),
      args: [tool('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    },
    {
      name: 'widgets',
      needs: existing('widgets/bin/build.ts'),
      args: [join(root, 'widgets', 'bin', 'build.ts')],
    },
    { name: 'node', needs: unit, counts: true, browser: true, args: [...node, '--test-concurrency=2', ...unit] },
    {
      name: 'browser',
      needs: browser,
      counts: true,
      browser: true,
      args: [join(root, 'tests', 'support', 'browser-tests.mjs')],
    },
    {
      name: 'journeys',
      needs: journeys,
      counts: true,
      browser: true,
      args: [...node, '--test-concurrency=2', ...journeys],
    },
    // Each starts a database, a WordPress, a Layan and a browser: one at a time.
    { name: 'php', needs: php, counts: true, browser: true, args: [...node, '--test-concurrency=1', ...php] },
  ].filter(stage => stage.needs.length > 0);
}

function existing(...names) {
  return names.filter(name => existsSync(join(root, name)));
}

function testFiles(folder, ending) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

async function runStage({ name, args, counts, browser }) {
  const started = Date.now();
  const countsFile = join(scratch, `${name}.json`);
  // Hundreds of processes read the same modules: what one compiled, the next ones need not.
  const env = { ...process.env, LAYAN_COUNTS: countsFile, NODE_COMPILE_CACHE: join(scratch, 'compiled') };
  if (browser) env.CHROME_PATH = await (chromium ??= ensureChromium());
  const { code, output } = await execute(args, env, counts);
  const result = counts ? readCounts(countsFile, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (result.failed && output) console.log(output.trimEnd());
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const figures = counts ? `: ${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}` : '';
  console.log(`${result.failed ? '✖' : '✔'} ${name}${figures} (${seconds} s)`);
}

/** A stage that ended badly without saying which test failed has failed by itself. */
function readCounts(file, code) {
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

/** Runs with Node 24 in a process group of its own, so that nothing a stage started outlives it. */
function execute(args, env, live) {
  return new Promise(resolve => {
    const child = spawn(modernNode(), args, {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', data => (output += data));
    child.stderr?.on('data', data => (output += data));
    const timer = setTimeout(() => {
      console.error('Lebih dari lima belas menit: dihentikan · More than a quarter of an hour: stopped');
      stop(child);
    }, 900_000);
    child.once('error', error => resolve({ code: 1, output: error.message }));
    child.once('close', code => {
      clearTimeout(timer);
      stop(child);
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function stop(child) {
  try {
    if (child?.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is already gone.
  }
}
