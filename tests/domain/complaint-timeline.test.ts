import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerIn, questionIn, timelineOf } from '@layan/domain/complaint/timeline.ts';
import { CITIZEN, ComplaintWorld } from '../support/complaint-world.ts';
import { moment } from '../support/complaint-terms.ts';

function office(): ComplaintWorld {
  const world = new ComplaintWorld(moment('2026-03-10 09:00'));
  world.file('a');
  world.file('b');
  return world;
}

const seen = (world: ComplaintWorld, id = 'a') => timelineOf(world.log(id));

describe('what a citizen sees', () => {
  it('is what was said, in order, and not who in the office said it', () => {
    const world = office();
    world.do('a', { act: 'ask', text: 'Loket yang mana?' });
    world.do('a', { act: 'reply', text: 'Loket dua.', files: [] }, CITIZEN);
    world.do('a', { act: 'answer', text: 'Sudah dibuka.' });
    assert.deepEqual(
      seen(world).map(({ by, step, text }) => [by, step, text]),
      [
        ['citizen', 'received', null],
        ['office', 'asked', 'Loket yang mana?'],
        ['citizen', 'replied', 'Loket dua.'],
        ['office', 'answered', 'Sudah dibuka.'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(seen(world)), /o1/);
  });

  it('has nothing of the work behind it', () => {
    const world = office();
    world.do('a', { act: 'assign', staff: 'o2' });
    world.do('a', { act: 'note', text: 'Sudah tiga kali.' });
    world.do('a', { act: 'redact', text: 'Loket tutup.' });
    world.do('b', { act: 'merge', into: world.get('a') });
    world.do('b', { act: 'part' });
    assert.deepEqual(
      seen(world).map(({ step }) => step),
      ['received'],
    );
  });

  it('has nothing of other people’s complaints', () => {
    const world = office();
    world.do('a', { act: 'merge', into: world.get('b') });
    world.do('b', { act: 'erase' }, CITIZEN);
    assert.deepEqual(
      seen(world).map(({ step }) => step),
      ['received', 'merged', 'parted'],
    );
    assert.doesNotMatch(JSON.stringify(seen(world)), /"b"/);
  });

  it('says to whom it was handed, not what the offices write to each other', () => {
    const world = office();
    world.do('a', { act: 'forward', to: 'Dinas Kesehatan', how: 'email', text: 'Mohon bantuannya.' });
    const [, entry] = seen(world);
    assert.deepEqual([entry!.to, entry!.text], ['Dinas Kesehatan', null]);
  });

  it('says why it was closed, and what was published', () => {
    const world = new ComplaintWorld(moment('2026-03-10 09:00'));
    world.file('a', { confidential: false });
    world.do('a', { act: 'release', text: 'Loket tutup.' });
    world.do('a', { act: 'close', reason: 'not-ours', text: 'Ini urusan PLN.' });
    assert.deepEqual(
      seen(world).map(({ step, text, reason }) => [step, text, reason]),
      [
        ['received', null, null],
        ['released', 'Loket tutup.', null],
        ['closed', 'Ini urusan PLN.', 'not-ours'],
      ],
    );
  });
});

describe('the question and the answer', () => {
  it('hold while they hold', () => {
    const world = office();
    const state = () => {
      const complaint = world.get('a');
      return [questionIn(world.log('a'), complaint.state), answerIn(world.log('a'), complaint)?.text ?? null];
    };
    assert.deepEqual(state(), [null, null]);
    world.do('a', { act: 'ask', text: 'Loket yang mana?' });
    assert.deepEqual(state(), ['Loket yang mana?', null]);
    world.do('a', { act: 'answer', text: 'Sudah.' });
    assert.deepEqual(state(), [null, 'Sudah.']);
    world.do('a', { act: 'answer', text: 'Ralat: besok.' });
    world.do('a', { act: 'close', reason: 'answered' });
    assert.deepEqual(state(), [null, 'Ralat: besok.']);
    world.do('a', { act: 'reopen', text: 'Belum.' }, CITIZEN);
    assert.deepEqual(state(), [null, null]);
  });
});
