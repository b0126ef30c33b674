import { localTime } from '@layan/domain/calendar/day.ts';

/** How often to think of it, in milliseconds, and the hours in which nobody looks at a board. */
const PAUSE = 20 * 60_000;
const NIGHT = { from: '01:00', to: '04:00' };

export interface Night {
  /** By the server's clock, in milliseconds since the epoch. */
  now: () => number;
  timeZone: () => string;
  reload: () => void;
}

/** Takes up a new version of this page by itself, at night, once the server has one; returns how to stop. */
export function reloadAtNight({ now, timeZone, reload }: Night): () => void {
  const timer = setInterval(() => {
    if (isNight(localTime(now(), timeZone()))) void hasNewerPage().then(newer => newer && reload());
  }, PAUSE);
  return () => clearInterval(timer);
}

export function isNight(time: string): boolean {
  return time >= NIGHT.from && time < NIGHT.to;
}

/** The build writes a fingerprint into the names of scripts: a page that names others is another version. */
async function hasNewerPage(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return false;
    return !namesAll(
      await response.text(),
      [...document.scripts].map(script => script.getAttribute('src') ?? ''),
    );
  } catch {
    return false;
  }
}

/** Whether a page's source names all of these scripts. */
export function namesAll(source: string, scripts: readonly string[]): boolean {
  return scripts.every(script => source.includes(script));
}
