import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNight, namesAll } from '../../kiosk/board/newer-page.ts';
import { ServerClock } from '../../kiosk/board/server-clock.ts';
import { readBoardSettings } from '../../kiosk/board/settings.ts';

describe('the board’s clock', () => {
  it('goes by the server, however wrong the television is', () => {
    let passed = 500;
    const clock = new ServerClock(() => passed, Date.UTC(1970, 0, 1));

    clock.set(Date.UTC(2026, 10, 17, 3, 42));
    passed += 60_000;

    assert.equal(new Date(clock.now()).toISOString(), '2026-11-17T03:43:00.000Z');
  });

  it('shows the machine’s own time until the server has spoken', () => {
    const clock = new ServerClock(() => 7, 1000);

    assert.equal(clock.now(), 1000);
  });
});

describe('a board’s settings in its address', () => {
  it('are Indonesian, then English, with sound', () => {
    assert.deepEqual(readBoardSettings(''), { languages: ['id', 'en'], sound: true });
  });

  it('choose the languages and their order', () => {
    assert.deepEqual(readBoardSettings('?bahasa=en,id').languages, ['en', 'id']);
    assert.deepEqual(readBoardSettings('?bahasa=id').languages, ['id']);
  });

  it('are as they come where nobody understands them', () => {
    assert.deepEqual(readBoardSettings('?bahasa=klingon&suara=keras'), { languages: ['id', 'en'], sound: true });
  });

  it('silence a second board in the same room', () => {
    assert.equal(readBoardSettings('?suara=mati').sound, false);
  });
});

describe('a new version of the page', () => {
  it('is taken up while nobody looks', () => {
    assert.deepEqual(['00:59', '01:00', '03:59', '04:00', '10:42'].map(isNight), [false, true, true, false, false]);
  });

  it('is known by the scripts that the page names', () => {
    const page = '<script type="module" src="../assets/board-C6z3uNkE.js"></script>';

    assert.equal(namesAll(page, ['../assets/board-C6z3uNkE.js']), true);
    assert.equal(namesAll(page, ['../assets/board-DDX8C1Dd.js']), false);
  });
});
