/** Makes sure there is a PHP: the machine's own, or Debian's. Plain JavaScript: read by Node 20 too. */
import { spawnSync } from 'node:child_process';
import { say } from '../../packages/server/bin/prepare.mjs';
import { installFromDebian } from './debian.mjs';

/** The command to start. Throws a sentence for the person at the terminal when there is none and none can be installed. */
export async function ensurePhp() {
  const named = process.env.PHP_PATH || 'php';
  if (works(named)) return named;
  say('Memasang PHP…', 'Installing PHP…');
  await installFromDebian('php-cli');
  if (works('php')) return 'php';
  throw new Error(
    'PHP tidak ada dan tidak dapat dipasang: pasang sendiri, lalu sebut letaknya dengan PHP_PATH · ' +
      'There is no PHP and it cannot be installed: install one and name its path in PHP_PATH',
  );
}

function works(command) {
  return spawnSync(command, ['-v'], { stdio: 'ignore' }).status === 0;
}
