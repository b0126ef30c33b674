/** What every answer carries. Nothing comes from another origin, nothing may frame us, scripts only from our files. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  // The preview of a widget, as it stands in a frame on other people's pages.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Lit's templates, and the one script that a page may start a thread with.
  'trusted-types': 'lit-html layan-proof',
};

export const securityHeaders = {
  'content-security-policy': policy(POLICY),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // The microphone is for the office's own announcements, recorded at the board.
  'permissions-policy': 'camera=(), microphone=(self), geolocation=(), payment=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A catalogue is public and meant for other people's pages. */
export const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** So is a widget's script, of which a page fetches a dozen: what it may do by itself, nothing, is said in few bytes. */
export const scriptHeaders = {
  ...openHeaders,
  'content-security-policy': policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" }),
};

/** A page that is made to stand in a frame: on ours, and on those of the listed sites. */
export function framedHeaders(origins: readonly string[]): Record<string, string> {
  const ancestors = ["'self'", ...origins].join(' ');
  return {
    'content-security-policy': policy({
      ...POLICY,
      'frame-ancestors': ancestors,
      'trusted-types': 'lit-html layan',
    }),
    'cross-origin-opener-policy': 'unsafe-none',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** A file for whoever asked: kept on their machine and never shown in place, where it could be more than it seems. */
export function downloadHeaders(name: string): Record<string, string> {
  return {
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': policy({ sandbox: '', 'default-src': "'none'", 'frame-ancestors': "'none'" }),
  };
}

function policy(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
