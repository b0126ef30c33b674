/**
 * Writes `src/icons/`, a module each, from Phosphor's drawings (MIT): `node packages/elements/bin/icons.ts` after changing the
 * list. A page loads the drawings it shows and no others.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  'camera',
  'caret-down',
  'caret-right',
  'chart-bar',
  'chat-circle-dots',
  'check',
  'check-circle',
  'circle',
  'clock',
  'copy',
  'device-mobile',
  'device-tablet',
  'devices',
  'download-simple',
  'envelope-simple',
  'eye',
  'eye-slash',
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
  'lightbulb',
  'list-checks',
  'lock-simple',
  'magnifying-glass',
  'mailbox',
  'map-pin',
  'medal',
  'megaphone',
  'microphone',
  'minus',
  'package',
  'paper-plane-tilt',
  'pencil-simple',
  'phone',
  'play',
  'plus',
  'printer',
  'qr-code',
  'question',
  'queue',
  'scales',
  'sign-out',
  'signpost',
  'smiley',
  'smiley-meh',
  'smiley-sad',
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
  'wallet',
  'warning',
  'warning-circle',
  'whatsapp-logo',
  'wifi-slash',
  'x',
  'x-logo',
  'youtube-logo',
];

const assets = join(import.meta.dirname, '../../../node_modules/@phosphor-icons/core/assets/regular');
const folder = join(import.meta.dirname, '../src/icons');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const name of NAMES) {
  const path = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(join(assets, `${name}.svg`), 'utf8'))?.[1];
  if (!path) throw new Error(`Phosphor has no ${name}`);
  const variable = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Icon`;
  writeFileSync(
    join(folder, `${name}.ts`),
    `/** Phosphor's ${name} (MIT), beside words that say the same; written by \`bin/icons.ts\`. */
import { html } from 'lit';

// Whole, with nothing left to fill in: Lit draws it in one step.
export const ${variable} = html\`<svg viewBox="0 0 256 256" aria-hidden="true">${path}</svg>\`;
`,
  );
}
