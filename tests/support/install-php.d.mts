/** The command to start. Throws a sentence for the person at the terminal when there is none and none can be installed. */
export function ensurePhp(): Promise<string>;
