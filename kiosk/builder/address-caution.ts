/** Why the server's address may be of no use in a page on the internet: only reached from inside, or not by https. */
export type Caution = 'inside' | 'insecure';

export function addressCaution(server: string): Caution | null {
  const { protocol, hostname } = new URL(server);
  if (isInside(hostname)) return 'inside';
  return protocol === 'https:' ? null : 'insecure';
}

function isInside(host: string): boolean {
  if (/^\d+(\.\d+){3}$/.test(host)) return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(host);
  if (host.startsWith('[')) return /^\[(::1\]|f[cd]|fe80:)/.test(host);
  return !host.includes('.') || /\.(local|localhost|internal|lan|home\.arpa)$/.test(host);
}
