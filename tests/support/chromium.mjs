/** Where a Chromium is on this machine, and the arguments it needs in a container. Plain JavaScript: read by Node 20 too. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the browser, or null. `CHROME_PATH` comes first. */
export function findChromium() {
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...named, ...NAMES.flatMap(name => folders.map(folder => join(folder, name)))];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
