import { VERSION } from '@layan/elements/base/version.ts';

const at = import.meta.url.indexOf(`/${VERSION}/`);

/** Root of the server that this script came from; empty where it came with the page's own scripts. */
export const home = at < 0 ? '' : import.meta.url.slice(0, at + 1);
