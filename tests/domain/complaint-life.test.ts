import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Complaint } from '@layan/domain/complaint/complaint.ts';

import { byNeed, filtersOf } from '@layan/domain/complaint/filters.ts';
import { receive } from '@layan/domain/complaint/life.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { ComplaintWorld, CITIZEN, CLOCK, OFFICER } from '../support/complaint-world.ts';
import { LANDAK, moment, shown } from '../support/complaint-terms.ts';

const SHORT = 'Pengaduan bersifat normative';

/** A Tuesday morning, with the first complaint in. */
function office(arrival: Partial<Complaint> = {}): ComplaintWorld {
  const world = new ComplaintWorld(moment('2026-03-10 09:00'));
  world.file('a', arrival);
  return world;
}

const steps = (world: ComplaintWorld, id: string) => world.log(id).map(event => event.step);

describe('a complaint that arrives', () => {
  it('is new, promised by the longest class, and in its log', () => {
    const world = office();
    const { state, deadline, assignee } = world.get('a');
    assert.deepEqual([state, deadline?.assumed, assignee], ['received', true, null]);
    assert.deepEqual(steps(world, 'a'), ['received']);
  });

  it('has no contact when it is anonymous, whatever came with it', () => {
    const contact = { name: 'Siti', phone: null, email: null };
    assert.equal(office({ anonymous: true, contact }).get('a').contact, null);
    assert.deepEqual(office({ anonymous: false, contact }).get('a').contact, contact);
  });

  it('is kept and its clock runs, whatever is suspected of it', () => {
    const world = office({ suspicions: ['honeypot', 'links'] });
    const filters = filtersOf(world.get('a'), { now: world.now, today: '2026-03-10', staff: 'o1' });
    assert.deepEqual(filters, ['new', 'open', 'spam', 'all']);
    assert.ok(world.get('a').deadline);
  });

  it('gets no date where nobody has set a time', () => {
    const { complaint } = receive(office().get('a'), {
      at: 0,
      by: CITIZEN,
      suspicions: [],
      terms: { ...LANDAK, settings: defaultComplaintSettings, rules: { classes: [], byService: {} } },
    });
    assert.equal(complaint.deadline, null);
  });
});

describe('an officer', () => {
  it('classifies it: the date counts from the receipt and the work has begun', () => {
    const world = office();
    world.now += 86_400_000;
    world.do('a', { act: 'classify', class: SHORT });
    const { state, deadline } = world.get('a');
    assert.deepEqual([state, shown(deadline!.dueAt), deadline!.assumed], ['working', '2026-03-25 15:00', false]);
  });

  it('cannot choose a class that the decree does not have', () => {
    assert.equal(office().refused('a', { act: 'classify', class: 'Nanti saja' }), 'class-unknown');
  });

  it('puts somebody in charge who handles complaints, and nobody else', () => {
    const world = office();
    assert.equal(world.refused('a', { act: 'assign', staff: 'loket-1' }), 'staff-unknown');
    world.do('a', { act: 'assign', staff: 'o2' });
    assert.deepEqual([world.get('a').assignee, world.get('a').state], ['o2', 'working']);
  });

  it('asks back while the clock goes on, and the reply brings it back to work', () => {
    const world = office();
    const before = world.get('a').deadline;
    world.do('a', { act: 'ask', text: 'Loket yang mana?' });
    assert.equal(world.get('a').state, 'asked');
    world.do('a', { act: 'reply', text: 'Loket dua.', files: [] }, CITIZEN);
    assert.equal(world.get('a').state, 'working');
    assert.deepEqual(world.get('a').deadline, before);
  });

  it('answers in time or late, and only the first answer counts', () => {
    const world = office();
    world.do('a', { act: 'classify', class: SHORT });
    world.now = world.get('a').deadline!.dueAt;
    world.do('a', { act: 'answer', text: 'Loket dua kini buka.' });
    assert.deepEqual([world.get('a').state, world.get('a').inTime], ['answered', true]);
    world.now += 1000;
    world.do('a', { act: 'answer', text: 'Ralat: loket tiga.' });
    assert.deepEqual([world.get('a').inTime, world.get('a').answeredAt], [true, world.now - 1000]);

    const late = office();
    late.do('a', { act: 'classify', class: SHORT });
    late.now = late.get('a').deadline!.dueAt + 1;
    late.do('a', { act: 'answer', text: 'Maaf, terlambat.' });
    assert.equal(late.get('a').inTime, false);
  });

  it('closes what is answered; what is not, only with another reason', () => {
    const world = office();
    assert.equal(world.refused('a', { act: 'close', reason: 'answered' }), 'wrong-state');
    world.do('a', { act: 'answer', text: 'Sudah.' });
    assert.equal(world.refused('a', { act: 'close', reason: 'not-ours' }), 'wrong-state');
    world.do('a', { act: 'close', reason: 'answered' });
    assert.deepEqual([world.get('a').state, world.get('a').reason], ['closed', 'answered']);
  });

  it('tells where to go instead, which is an answer', () => {
    const world = office();
    world.do('a', { act: 'close', reason: 'not-ours', text: 'Ini urusan PLN.' });
    assert.deepEqual([world.get('a').answeredAt, world.get('a').inTime], [world.now, true]);
  });

  it('gets no new time by closing and reopening, nor credit for it', () => {
    const world = office();
    const { deadline } = world.get('a');
    world.do('a', { act: 'close', reason: 'not-ours', text: 'Bukan kami.' });
    world.now += 86_400_000;
    world.do('a', { act: 'reopen' });
    const { state, answeredAt, inTime } = world.get('a');
    assert.deepEqual([state, answeredAt, inTime], ['working', null, null]);
    assert.deepEqual(world.get('a').deadline, deadline);
    assert.deepEqual(steps(world, 'a'), ['received', 'closed', 'reopened']);
  });

  it('keeps the answer that was given before a mistaken closing', () => {
    const world = office();
    world.do('a', { act: 'answer', text: 'Sudah.' });
    const first = world.now;
    world.now += 60_000;
    world.do('a', { act: 'reopen', text: 'Belum.' }, CITIZEN);
    world.now += 60_000;
    world.do('a', { act: 'close', reason: 'not-ours', text: 'Bukan kami.' });
    world.do('a', { act: 'reopen' });
    assert.deepEqual([world.get('a').answeredAt, world.get('a').inTime], [first, true]);
  });

  it('releases a text of their own, never what is confidential', () => {
    assert.equal(office().refused('a', { act: 'release', text: 'Loket tutup.' }), 'kept-confidential');
    const world = office({ confidential: false });
    world.do('a', { act: 'release', text: 'Loket tutup.' });
    assert.deepEqual([world.get('a').released, world.get('a').redacted], [true, 'Loket tutup.']);
    assert.notEqual(world.get('a').text, 'Loket tutup.');
    world.do('a', { act: 'withhold' });
    assert.equal(world.get('a').released, false);
    assert.deepEqual(steps(world, 'a'), ['received', 'released', 'withheld']);
  });

  it('takes it for spam, and back: new again, with the clock never stopped', () => {
    const world = office({ suspicions: ['links'] });
    const { deadline } = world.get('a');
    world.do('a', { act: 'spam' });
    const looking = { now: world.now, today: '2026-03-10', staff: 'o1' };
    assert.deepEqual(filtersOf(world.get('a'), looking), ['spam', 'all']);
    world.do('a', { act: 'not-spam' });
    assert.deepEqual(filtersOf(world.get('a'), looking), ['new', 'open', 'all']);
    assert.deepEqual(world.get('a').deadline, deadline);
    assert.deepEqual(steps(world, 'a'), ['received', 'spam', 'not-spam']);
  });

  it('does nothing that is the citizen’s, and the citizen nothing that is theirs', () => {
    const world = office();
    assert.equal(world.refused('a', { act: 'erase' }), 'not-allowed');
    assert.equal(world.refused('a', { act: 'expire' }), 'not-allowed');
    assert.equal(world.refused('a', { act: 'answer', text: 'Sudah.' }, CITIZEN), 'not-allowed');
    assert.equal(world.refused('a', { act: 'note', text: 'Rahasia.' }, CITIZEN), 'not-allowed');
  });
});

describe('merging', () => {
  function two(): ComplaintWorld {
    const world = office();
    world.now += 60_000;
    world.file('b');
    return world;
  }

  it('makes one follow the other, in both logs, and nobody waits longer', () => {
    const world = two();
    world.do('a', { act: 'classify', class: SHORT });
    const promised = world.get('a').deadline!.dueAt;
    world.do('a', { act: 'merge', into: world.get('b') });
    const { state, mergedInto, reason } = world.get('a');
    assert.deepEqual([state, mergedInto, reason], ['merged', 'b', 'duplicate']);
    assert.equal(world.get('b').pressing!.dueAt, promised);
    assert.equal(world.log('a').at(-1)!.step, 'merged');
    assert.equal(world.log('b').at(-1)!.step, 'joined');
    // Not even when somebody gives the other one a longer class afterwards.
    world.do('b', { act: 'classify', class: LANDAK.rules.classes.at(-1)!.name });
    assert.equal(world.get('b').pressing!.dueAt, promised);
    // Its own promise is its own, and it alone presses once they are parted.
    assert.ok(world.get('b').deadline!.dueAt > promised);
    world.do('a', { act: 'part' });
    assert.deepEqual(world.get('b').pressing, world.get('b').deadline);
    assert.equal(world.get('a').pressing!.dueAt, promised);
  });

  it('answers both with one answer', () => {
    const world = two();
    world.do('a', { act: 'merge', into: world.get('b') });
    world.do('b', { act: 'answer', text: 'Loket dua kini buka.' });
    assert.deepEqual([world.get('a').state, world.get('a').inTime], ['merged', true]);
    assert.equal(world.log('a').at(-1)!.text, 'Loket dua kini buka.');
  });

  it('never goes round in a circle, nor into what is closed', () => {
    const world = two();
    assert.equal(world.refused('a', { act: 'merge', into: world.get('a') }), 'merge-circle');
    world.do('a', { act: 'merge', into: world.get('b') });
    assert.equal(world.refused('b', { act: 'merge', into: world.get('a') }), 'merge-circle');
    world.file('c');
    assert.equal(world.refused('c', { act: 'merge', into: world.get('a') }), 'wrong-state');
    world.do('b', { act: 'close', reason: 'withdrawn' });
    assert.equal(world.refused('c', { act: 'merge', into: world.get('b') }), 'wrong-state');
  });

  it('takes along whatever followed', () => {
    const world = two();
    world.file('c');
    world.do('a', { act: 'merge', into: world.get('b') });
    world.do('b', { act: 'merge', into: world.get('c') });
    assert.deepEqual([world.get('a').mergedInto, world.get('b').mergedInto], ['c', 'c']);
    assert.deepEqual(steps(world, 'a'), ['received', 'merged', 'merged']);
  });

  it('can be undone by the officer and by the citizen', () => {
    const world = two();
    world.do('a', { act: 'merge', into: world.get('b') });
    world.do('a', { act: 'part' });
    assert.deepEqual([world.get('a').state, world.get('a').mergedInto], ['working', null]);
    world.do('a', { act: 'merge', into: world.get('b') });
    world.do('a', { act: 'reopen', text: 'Ini bukan hal yang sama.' }, CITIZEN);
    assert.deepEqual([world.get('a').state, world.get('a').mergedInto], ['working', null]);
    assert.deepEqual(steps(world, 'b'), ['received', 'joined', 'parted', 'joined', 'parted']);
  });

  it('ends when the citizen of the other one deletes or withdraws it', () => {
    for (const deed of [{ act: 'erase' }, { act: 'close', reason: 'withdrawn' }] as const) {
      const world = two();
      world.do('a', { act: 'merge', into: world.get('b') });
      world.do('b', deed, deed.act === 'erase' ? CITIZEN : OFFICER);
      assert.deepEqual([world.get('a').state, world.get('a').mergedInto], ['working', null]);
    }
  });

  it('does not let spam swallow what others reported', () => {
    const world = two();
    world.do('a', { act: 'merge', into: world.get('b') });
    assert.equal(world.refused('b', { act: 'spam' }), 'wrong-state');
  });
});

describe('a citizen', () => {
  it('reopens within the office’s time and not after it; the clock starts anew', () => {
    const world = office();
    world.do('a', { act: 'classify', class: SHORT });
    world.now = moment('2026-03-12 11:00');
    world.do('a', { act: 'answer', text: 'Sudah.' });
    world.now = moment('2026-04-02 15:00');
    world.do('a', { act: 'reopen', text: 'Belum.' }, CITIZEN);
    const { state, deadline, reopened, inTime } = world.get('a');
    // Thu 2 April does not count, Fri 3 is Good Friday: 6, 7, 8, 9, 10 and Mon 13 April.
    assert.deepEqual([state, shown(deadline!.dueAt), reopened, inTime], ['working', '2026-04-13 15:00', 1, true]);

    const late = office();
    late.now = moment('2026-03-12 11:00');
    late.do('a', { act: 'answer', text: 'Sudah.' });
    late.now = moment('2026-04-02 15:00') + 1;
    assert.equal(late.refused('a', { act: 'reopen', text: 'Belum.' }, CITIZEN), 'too-late');
  });

  it('may reopen what was taken for spam', () => {
    const world = office();
    world.do('a', { act: 'spam' });
    world.do('a', { act: 'reopen', text: 'Ini sungguh.' }, CITIZEN);
    assert.equal(world.get('a').state, 'working');
  });

  it('rates what came to rest, and may think again', () => {
    const world = office();
    assert.equal(world.refused('a', { act: 'rate', rating: 4 }, CITIZEN), 'wrong-state');
    world.do('a', { act: 'answer', text: 'Sudah.' });
    world.do('a', { act: 'rate', rating: 2 }, CITIZEN);
    world.do('a', { act: 'rate', rating: 3 }, CITIZEN);
    assert.equal(world.get('a').rating, 3);
    assert.deepEqual(steps(world, 'a').slice(-2), ['rated', 'rated']);
  });

  it('deletes everything that was written, and what happened when stays', () => {
    const world = office({
      anonymous: false,
      contact: { name: 'Siti', phone: null, email: null },
      confidential: false,
    });
    world.do('a', { act: 'release', text: 'Loket tutup.' });
    world.do('a', { act: 'erase' }, CITIZEN);
    const { text, contact, files, redacted, released, erased, state, reason } = world.get('a');
    assert.deepEqual([text, contact, files, redacted, released, erased], ['', null, [], null, false, true]);
    assert.deepEqual([state, reason], ['closed', 'withdrawn']);
    assert.deepEqual(steps(world, 'a'), ['received', 'released', 'erased']);
    for (const by of [CITIZEN, OFFICER, CLOCK]) assert.deepEqual(world.possible('a', by), []);
  });

  it('may do what is possible, and is told so', () => {
    const world = office();
    assert.deepEqual(world.possible('a', CITIZEN), ['reply', 'erase']);
    world.do('a', { act: 'answer', text: 'Sudah.' });
    assert.deepEqual(world.possible('a', CITIZEN), ['reopen', 'rate', 'erase']);
  });
});

describe('the clock', () => {
  it('deletes the content when the time for keeping it is over, not a moment sooner, and never what is open', () => {
    const world = office();
    world.now = moment('2036-03-10 09:00');
    assert.equal(world.refused('a', { act: 'expire' }, CLOCK), 'wrong-state');
    world.now = moment('2026-03-31 10:00');
    world.do('a', { act: 'answer', text: 'Sudah.' });
    world.now = moment('2028-03-31 10:00') - 1;
    assert.equal(world.refused('a', { act: 'expire' }, CLOCK), 'wrong-state');
    world.now += 1;
    world.do('a', { act: 'expire' }, CLOCK);
    const { erased, state, reason } = world.get('a');
    assert.deepEqual([erased, state, reason], [true, 'closed', 'answered']);
  });
});

describe('the inbox', () => {
  it('has what needs doing first at the top', () => {
    const base = office().get('a');
    const dated = (dueAt: number): Complaint => ({ ...base, pressing: { ...base.deadline!, dueAt } });
    const undated = (receivedAt: number): Complaint => ({ ...base, receivedAt, pressing: null });
    const done = (receivedAt: number): Complaint => ({ ...base, receivedAt, state: 'closed', reason: 'answered' });
    const order = [dated(10), dated(20), undated(1), undated(2), done(9), done(3)];
    assert.deepEqual([...order].reverse().sort(byNeed), order);
  });

  it('shows what is due today until its hour, and as late after it', () => {
    const world = office();
    world.do('a', { act: 'classify', class: 'Pengaduan ringan' });
    const under = (time: string) =>
      filtersOf(world.get('a'), { now: moment(`2026-03-10 ${time}`), today: '2026-03-10', staff: 'o1' });
    assert.deepEqual(under('12:00'), ['today', 'open', 'all']);
    assert.deepEqual(under('12:01'), ['late', 'open', 'all']);
  });
});
