/** Writes `src/icons.ts` from Phosphor's drawings (MIT): `node packages/elements/bin/icons.ts` after changing the list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  'arrow-counter-clockwise',
  'arrow-down',
  'arrow-fat-right',
  'arrow-left',
  'arrow-right',
  'backspace',
  'bell-ringing',
  'buildings',
  'caret-down',
  'caret-right',
  'chart-bar',
  'chat-circle-dots',
  'check',
  'check-circle',
  'circle',
  'clock',
  'coins',
  'device-mobile',
  'device-tablet',
  'devices',
  'download-simple',
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
  'key',
  'keyboard',
  'list-checks',
  'magnifying-glass',
  'mailbox',
  'map-pin',
  'megaphone',
  'microphone',
  'minus',
  'package',
  'paper-plane-tilt',
  'phone',
  'play',
  'plus',
  'printer',
  'qr-code',
  'question',
  'queue',
  'scales',
  'seal-check',
  'sign-out',
  'signpost',
  'speaker-high',
  'speaker-slash',
  'stop',
  'storefront',
  'sun-horizon',
  'telegram-logo',
  'television-simple',
  'text-aa',
  'ticket',
  'tiktok-logo',
  'trash',
  'upload-simple',
  'user',
  'user-circle',
  'user-plus',
  'users',
  'warning',
  'warning-circle',
  'whatsapp-logo',
  'wifi-slash',
  'x',
  'x-logo',
  'youtube-logo',
];

const assets = join(import.meta.dirname, '../../../node_modules/@phosphor-icons/core/assets/regular');
const entries = NAMES.map(name => {
  const path = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(join(assets, `${name}.svg`), 'utf8'))?.[1];
  if (!path) throw new Error(`Phosphor has no ${name}`);
  return `  '${name}': html\`<svg viewBox="0 0 256 256" aria-hidden="true">${path}</svg>\`,`;
});

writeFileSync(
  join(import.meta.dirname, '../src/icons.ts'),
  `/** Phosphor icons (MIT), written by \`packages/elements/bin/icons.ts\`: change the list there. */
import { html } from 'lit';

// Each is whole, with nothing left to fill in: Lit draws it in one step.
const drawings = {
${entries.join('\n')}
};

export type IconName = keyof typeof drawings;

/** An icon beside words that say the same; screen readers pass over it. */
export function icon(name: IconName) {
  return drawings[name];
}
`,
);
