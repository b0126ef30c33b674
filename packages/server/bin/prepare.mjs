/** What must be there before anything runs: the packages, Node 24, the built pages and widgets. Plain JavaScript: read by Node 20 too. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** What is built, by what, and from what. */
const builds = [
  {
    made: join(root, 'kiosk', 'dist', 'visitor', 'index.html'),
    sources: ['kiosk', 'packages', 'vite.config.ts', 'package-lock.json'],
    args: [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
  },
  {
    made: join(root, 'widgets', 'dist', 'v1', 'layan.js'),
    sources: ['widgets', 'packages', 'package-lock.json'],
    args: [join(root, 'widgets', 'bin', 'build.ts')],
  },
];
const notSources = new Set(['dist', 'node_modules', 'decrees', 'server', 'demo']);

/** One short line for the person at the terminal: Indonesian first, then English. */
export function say(id, en) {
  console.log(`${id} · ${en}`);
}

/** Runs a program to its end and resolves with its exit code; a signal counts as failure. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

/** npm puts a shell between itself and us, which passes no signal on: when it is gone, somebody wanted us gone too. */
export function whenOrphaned(stop) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/** Installs what package-lock.json asks for, unless it is there already. */
export async function install() {
  if (installed()) return;
  say('Memasang paket (sekitar satu menit)…', 'Installing packages (about a minute)…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Error(
      'npm ci gagal; periksa sambungan internet lalu ulangi · npm ci failed; check the network and try again',
    );
}

/** Compares contents, not dates: a fresh checkout touches every file. Packages for other platforms may be absent. */
function installed() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.optional || entry.link) return true;
    return present[path]?.version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** The Node 24 that came with the packages; it runs TypeScript as it is. */
export function modernNode() {
  const shipped = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(shipped)) return shipped;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    'Node 24 belum terpasang: jalankan "npm ci" tanpa --ignore-scripts · Node 24 is missing: run "npm ci" without --ignore-scripts',
  );
}

/** Builds the pages and the widgets when they were never built or a source is newer. */
export async function build() {
  const stale = builds.filter(each => !isFresh(each));
  if (stale.length > 0) say('Membangun halaman dan widget…', 'Building pages and widgets…');
  for (const { args } of stale) {
    if ((await run(modernNode(), args)) !== 0)
      throw new Error('Gagal dibangun; lihat pesan di atas · It could not be built; see the message above');
  }
}

function isFresh({ made, sources }) {
  return existsSync(made) && newest(sources.map(name => join(root, name))) <= statSync(made).mtimeMs;
}

function newest(paths) {
  return Math.max(
    0,
    ...paths.map(path => {
      if (!existsSync(path)) return 0;
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      // A folder's own date tells of files that were removed.
      const names = readdirSync(path).filter(name => !notSources.has(name));
      return Math.max(stat.mtimeMs, newest(names.map(name => join(path, name))));
    }),
  );
}
