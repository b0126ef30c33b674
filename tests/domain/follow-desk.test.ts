import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FollowDesk } from '@layan/client/follow-desk.ts';
import { answered, asked, CODE, PIN } from '../support/complaint-fixtures.ts';
import { answerWith, fakePage } from '../support/fake-page.ts';

describe('somebody who follows a complaint', () => {
  let page: ReturnType<typeof fakePage>;
  beforeEach(() => {
    page = fakePage(() => answerWith(asked));
  });
  afterEach(() => page.restore());

  for (const problem of ['wrong-state', 'too-late'])
    it(`sees what has happened meanwhile when an act is refused as ${problem}`, async () => {
      const desk = new FollowDesk({ changed: () => {} });
      await desk.open({ code: CODE, pin: PIN });
      page.answer(({ path }) =>
        path.endsWith('/follow') ? answerWith(answered) : answerWith({ problem, message: problem }, 409),
      );
      await desk.reply('Pukul dua.');

      assert.equal(desk.problem, problem);
      assert.equal(desk.state?.status === 'ready' && desk.state.data.state, 'answered');
      assert.equal(desk.busy, false);
    });

  it('keeps what is known where nothing newer can be had', async () => {
    const desk = new FollowDesk({ changed: () => {} });
    await desk.open({ code: CODE, pin: PIN });
    page.answer(({ path }) => {
      if (path.endsWith('/follow')) throw new TypeError('fetch failed');
      return answerWith({ problem: 'wrong-state', message: 'wrong-state' }, 409);
    });
    await desk.reply('Pukul dua.');

    assert.equal(desk.state?.status === 'ready' && desk.state.data.state, 'asked');
    assert.deepEqual([desk.problem, desk.busy], ['wrong-state', false]);
  });
});
