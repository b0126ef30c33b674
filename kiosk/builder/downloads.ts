/** The files that a way in needs on the site itself, as this server hands them out. */
import type { Way } from './choices.ts';

const PACKS: { [way in Way]?: string } = {
  wordpress: 'layan-wordpress',
  joomla: 'plg_content_layan',
  php: 'layan-php',
};

export interface Download {
  /** Address below the server's root. */
  path: string;
  /** The name that it is saved by. */
  name: string;
}

export function downloadsOf(way: Way, version: string): Download[] {
  const pack = PACKS[way];
  const name = `${pack ?? ''}-${version}.zip`;
  return pack ? [{ path: `${version}/${name}`, name }] : [];
}
