/** What a WordPress stands on: MariaDB behind a socket, PHP's own web server, a copy of Debian's files. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { WordPressParts } from './install-wordpress.mjs';

export interface Host {
  /** Such as `http://localhost:4321`. */
  origin: string;
  /** The site's own folder. */
  site: string;
  /** Where PHP complains. */
  log: string;
  stop: () => Promise<void>;
}

const MOST = 30_000;

const STRICT = { error_reporting: '-1', display_errors: '0', log_errors: '1' };
/** Compiled once, as on a host that is worth its money; a file that was written just now counts all the same. */
const QUICK = { 'opcache.enable_cli': '1', 'opcache.revalidate_freq': '0' };
const ROOMY = { upload_max_filesize: '20M', post_max_size: '20M' };

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Starts it all in a folder. What was started is stopped again when the rest does not start. */
export async function startHost(parts: WordPressParts, folder: string, port: number): Promise<Host> {
  const site = join(folder, 'site');
  const origin = `http://localhost:${port}`;
  const log = join(folder, 'php.log');
  const running: ChildProcess[] = [];
  const stopAll = async () => {
    await Promise.all(running.map(stop));
  };
  try {
    running.push(await startDatabase(parts, folder));
    cpSync(parts.wordpress, site, { recursive: true, dereference: true });
    mkdirSync(join(site, 'wp-content', 'uploads'));
    writeFileSync(join(site, 'wp-config.php'), configuration(join(folder, 'socket'), origin, log));
    const settings = Object.entries({ ...STRICT, ...QUICK, ...ROOMY, error_log: log });
    const web = spawn(
      parts.php,
      [...settings.flatMap(([name, value]) => ['-d', `${name}=${value}`]), '-S', `127.0.0.1:${port}`, '-t', site],
      // A page in the editor asks for several things at once.
      { stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
    );
    running.push(web);
    await until(async () => (await fetch(`${origin}/readme.html`)).ok, 'the web server does not answer');
  } catch (error) {
    await stopAll();
    throw error;
  }
  return { origin, site, log, stop: stopAll };
}

/** Without a port: only who may enter the folder reaches it. */
async function startDatabase({ mariadbd, makeDatabase }: WordPressParts, folder: string): Promise<ChildProcess> {
  const data = join(folder, 'database');
  const user = userInfo().username;
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${user}`];
  const made = spawnSync(makeDatabase, [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`MariaDB: ${made.stdout}${made.stderr}`);
  const first = join(folder, 'first.sql');
  writeFileSync(
    first,
    [
      'create database wordpress;',
      "create user wordpress@localhost identified by 'wordpress';",
      'grant all on wordpress.* to wordpress@localhost;',
    ].join('\n'),
  );
  const places = [`--socket=${join(folder, 'socket')}`, `--pid-file=${join(folder, 'pid')}`, `--init-file=${first}`];
  // Nothing here has to outlive a power cut.
  const light = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'];
  const started = spawn(mariadbd, [...common, ...places, ...light], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  started.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  try {
    await until(() => Promise.resolve(said.includes('ready for connections')), 'MariaDB does not start');
  } catch (error) {
    await stop(started);
    throw new Error(`${String(error)}: ${said}`);
  }
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
  const secrets = keys.map(name => [name, randomBytes(32).toString('hex')] as const);
  const defined = [...Object.entries(constants), ...secrets].map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? quoted(value) : String(value)});`,
  );
  return ['<?php', ...defined, "$table_prefix = 'wp_';", "require_once __DIR__ . '/wp-settings.php';", ''].join('\n');
}

/** A text as PHP writes it. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + MOST;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}

/** PHP's web server does not tell its workers when it goes. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const workers = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
  const ended = new Promise(resolve => child.once('exit', resolve));
  for (const worker of workers) process.kill(Number(worker), 'SIGTERM');
  child.kill('SIGTERM');
  await ended;
}
