/** Makes sure there is a Chromium: the machine's own, or Debian's. Plain JavaScript: read by Node 20 too. */
import { say } from '../../packages/server/bin/prepare.mjs';
import { findChromium } from './chromium.mjs';
import { installFromDebian } from './debian.mjs';

const PACKAGES = ['chromium', 'fonts-noto-core'];

/** The browser's path. Throws a sentence for the person at the terminal when there is none and none can be installed. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  say('Memasang Chromium…', 'Installing Chromium…');
  await installFromDebian(...PACKAGES);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Chromium tidak ada dan tidak dapat dipasang: pasang sendiri, lalu sebut letaknya dengan CHROME_PATH · ' +
      'There is no Chromium and it cannot be installed: install one and name its path in CHROME_PATH',
  );
}
