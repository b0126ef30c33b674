import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';

describe('a complaint', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
  });
  after(() => office.close());

  it('goes from a citizen to an officer and back', async () => {
    const { sent, answer } = await office.file();
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    assert.equal((await office.follow(sent)).body.state, 'received');
    assert.deepEqual(
      (await office.inbox()).body.items.map(({ code }) => code),
      [sent.code],
    );
    assert.equal((await office.act(sent.code, 'ask', { text: 'Jam berapa itu?' })).body.state, 'asked');
    assert.equal((await office.follow(sent)).body.question, 'Jam berapa itu?');
    const { code, pin } = sent;
    const replied = await office.citizen('reply', { code, pin, key: 'abcdefghij', text: 'Jam sembilan', files: [] });
    assert.equal(replied.body.state, 'working');
    await office.act(code, 'answer', { text: 'Petugas itu sudah kami tegur.' });
    const { state, answer: told, may } = (await office.follow(sent)).body;
    assert.deepEqual([state, told?.text, may.rate], ['answered', 'Petugas itu sudah kami tegur.', true]);
    assert.equal((await office.citizen('rate', { code, pin, rating: 4 })).body.rating, 4);
  });
});
