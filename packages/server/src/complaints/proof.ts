/**
 * Proof of work instead of a puzzle: ALTCHA's protocol, version 1. The challenge is signed and dated, so nothing is kept until
 * it is solved; a solved one is written down, so that it is good once.
 */
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Payload } from 'altcha-lib/v1/types';
import type { ChallengeView } from '@layan/domain/api/complaints.ts';
import { Refused } from '../refusal.ts';
import { isDuplicate } from '../store/dialect.ts';
import type { Reader } from '../store/prepared.ts';
import type { KeyRing } from './key-ring.ts';

/** Half of it on average: a second or so on an old phone, a nuisance by the thousand. */
const HARDEST = 50_000;
/** Long enough to be solved while somebody still writes. */
const LIVES = 2 * 60 * 60_000;
const ALGORITHM = 'SHA-256';

export interface Proven {
  challenge: string;
  until: number;
}

export class Proofs {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  async challenge(now: number): Promise<ChallengeView> {
    const expires = new Date(now + LIVES);
    const { challenge, salt, signature } = await createChallenge({
      algorithm: ALGORITHM,
      hmacKey: this.#key(),
      maxnumber: HARDEST,
      expires,
    });
    return { algorithm: ALGORITHM, challenge, maxnumber: HARDEST, salt, signature };
  }

  /** Refuses what is no solution of a challenge of ours, or of one from too long ago. */
  async check(proof: string, now: number): Promise<Proven> {
    const payload = read(proof);
    // The date is looked at here, by the server's clock.
    const until = payload && Number(extractParams(payload).expires) * 1000;
    if (!payload || !until || until < now || until > now + LIVES) throw new Refused('proof-missing');
    if (!(await verifySolution(payload, this.#key(), false))) throw new Refused('proof-missing');
    return { challenge: payload.challenge, until };
  }

  /** Writes a proof down within the transaction that it is for; refuses one that was used. */
  async use({ db }: Reader, { challenge, until }: Proven, now: number): Promise<void> {
    await db.deleteFrom('proofs').where('until', '<', now).execute();
    try {
      await db.insertInto('proofs').values({ challenge, until }).execute();
    } catch (error) {
      throw isDuplicate(error) ? new Refused('proof-used') : error;
    }
  }

  #key(): string {
    return this.#ring.secret('proof').toString('hex');
  }
}

function read(proof: string): Payload | null {
  try {
    const payload = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Partial<Payload> | null;
    const { algorithm, challenge, number, salt, signature } = payload ?? {};
    const whole = [challenge, salt, signature].every(each => typeof each === 'string');
    return algorithm === ALGORITHM && whole && Number.isSafeInteger(number) ? (payload as Payload) : null;
  } catch {
    return null;
  }
}
