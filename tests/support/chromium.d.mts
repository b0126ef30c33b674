export const chromiumArguments: string[];
/** The path of the browser, or null. `CHROME_PATH` comes first. */
export function findChromium(): string | null;
