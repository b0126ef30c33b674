/** Installs packages of Debian's on a machine that has them. Plain JavaScript: read by Node 20 too. */
import { run } from '../../packages/server/bin/prepare.mjs';

export async function installFromDebian(...packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    // Somebody else may be installing something just now.
    const [command, ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=60', ...args];
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    await run(command, rest, options).catch(() => 1);
  }
}
