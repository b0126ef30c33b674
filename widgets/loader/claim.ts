import { VERSION } from '@layan/elements/base/version.ts';

const HERE = Symbol.for('layan.loader');
const page = document as Document & { [HERE]?: string };

/** Whether this copy of us may start: the first on a page does, where the browser is young enough to show the widgets well. */
export function claimPage(): boolean {
  const first = page[HERE];
  page[HERE] = first ?? VERSION;
  if (first && first !== VERSION) console.warn(`Layan ${first} is on this page already; ${VERSION} is not used.`);
  return !first && CSS.supports('color', 'light-dark(red, red)');
}
