/** A real WordPress on this machine: MariaDB behind a socket, PHP's own web server, a copy of Debian's files. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { WordPressParts } from './install-wordpress.mjs';

export interface WordPress {
  /** Such as `http://localhost:4321`. */
  origin: string;
  /** Puts a file beside the site and gives its path. */
  file: (name: string, bytes: Uint8Array | string) => string;
  /** The site's own folder. */
  folder: string;
  admin: Person;
  /** Runs PHP inside WordPress; what it returns comes back. */
  run: <T = unknown>(code: string) => Promise<T>;
  /** Adds somebody with a role, such as `author`. */
  add: (role: string) => Promise<Person>;
  /** Publishes a page and gives its address. */
  publish: (content: string, title?: string) => Promise<string>;
  /** What PHP complained about so far, each complaint a line; not what this WordPress says of itself on this PHP. */
  complaints: () => string[];
  close: () => Promise<void>;
}

export interface Person {
  name: string;
  password: string;
}

const SECONDS = 30_000;

/** WordPress 6.1 is older than PHP 8.2, wonders who signs in before anybody does, and misses wordpress.org. */
const OWN = new RegExp(
  [
    'Return type of Requests_',
    'wp-admin/install\\.php',
    '(preg_replace|trim)\\(\\): Passing null to parameter .*/wp-includes/(formatting|pluggable)\\.php',
    'Something may be wrong with WordPress\\.org',
  ].join('|'),
);

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Starts one that nobody has used yet, in Indonesian unless told otherwise. */
export async function openWordPress(parts: WordPressParts, port: number): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'layan-wordpress-'));
  const site = join(folder, 'site');
  const origin = `http://localhost:${port}`;
  const log = join(folder, 'php.log');
  const database = await startDatabase(parts, folder);
  cpSync(parts.wordpress, site, { recursive: true, dereference: true });
  mkdirSync(join(site, 'wp-content', 'uploads'));
  writeFileSync(join(site, 'wp-config.php'), configuration(join(folder, 'socket'), origin, log));
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=0', '-d', 'log_errors=1', '-d', `error_log=${log}`];
  // A fresh file counts at once.
  const quick = [
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'opcache.revalidate_freq=0',
    '-d',
    'upload_max_filesize=20M',
    '-d',
    'post_max_size=20M',
  ];
  const web = spawn(parts.php, [...strict, ...quick, '-S', `127.0.0.1:${port}`, '-t', site], {
    stdio: 'ignore',
    // A page in the editor asks for several things at once.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until(async () => (await fetch(`${origin}/readme.html`)).ok, 'the web server does not answer');

  const admin = { name: 'pengelola', password: randomBytes(12).toString('hex') };
  const installed = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Dinas Sosial',
      user_name: admin.name,
      admin_password: admin.password,
      admin_password2: admin.password,
      admin_email: 'pengelola@example.go.id',
      language: '',
      blog_public: '1',
      Submit: '1',
    }),
  });
  if (!(await installed.text()).includes('Success!')) throw new Error('WordPress was not installed');

  // Inside the web server, where WordPress is read and compiled already; nobody else knows the name.
  const runner = `${randomBytes(12).toString('hex')}.php`;
  writeFileSync(
    join(site, runner),
    // WordPress adds slashes to whatever is sent.
    `<?php require __DIR__ . '/wp-load.php'; echo "\\n<<", json_encode(eval(stripslashes($_POST['code']))), ">>";`,
  );
  const run = async <T>(code: string): Promise<T> => {
    const answer = await fetch(`${origin}/${runner}`, { method: 'POST', body: new URLSearchParams({ code }) });
    const said = await answer.text();
    const [, value] = /\n<<(.*)>>$/s.exec(said) ?? [];
    if (value === undefined) throw new Error(`PHP said: ${said} ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    return JSON.parse(value) as T;
  };

  return {
    origin,
    folder: site,
    file: (name, bytes) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
    admin,
    run,
    add: async role => {
      const person = { name: role, password: randomBytes(12).toString('hex') };
      await run(`return wp_insert_user(['user_login' => ${quoted(person.name)}, 'user_pass' => ${quoted(person.password)},
        'user_email' => ${quoted(`${role}@example.go.id`)}, 'role' => ${quoted(role)}]);`);
      return person;
    },
    publish: (content, title = 'Layanan') =>
      run(`return get_permalink(wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1,
        'post_title' => ${quoted(title)}, 'post_content' => ${quoted(content)}])));`),
    complaints: () => {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      return lines.filter(line => line !== '' && !OWN.test(line));
    },
    close: async () => {
      await Promise.all([stop(web), stop(database)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A text as PHP writes it. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Without a port: only who may enter the folder reaches it. */
async function startDatabase({ mariadbd, makeDatabase }: WordPressParts, folder: string): Promise<ChildProcess> {
  const data = join(folder, 'database');
  const user = userInfo().username;
  const made = spawnSync(
    makeDatabase,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--user=${user}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`MariaDB: ${made.stdout}${made.stderr}`);
  const first = join(folder, 'first.sql');
  writeFileSync(
    first,
    `create database wordpress; create user wordpress@localhost identified by 'wordpress';
     grant all on wordpress.* to wordpress@localhost;`
      .replace(/\n\s*/g, ' ')
      .replaceAll('; ', ';\n'),
  );
  const started = spawn(
    mariadbd,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--user=${user}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--init-file=${first}`,
      '--skip-networking',
      // Nothing here has to outlive a power cut.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  started.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  await until(() => Promise.resolve(said.includes('ready for connections')), `MariaDB does not start`).catch(
    (error: unknown) => {
      started.kill('SIGKILL');
      throw new Error(`${String(error)}: ${said}`);
    },
  );
  return started;
}

/** Nothing leaves this machine, nothing happens by itself, and every notice of PHP is written down. */
function configuration(socket: string, origin: string, log: string): string {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'wordpress',
    DB_PASSWORD: 'wordpress',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    FS_METHOD: 'direct',
  };
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap(name => [`${name}_KEY`, `${name}_SALT`]);
  const secrets = keys.map(name => `define('${name}', '${randomBytes(32).toString('hex')}');`);
  const defined = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? quoted(value) : String(value)});`,
  );
  return [
    '<?php',
    ...defined,
    ...secrets,
    "$table_prefix = 'wp_';",
    "require_once __DIR__ . '/wp-settings.php';",
    '',
  ].join('\n');
}

/** Resolves once it holds. */
async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + SECONDS;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}

/** PHP's web server does not tell its workers when it goes. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const workers = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
  const ended = new Promise(resolve => child.once('exit', resolve));
  for (const worker of workers) process.kill(Number(worker), 'SIGTERM');
  child.kill('SIGTERM');
  await ended;
}
