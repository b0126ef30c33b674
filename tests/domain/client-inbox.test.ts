import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { exportInbox, findCase, openInbox, type InboxWish } from '@layan/client/inbox.ts';
import { answerWith, fakePage, settle } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';
import { codeAt, inboxItem, inboxView } from '../support/inbox-fixtures.ts';

describe('the officer’s voice about complaints', () => {
  let page: ReturnType<typeof fakePage>;
  let time: ReturnType<typeof fakeTime>;
  beforeEach(() => {
    page = fakePage(() => answerWith(inboxView(2)));
    time = fakeTime();
  });
  afterEach(() => {
    time.restore();
    page.restore();
  });

  async function ask(wish: InboxWish) {
    const stop = openInbox(wish, () => {}).live.watch(() => {});
    await settle();
    stop();
    return page.asked.at(-1)!;
  }

  it('lets what is looked for stand in no address, for it may be a name or a telephone number', async () => {
    for (const query of ['Siti Aminah', '0812 7777 1234', ' K7QM-4XPD-9RT ']) {
      const { method, path, search, body } = await ask({ filter: 'open', query, service: 'adopsi', page: 3 });

      assert.deepEqual([method, path, search], ['POST', '/kantor/api/inbox/search', '']);
      assert.deepEqual(body, { query: query.trim(), filter: 'open', service: 'adopsi', page: 3 });
    }
  });

  it('asks for a page of a list where nothing is looked for', async () => {
    const { method, path, search, body } = await ask({ filter: 'late', query: '  ', class: 'Sedang & berat', page: 2 });

    assert.deepEqual([method, path, body], ['GET', '/kantor/api/inbox', null]);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(search)), {
      filter: 'late',
      class: 'Sedang & berat',
      page: '2',
    });
  });

  it('finds a complaint by its whole code alone, whatever else is found by the same letters', async () => {
    page.answer(() => answerWith({ ...inboxView(0), items: [inboxItem(1), inboxItem(2)], found: 2 }));

    assert.equal(await findCase(codeAt(2)), 'case-2');
    assert.equal(await findCase(codeAt(3)), null);
    assert.ok(page.asked.every(({ search, path }) => !`${path}${search}`.includes(codeAt(2))));
  });

  it('asks again for the same words, and says when nobody is signed in any more', async () => {
    let doubts = 0;
    const stop = openInbox({ filter: 'open', query: 'Siti' }, () => doubts++).live.watch(() => {});
    await settle();
    page.answer(() => answerWith({ problem: 'not-signed-in', message: '' }, 401));
    time.pass(15_000);
    await settle();
    stop();

    assert.equal(doubts, 1);
    assert.deepEqual(
      page.asked.map(({ body }) => (body as { query: string }).query),
      ['Siti', 'Siti'],
    );
  });

  it('names only days in the address of a sheet', async () => {
    await exportInbox('csv', { from: '2026-01-01', to: '2026-01-31', language: 'id' });

    assert.equal(page.asked[0]!.search, '?from=2026-01-01&to=2026-01-31&language=id');
  });
});
