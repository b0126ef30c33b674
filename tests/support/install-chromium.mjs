/** Makes sure there is a Chromium: the machine's own, or Debian's. Plain JavaScript: read by Node 20 too. */
import { say, run } from '../../packages/server/bin/prepare.mjs';
import { findChromium } from './chromium.mjs';

const PACKAGES = ['chromium', 'fonts-noto-core'];

/** The browser's path. Throws a sentence for the person at the terminal when there is none and none can be installed. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  say('Memasang Chromium…', 'Installing Chromium…');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...PACKAGES],
  ]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    await run(command, rest, options).catch(() => 1);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Chromium tidak ada dan tidak dapat dipasang: pasang sendiri, lalu sebut letaknya dengan CHROME_PATH · ' +
      'There is no Chromium and it cannot be installed: install one and name its path in CHROME_PATH',
  );
}
