/** What a site with a content security policy has to allow: our address, and the name of our policy for trusted types. */
import type { Way } from './choices.ts';
import type { Ground } from './ground.ts';

/** What comes from our server, by way in; the rest comes from the site itself. */
const OURS: Record<Way, string[]> = {
  script: ['script-src', 'style-src', 'connect-src'],
  pinned: ['script-src', 'style-src', 'connect-src'],
  frame: ['script-src', 'frame-src'],
  wordpress: ['script-src', 'style-src', 'connect-src'],
  joomla: ['script-src', 'style-src', 'connect-src'],
  php: ['script-src', 'style-src', 'connect-src'],
  static: [],
  npm: ['connect-src'],
};

const NEEDED = ['script-src', 'style-src', 'connect-src'];

export function policyOf({ choices: { way }, offer }: Pick<Ground, 'choices' | 'offer'>): string {
  const origin = new URL(offer.server).origin;
  const names = way === 'frame' ? OURS.frame : NEEDED;
  const rules = names.map(name => `${name} 'self'${OURS[way].includes(name) ? ` ${origin}` : ''}`);
  // In a frame the policy is our own page's.
  return [...rules, ...(way === 'frame' ? [] : ['trusted-types layan'])].join('; ');
}
