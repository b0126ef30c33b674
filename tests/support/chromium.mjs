/** Where a Chromium is on this machine, and the arguments it needs in a container. Plain JavaScript: read by Node 20 too. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const HEADLESS = 'chromium-headless-shell';
/** The one without windows first: a fresh profile, of which the journeys take hundreds, costs it a third. */
const NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the browser, or null. `CHROME_PATH` comes first. */
export function findChromium(names = NAMES) {
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...named, ...names.flatMap(name => folders.map(folder => join(folder, name)))];
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
