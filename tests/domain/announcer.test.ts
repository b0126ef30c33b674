import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { Spoken } from '@layan/domain/speech/numbers.ts';
import { Announcer, TURN, type Player } from '../../kiosk/shared/announcer.ts';
import { call, MORNING } from '../support/board-fixtures.ts';
import { handClock } from '../support/hand-clock.ts';

const CHIME = 1500;
const SENTENCE = 4000;

/** A board with a loudspeaker that writes down what is heard, and when. */
function openBoard({ languages = ['id'] as Spoken[], broken = [] as string[] } = {}) {
  const clock = handClock(MORNING);
  const heard: string[] = [];
  const shown: (string | null)[] = [];
  let sounding = 0;
  const sound = async (what: string, length: number) => {
    if (broken.includes(what)) throw new Error(`${what} is broken`);
    assert.equal(sounding, 0, `${what} cuts something short`);
    sounding++;
    heard.push(what);
    await clock.wait(length);
    sounding--;
  };
  const player: Player = {
    chime: () => sound('chime', CHIME),
    say: ({ text }, language) => sound(`${language}: ${text}`, SENTENCE),
  };
  const onTurn = (turn: { code: string } | null) => shown.push(turn?.code ?? null);
  return { clock, heard, shown, player, announcer: new Announcer({ clock, languages, player, onTurn }) };
}

const said = (code: string, counter: string) => `id: Nomor antrean ${code}, silakan menuju loket ${counter}.`;

describe('the announcer', () => {
  it('chimes, then says the number and the counter', async () => {
    const { announcer, clock, heard } = openBoard();

    announcer.announce(call('A-012', 3));
    await clock.pass(60_000);

    assert.deepEqual(heard, ['chime', said('A, nol satu dua', 'tiga')]);
  });

  it('says it in each language of the board, in the order of the office', async () => {
    const { announcer, clock, heard } = openBoard({ languages: ['en', 'id'] });

    announcer.announce(call('A-012', 3));
    await clock.pass(60_000);

    assert.deepEqual(
      heard.map(what => what.slice(0, 5)),
      ['chime', 'en: T', 'id: N'],
    );
  });

  it('lets calls that come together wait for each other, and cuts none short', async () => {
    const { announcer, clock, heard, shown } = openBoard();

    announcer.announce(call('A-012', 3));
    await clock.pass(1000);
    announcer.announce(call('B-004', 2));
    announcer.announce(call('C-001', 1));
    await clock.pass(60_000);

    assert.deepEqual(
      heard.filter(what => what !== 'chime'),
      [said('A, nol satu dua', 'tiga'), said('B, nol nol empat', 'dua'), said('C, nol nol satu', 'satu')],
    );
    assert.deepEqual(shown, ['A-012', 'B-004', 'C-001', null]);
  });

  it('announces a recall again, even of the number that is being said', async () => {
    const { announcer, clock, heard } = openBoard();

    announcer.announce(call('A-012', 3));
    await clock.pass(2000);
    announcer.announce(call('A-012', 3, { calls: 2 }));
    await clock.pass(60_000);

    assert.equal(heard.filter(what => what.startsWith('id:')).length, 2);
  });

  it('gives a number one turn when it is called again before its turn, at the counter of the last call', async () => {
    const { announcer, clock, heard } = openBoard();

    announcer.announce(call('A-012', 3));
    announcer.announce(call('B-004', 2));
    announcer.announce(call('B-004', 5, { calls: 2 }));
    await clock.pass(60_000);

    assert.deepEqual(
      heard.filter(what => what.includes('B,')),
      [said('B, nol nol empat', 'lima')],
    );
  });

  it('still speaks when the chime fails, and goes on when the voice fails', async () => {
    mock.method(console, 'warn', () => undefined);
    const broken = ['chime', said('A, nol satu dua', 'tiga')];
    const { announcer, clock, heard, shown } = openBoard({ broken });

    announcer.announce(call('A-012', 3));
    announcer.announce(call('B-004', 2));
    await clock.pass(60_000);

    assert.deepEqual(heard, [said('B, nol nol empat', 'dua')]);
    assert.deepEqual(shown, ['A-012', 'B-004', null]);
    mock.restoreAll();
  });

  it('goes on when a sound never ends', async () => {
    const { announcer, clock, heard, player } = openBoard();
    const chime = player.chime;
    player.chime = () => new Promise(() => undefined);

    announcer.announce(call('A-012', 3));
    await clock.pass(1000);
    player.chime = chime;
    announcer.announce(call('B-004', 2));
    await clock.pass(TURN.most + 60_000);

    assert.deepEqual(heard, ['chime', said('B, nol nol empat', 'dua')]);
  });

  it('shows each number long enough to read it when there is no sound at all', async () => {
    const { announcer, clock, shown, player } = openBoard();
    player.chime = () => Promise.resolve();
    player.say = () => Promise.resolve();

    announcer.announce(call('A-012', 3));
    announcer.announce(call('B-004', 2));
    await clock.pass(TURN.least - 100);
    assert.deepEqual(shown, ['A-012']);
    await clock.pass(200);
    assert.deepEqual(shown, ['A-012', 'B-004']);
  });

  it('does not call out what was called long ago, while the connection was lost', async () => {
    const { announcer, clock, heard, shown } = openBoard();

    announcer.announce(call('A-001', 1, { at: MORNING - TURN.late - 1 }));
    announcer.announce(call('A-002', 2, { at: MORNING - 30_000 }));
    await clock.pass(60_000);

    assert.deepEqual(shown, ['A-002', null]);
    assert.equal(heard.length, 2);
  });

  it('speaks one language only while many wait for their turn', async () => {
    const { announcer, clock, heard } = openBoard({ languages: ['id', 'en'] });

    for (const number of [1, 2, 3, 4, 5]) announcer.announce(call(`A-00${number}`, number));
    await clock.pass(90_000);

    const spoken = heard.filter(what => what !== 'chime').map(what => what.slice(0, 2));
    assert.deepEqual(spoken, ['id', 'id', 'id', 'en', 'id', 'en', 'id', 'en']);
  });
});
