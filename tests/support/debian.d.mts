/** Installs packages of Debian's. What could not be installed is not there afterwards. */
export function installFromDebian(...packages: string[]): Promise<void>;
