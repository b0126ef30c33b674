/**
 * Makes sure there is a Chromium: Debian's without windows where that can be had, otherwise the machine's own. Plain
 * JavaScript: read by Node 20 too.
 */
import { spawnSync } from 'node:child_process';
import { say } from '../../packages/server/bin/prepare.mjs';
import { findChromium, HEADLESS } from './chromium.mjs';
import { installFromDebian } from './debian.mjs';

/** A machine without any browser may have no letters for one to draw either. */
const FONTS = 'fonts-noto-core';

/** The browser's path. Throws a sentence for the person at the terminal when there is none and none can be installed. */
export async function ensureChromium() {
  const present = findChromium([HEADLESS]);
  if (present) return present;
  if (isDebian()) {
    say('Memasang Chromium…', 'Installing Chromium…');
    await installFromDebian(HEADLESS, ...(findChromium() ? [] : [FONTS]));
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Chromium tidak ada dan tidak dapat dipasang: pasang sendiri, lalu sebut letaknya dengan CHROME_PATH · ' +
      'There is no Chromium and it cannot be installed: install one and name its path in CHROME_PATH',
  );
}

function isDebian() {
  return spawnSync('apt-get', ['--version']).status === 0;
}
