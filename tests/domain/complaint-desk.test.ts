import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ComplaintDesk, type DraftKeeper, type KeptComplaint } from '@layan/client/complaint-desk.ts';
import { Outbox } from '@layan/client/outbox.ts';
import { memoryStore } from '@layan/client/outbox-store.ts';
import type { ComplaintRequest } from '@layan/domain/api/complaints.ts';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import { answerWith, fakePage, settle } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';

/** What a tab keeps, as it comes out of its storage again. */
function tab(): DraftKeeper {
  let kept = 'null';
  return {
    recall: () => JSON.parse(kept) as KeptComplaint | null,
    keep: next => void (kept = JSON.stringify(next)),
  };
}

describe('somebody’s complaint while they write it', () => {
  let page: ReturnType<typeof fakePage>;
  let time: ReturnType<typeof fakeTime>;
  let filed: ComplaintRequest[];
  const draft = { ...emptyDraft(), kind: 'complaint', text: 'Loket dua tutup terlalu cepat.' } as const;
  const outbox = () => new Outbox({ store: memoryStore(), token: () => 'kiosk' });
  const receiptOf = (code: string) => ({ code, receivedAt: 1, promise: null, reopenDays: 10, retentionMonths: 24 });
  const write = (keeper: DraftKeeper) =>
    new ComplaintDesk({ origin: 'web', outbox: outbox(), keeper, changed: () => {} });

  beforeEach(() => {
    filed = [];
    time = fakeTime();
    page = fakePage(({ body }) => {
      filed.push(body as ComplaintRequest);
      return answerWith(receiptOf((body as ComplaintRequest).code), 201);
    });
  });
  afterEach(() => {
    time.restore();
    page.restore();
  });

  it('goes on under the same code and PIN when the page is loaded anew while it is being sent', async () => {
    const kept = tab();
    let first!: ComplaintRequest;
    page.answer(({ body }) => {
      first = body as ComplaintRequest;
      return new Promise(() => {});
    });
    const desk = write(kept);
    desk.edit(draft, 'check');
    void desk.send('id');
    await settle();

    page.answer(({ body }) => {
      filed.push(body as ComplaintRequest);
      return answerWith(receiptOf((body as ComplaintRequest).code), 200);
    });
    const again = write(kept);
    assert.equal(again.busy, true);
    await settle();

    const { code, pin, text, language } = filed[0]!;
    assert.equal(filed.length, 1);
    assert.deepEqual([code, pin, text, language], [first.code, first.pin, first.text, 'id']);
    assert.deepEqual(again.sent, { code, pin, receipt: receiptOf(code), lasting: true });
    assert.equal(again.busy, false);
  });

  it('is not sent by itself after the server has refused it', async () => {
    const kept = tab();
    page.answer(() => answerWith({ problem: 'refused', message: 'refused' }, 422));
    const desk = write(kept);
    desk.edit(draft, 'check');
    await desk.send('id');
    assert.equal(desk.problem, 'refused');

    const asked = page.asked.length;
    const again = write(kept);
    await settle();
    assert.deepEqual([again.busy, again.draft.text], [false, draft.text]);
    assert.equal(page.asked.length, asked);
  });

  it('says which file had not arrived when the page was loaded anew', () => {
    const upload = { size: 9, problem: null };
    const kept = tab();
    kept.keep({
      draft,
      step: 'files',
      since: 1,
      sealed: null,
      sent: null,
      uploads: [
        { ...upload, key: '1', name: 'surat.pdf', state: 'sent', id: 'f1' },
        { ...upload, key: '2', name: 'loket.jpg', state: 'sending', id: '' },
      ],
    });

    const { uploads } = write(kept);
    assert.deepEqual(
      uploads.list.map(({ name, state, problem }) => [name, state, problem]),
      [
        ['surat.pdf', 'sent', null],
        ['loket.jpg', 'failed', 'file-unknown'],
      ],
    );
    assert.deepEqual(uploads.ids, ['f1']);
  });
});
