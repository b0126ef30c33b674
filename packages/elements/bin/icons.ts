/** Writes `src/icons.ts` from Phosphor's drawings (MIT): `node packages/elements/bin/icons.ts` after changing the list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  'arrow-left',
  'arrow-right',
  'backspace',
  'buildings',
  'caret-right',
  'chat-circle-dots',
  'check',
  'check-circle',
  'circle',
  'clock',
  'coins',
  'envelope-simple',
  'eye',
  'facebook-logo',
  'files',
  'globe',
  'globe-simple',
  'hand-tap',
  'house',
  'info',
  'instagram-logo',
  'keyboard',
  'list-checks',
  'magnifying-glass',
  'map-pin',
  'package',
  'paper-plane-tilt',
  'phone',
  'printer',
  'qr-code',
  'question',
  'scales',
  'signpost',
  'sign-out',
  'speaker-high',
  'speaker-slash',
  'storefront',
  'telegram-logo',
  'text-aa',
  'tiktok-logo',
  'user',
  'user-circle',
  'warning',
  'whatsapp-logo',
  'x',
  'x-logo',
  'youtube-logo',
];

const assets = join(import.meta.dirname, '../../../node_modules/@phosphor-icons/core/assets/regular');
const entries = NAMES.map(name => {
  const path = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(join(assets, `${name}.svg`), 'utf8'))?.[1];
  if (!path) throw new Error(`Phosphor has no ${name}`);
  return `  '${name}': svg\`${path}\`,`;
});

writeFileSync(
  join(import.meta.dirname, '../src/icons.ts'),
  `/** Phosphor icons (MIT), written by \`packages/elements/bin/icons.ts\`: change the list there. */
import { html, svg } from 'lit';

const paths = {
${entries.join('\n')}
};

export type IconName = keyof typeof paths;

/** An icon beside words that say the same; screen readers pass over it. */
export function icon(name: IconName) {
  return html\`<svg viewBox="0 0 256 256" aria-hidden="true">\${paths[name]}</svg>\`;
}
`,
);
