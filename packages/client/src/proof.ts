/**
 * Proof of work by ALTCHA's protocol, version 1: a moment of arithmetic instead of a riddle. The server hides a number behind
 * a hash, and whoever sends something looks for it. People notice nothing; whoever sends a thousand complaints pays for each.
 */
import type { ChallengeView } from '@layan/domain/api/complaints.ts';
import { counted } from './sha256.ts';

/** A thread of its own that looks for the number, where the page can start one. */
export type StartWorker = () => Worker;

export interface ProofOptions {
  worker?: StartWorker | undefined;
  signal?: AbortSignal | undefined;
}

/** So long a page may stand still, in milliseconds: less than one frame. */
const SLICE = 12;
/** Looked at between two glances at the clock. */
const STEP = 256;

/** The solution as the server wants it: base64 of JSON. Throws where there is none, or when it is given up. */
export async function prove(challenge: ChallengeView, { worker, signal }: ProofOptions = {}): Promise<string> {
  const started = Date.now();
  const number = (await inWorker(challenge, worker, signal)) ?? (await inSlices(challenge, signal));
  if (number === null) throw new RangeError('this challenge has no solution');
  const { algorithm, challenge: hash, salt, signature } = challenge;
  return btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature, took: Date.now() - started }));
}

/** The hidden number, if it is one of these; both ends included. */
export function search({ challenge, salt }: ChallengeView, from: number, to: number): number | null {
  const hash = counted(salt);
  const wanted = Int32Array.from({ length: 8 }, (_, at) => parseInt(challenge.slice(8 * at, 8 * at + 8), 16));
  for (let number = from; number <= to; number++) {
    const found = hash(String(number));
    // Nearly always the first word says no.
    if (found[0] === wanted[0] && found.every((word, at) => word === wanted[at])) return number;
  }
  return null;
}

/** Null where no thread can be started: on other people's pages, or where a policy forbids it. */
async function inWorker(
  challenge: ChallengeView,
  start: StartWorker | undefined,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  signal?.throwIfAborted();
  let worker: Worker | undefined;
  try {
    worker = start?.();
  } catch {
    // Then this thread has to do it.
  }
  if (!worker) return null;
  const made = worker;
  return new Promise<number | null>((resolve, refuse) => {
    made.onmessage = ({ data }: MessageEvent<number | null>) => resolve(data);
    made.onerror = event => {
      event.preventDefault();
      resolve(null);
    };
    signal?.addEventListener('abort', () => refuse(signal.reason as Error));
    made.postMessage(challenge);
  }).finally(() => made.terminate());
}

/** A little at a time, so that the page stays alive. */
async function inSlices(challenge: ChallengeView, signal: AbortSignal | undefined): Promise<number | null> {
  let next = 0;
  while (next <= challenge.maxnumber) {
    const end = Date.now() + SLICE;
    while (next <= challenge.maxnumber && Date.now() < end) {
      const to = Math.min(next + STEP - 1, challenge.maxnumber);
      const found = search(challenge, next, to);
      if (found !== null) return found;
      next = to + 1;
    }
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return null;
}
