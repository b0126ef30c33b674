import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { prove, search } from '@layan/client/proof.ts';
import { counted, sha256 } from '@layan/client/sha256.ts';
import type { ChallengeView } from '@layan/domain/api/complaints.ts';

const KEY = 'a key for this test';

function challenge(number: number, maxnumber = 20_000): Promise<ChallengeView> {
  return createChallenge({ hmacKey: KEY, maxnumber, number }) as Promise<ChallengeView>;
}

describe('SHA-256', () => {
  it('is Node’s own, at every length round the edges of a block, and beyond ASCII', () => {
    for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      for (const end of ['', 'é🙂']) {
        const text = 'a'.repeat(length) + end;
        assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), `${length} ${end}`);
      }
    }
  });

  it('counts on from what many texts share, however long that is', () => {
    for (const length of [10, 50, 60, 64, 70, 130]) {
      const prefix = 'x'.repeat(length);
      const hash = counted(prefix);
      for (const rest of ['0', '99', '123456']) {
        const [first = 0] = hash(rest);
        assert.equal((first >>> 0).toString(16).padStart(8, '0'), sha256(prefix + rest).slice(0, 8));
      }
    }
  });
});

describe('a proof of work', () => {
  it('is what the protocol’s own library accepts', async () => {
    assert.equal(await verifySolution(await prove(await challenge(12_345)), KEY), true);
  });

  it('finds the first number and the last one', async () => {
    for (const number of [0, 20_000]) {
      const proof = await prove(await challenge(number));
      assert.equal((JSON.parse(atob(proof)) as { number: number }).number, number);
    }
    assert.equal(search(await challenge(7), 8, 20_000), null);
  });

  it('lets the page live meanwhile, and stops when it is given up', async () => {
    const giveUp = new AbortController();
    const unsolvable = { ...(await challenge(1, 50_000_000)), challenge: '0'.repeat(64) };
    setTimeout(() => giveUp.abort(new Error('given up')), 5);

    await assert.rejects(prove(unsolvable, { signal: giveUp.signal }), /given up/);
  });

  it('asks a thread of its own where there is one, and does it itself where there is none', async () => {
    const asked: unknown[] = [];
    const thread = {
      postMessage(data: ChallengeView) {
        asked.push(data);
        queueMicrotask(() => this.onmessage({ data: search(data, 0, data.maxnumber) }));
      },
      onmessage: (_event: { data: number | null }) => {},
      terminate: () => asked.push('ended'),
    };
    const riddle = await challenge(9000);
    assert.equal(await verifySolution(await prove(riddle, { worker: () => thread as unknown as Worker }), KEY), true);
    assert.deepEqual(asked, [riddle, 'ended']);

    const refused = () => {
      throw new DOMException('another origin', 'SecurityError');
    };
    assert.equal(await verifySolution(await prove(riddle, { worker: refused }), KEY), true);
  });

  it('says when a riddle cannot be solved', async () => {
    await assert.rejects(prove({ ...(await challenge(1, 500)), challenge: 'f'.repeat(64) }), RangeError);
  });
});
