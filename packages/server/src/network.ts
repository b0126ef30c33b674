/** How others in the building reach this machine, and who is behind which address. */
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
const ANY = new Set(['0.0.0.0', '::']);

/**
 * A kiosk that opened `localhost` would put that into its QR codes, where it means the visitor's own phone. Then this is the
 * machine's address on the local network; null when the page's own address will do, or there is no other.
 */
export function neighbourUrl({ hostname, server }: FastifyRequest): string | null {
  const bound = server.server.address();
  if (!LOOPBACK.has(hostname) || bound === null || typeof bound === 'string' || !ANY.has(bound.address)) return null;
  const address = localAddress();
  return address ? `http://${address}:${bound.port}/` : null;
}

function localAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap(list => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/** Those behind one connection share an IPv4 address, and the first half of an IPv6 one, whose rest changes at will. */
export function householdOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [before = [], after = []] = plain.split('::').map(half => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
