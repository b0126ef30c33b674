import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MINUTE, newKey, openOffice, type OfficeOptions, type TestOffice } from '../support/office.ts';

const HOUR = 60 * MINUTE;

/** An office that never closes, so that midnight can be looked at. */
async function nightOffice(options: OfficeOptions): Promise<{ office: TestOffice; take: () => Promise<string> }> {
  const office = await openOffice(options);
  const { token } = await office.device();
  const saved = await office.change(settings => {
    settings.hours = settings.hours.map(() => ({ opens: '00:00', closes: '23:59' })) as typeof settings.hours;
  });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  const take = async () => {
    const { body } = await office.issue({ line: 'A' }, token);
    return `${body.day} ${body.code}`;
  };
  return { office, take };
}

const ZONES = [
  { zone: 'Asia/Jakarta', name: 'WIB', ahead: 7 },
  { zone: 'Asia/Makassar', name: 'WITA', ahead: 8 },
  { zone: 'Asia/Jayapura', name: 'WIT', ahead: 9 },
] as const;

describe('the day', () => {
  for (const { zone, name, ahead } of ZONES) {
    it(`changes at midnight on the agency’s wall, not by UTC: ${name}`, async () => {
      // Monday, 12 January 2026, 23:57 on the wall.
      const evening = Date.UTC(2026, 0, 12, 23 - ahead, 57);
      const { office, take } = await nightOffice({ now: evening, timeZone: zone });
      assert.deepEqual([await take(), await take()], ['2026-01-12 A-001', '2026-01-12 A-002']);
      office.clock.now = evening + 3 * MINUTE;
      assert.equal(await take(), '2026-01-13 A-001', 'a new day on the wall');
      await office.restart();
      assert.equal(await take(), '2026-01-13 A-002', 'a restart does not begin it again');
      // Around midnight by UTC it is morning here, in the middle of the day's numbers.
      const morning = Date.UTC(2026, 0, 13, 0);
      const seen = [];
      for (const at of [morning - MINUTE, morning - 1000, morning, morning + MINUTE]) {
        office.clock.now = at;
        seen.push(await take());
      }
      assert.deepEqual(
        seen,
        [3, 4, 5, 6].map(number => `2026-01-13 A-00${number}`),
      );
      await office.close();
    });
  }

  it('needs nobody awake at midnight: after a night without power it is simply the next one', async () => {
    const { office, take } = await nightOffice({ now: Date.UTC(2026, 0, 12, 3) });
    await take();
    await office.restart(23 * HOUR);
    assert.equal(await take(), '2026-01-13 A-001');
    await office.close();
  });
});

describe('a clock that is set back', () => {
  it('does not bring yesterday back over midnight', async () => {
    const { office, take } = await nightOffice({ now: Date.UTC(2026, 0, 12, 17, 5) });
    assert.equal(await take(), '2026-01-13 A-001');
    office.clock.now -= 10 * MINUTE;
    assert.equal(await take(), '2026-01-13 A-002');
    await office.restart();
    assert.equal(await take(), '2026-01-13 A-003', 'nor after a restart');
    await office.close();
  });

  it('never gives a number twice, whatever it shows', async () => {
    const start = Date.UTC(2026, 0, 12, 3);
    const { office, take } = await nightOffice({ now: start });
    const seen = [];
    const shown = [
      0,
      -40 * MINUTE,
      5 * HOUR,
      -1 * HOUR,
      -30 * 24 * HOUR,
      24 * HOUR,
      0,
      -3 * 365 * 24 * HOUR,
      10 * MINUTE,
    ];
    for (const shift of shown) {
      office.clock.now = start + shift;
      seen.push(await take(), await take());
    }
    assert.equal(new Set(seen).size, seen.length, seen.join('\n'));
    await office.close();
  });

  it('keeps the order in which people came', async () => {
    const { office } = await nightOffice({ now: Date.UTC(2026, 0, 12, 3) });
    const { token } = await office.device();
    const codes = [];
    for (const shift of [0, -20, 10, -5, -45]) {
      office.clock.now += shift * MINUTE;
      codes.push((await office.issue({ line: 'A' }, token)).body.code);
    }
    const called = [];
    for (let n = 0; n < codes.length; n++) {
      const { body } = await office.step('loket-1', 'next');
      called.push(body.current!.code);
      for (const step of ['serve', 'finish']) await office.step('loket-1', step, {}, body.current!.id);
    }
    assert.deepEqual(called, codes);
    await office.close();
  });

  it('is believed when it was far wrong before', async () => {
    const { office, take } = await nightOffice({ now: Date.UTC(2031, 0, 1, 3) });
    assert.equal(await take(), '2031-01-01 A-001');
    office.clock.now = Date.UTC(2026, 0, 12, 3);
    assert.equal(await take(), '2026-01-12 A-001');
    await office.close();
  });
});

describe('a restart', () => {
  it('goes on with the numbers and knows the requests from before', async () => {
    const office = await openOffice();
    const { token } = await office.device();
    const key = newKey();
    const first = await office.issue({ line: 'A' }, token, key);
    await office.issue({ line: 'A' }, token);
    await office.restart();
    assert.deepEqual((await office.issue({ line: 'A' }, token, key)).body, first.body);
    const next = await office.issue({ line: 'A' }, token);
    assert.deepEqual([next.body.code, next.body.ahead], ['A-003', 2]);
    const { body } = await office.step('loket-1', 'next');
    await office.restart();
    assert.equal(
      (await office.step('loket-1', 'recall', {}, body.current!.id)).body.current?.calls,
      2,
      'still signed in',
    );
    await office.close();
  });
});
