import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openComplaintRules } from '@layan/client/complaint-rules.ts';
import { answerWith, fakePage, settle } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';

it('a form has its rules where the browser refuses to keep anything, such as here where it has no database', async () => {
  const [page, time] = [fakePage(() => answerWith({ timeZone: 'Asia/Jakarta' })), fakeTime()];
  const { live } = openComplaintRules();
  const leave = live.watch(() => undefined);
  await settle();

  assert.equal(live.value.status, 'ready');
  leave();
  time.restore();
  page.restore();
});
