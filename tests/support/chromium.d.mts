export const chromiumArguments: string[];
export const HEADLESS: string;
/** The path of the browser, or null. `CHROME_PATH` comes first. */
export function findChromium(names?: string[]): string | null;
