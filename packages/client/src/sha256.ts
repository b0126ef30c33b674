/**
 * SHA-256, for short texts in a tight loop and for pages without `crypto.subtle`, which browsers give to HTTPS only: a kiosk
 * in the office network has none. Checked against Node's.
 */

const BLOCK = 64;

/** The first 32 bits behind the point: of the square roots of the first eight primes, and of the cube roots of the first 64. */
const PRIMES = firstPrimes(64);
const START = Int32Array.from(PRIMES.slice(0, 8), prime => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES, prime => fraction(Math.cbrt(prime)));

/** The hash of a text's UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return [...counted(text)('')].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Hashes of texts that begin alike: what they share is prepared once. Gives the hash of `prefix + rest` as eight words, in an
 * array that the next call writes over. `rest` is ASCII and short.
 */
export function counted(prefix: string): (rest: string) => Int32Array {
  const bytes = new TextEncoder().encode(prefix);
  const whole = bytes.length - (bytes.length % BLOCK);
  const shared = START.slice();
  const block = new Uint8Array(2 * BLOCK);
  for (let at = 0; at < whole; at += BLOCK) {
    block.set(bytes.subarray(at, at + BLOCK));
    mix(shared, block, 0);
  }
  const tail = bytes.subarray(whole);
  const state = new Int32Array(8);
  const view = new DataView(block.buffer);

  return rest => {
    block.fill(0);
    block.set(tail);
    let length = tail.length;
    for (let at = 0; at < rest.length; at++) block[length++] = rest.charCodeAt(at);
    block[length] = 0x80;
    const end = length < BLOCK - 8 ? BLOCK : 2 * BLOCK;
    view.setUint32(end - 4, 8 * (whole + length));
    state.set(shared);
    for (let at = 0; at < end; at += BLOCK) mix(state, block, at);
    return state;
  };
}

const schedule = new Int32Array(64);

/** Takes one block of 64 bytes into the state. */
function mix(state: Int32Array, bytes: Uint8Array, from: number): void {
  const w = schedule;
  for (let at = 0, byte = from; at < 16; at++, byte += 4)
    w[at] = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
  for (let at = 16; at < 64; at++) {
    const [early, late] = [w[at - 15]!, w[at - 2]!];
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const other = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[at] = (w[at - 16]! + one + w[at - 7]! + other) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at]! + w[at]!) | 0;
    const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + other) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next++) if (primes.every(prime => next % prime)) primes.push(next);
  return primes;
}
