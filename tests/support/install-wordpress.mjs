/**
 * Makes sure that a WordPress can be started: PHP with what it needs, a MariaDB, and Debian's WordPress. That one is unpacked into
 * a folder of ours instead of being installed, and of MariaDB only the program: nobody wants a web server and a database started
 * on their machine for good by a test. Plain JavaScript: read by Node 20 too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run, say } from '../../packages/server/bin/prepare.mjs';
import { installFromDebian } from './debian.mjs';

const INSTALLED = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core'];
/** WordPress, its theme, and what its files link to. */
const UNPACKED = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'libjs-cropper', 'php-getid3'];
const NEEDED = 'foreach (["mysqli", "dom", "mbstring"] as $each) if (!extension_loaded($each)) exit(1);';

const kept = join(root, 'node_modules', '.cache', 'layan-wordpress');

/**
 * Where everything is; or, where it is missing and there is no apt-get, a sentence that says so. `LAYAN_WORDPRESS` names the folder of
 * another WordPress than Debian's.
 */
export async function ensureWordPress() {
  const own = process.env.LAYAN_WORDPRESS || join(kept, 'usr', 'share', 'wordpress');
  const parts = { php: process.env.PHP_PATH || 'php', wordpress: own };
  if (!isInstalled(parts) || !existsSync(parts.wordpress)) {
    if (!works('apt-get', ['--version']))
      return 'tanpa apt-get tidak ada WordPress untuk diuji · without apt-get there is no WordPress to test with';
    say('Memasang WordPress untuk pengujian…', 'Installing a WordPress to test with…');
    if (!isInstalled(parts)) await installFromDebian(...INSTALLED);
    if (!existsSync(parts.wordpress)) await unpack();
    if (!isInstalled(parts) || !existsSync(parts.wordpress))
      throw new Error(
        'WordPress untuk pengujian tidak dapat dipasang; jalankan "apt-get update" dan ulangi · ' +
          'The WordPress to test with cannot be installed; run "apt-get update" and try again',
      );
  }
  return { ...parts, mariadbd: database(), makeDatabase: 'mariadb-install-db' };
}

function isInstalled({ php }) {
  // MariaDB makes its first tables with a program that comes with its client.
  return works(php, ['-r', NEEDED]) && works(database(), ['--version']) && works('my_print_defaults', ['--version']);
}

/** It is for daemons, so it may not be in the path of a person. */
function database() {
  return existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd';
}

/** All or nothing: in its place only when it is whole. */
async function unpack() {
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(`${kept}-`);
  const fetched = join(folder, 'packages');
  mkdirSync(fetched);
  const download = () => quietly(['apt-get', 'download', '-q', ...UNPACKED], fetched);
  // A machine that has not looked for a while asks for what is no longer there.
  if ((await download()) !== 0) {
    await installFromDebian();
    await download();
  }
  for (const name of readdirSync(fetched)) await quietly(['dpkg-deb', '-x', join(fetched, name), folder]);
  rmSync(fetched, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  renameSync(folder, kept);
}

function quietly([command, ...args], cwd = root) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore'] }).catch(() => 1);
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
