import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { layan } from '../support/layan.ts';
import { MINUTE } from '../support/office.ts';

const DAY = 24 * 60 * MINUTE;
const WORDS = 'Kudengar petugas meminta amplop.';

function damage(office: ComplaintOffice, id: string, name = 'complaint'): Promise<unknown> {
  return office.store.write(({ db }) =>
    db
      .updateTable('cells')
      .set({ cell: Buffer.alloc(60) })
      .where('owner', '=', id)
      .where('name', '=', name)
      .execute(),
  );
}

describe('a cell that is damaged', () => {
  it('does not keep the office from starting, and is told of without a word of it', async () => {
    const office = await openComplaintOffice();
    const { code } = (await office.file({ text: WORDS })).sent;
    const other = (await office.file({ text: 'Yang ini masih utuh isinya.' })).sent;
    const { id } = (await office.case(code)).body;
    await damage(office, id);
    await office.restart();
    assert.equal((await office.follow(other)).status, 200);
    assert.ok(office.log.some(line => line.includes('cannot be opened') && line.includes(id)));
    assert.ok(!office.log.join('\n').includes(WORDS));
    assert.equal((await office.inbox('?filter=all')).body.found, 1);
    const keys = { LAYAN_DATA: office.data, LAYAN_KEYS: join(office.data, 'keys.json') };
    assert.match((await layan(['keys', 'check'], '', keys)).errors, /1 isian tidak dapat dibuka/);
    await office.close();
  });

  it('keeps nobody from the rest of its complaint', async () => {
    const office = await openComplaintOffice();
    const { sent } = await office.file({ text: WORDS });
    const { id } = (await office.act(sent.code, 'note', { text: 'Sudah saya telepon.' })).body;
    await damage(office, id, 'event/2');
    const { status, body } = await office.act(sent.code, 'answer', { text: 'Petugas itu sudah ditegur.' });
    assert.deepEqual([status, body.state, body.text], [200, 'answered', WORDS]);
    assert.deepEqual(
      body.log.map(({ step, text }) => [step, text]),
      [
        ['received', null],
        ['noted', null],
        ['answered', 'Petugas itu sudah ditegur.'],
      ],
    );
    assert.equal((await office.follow(sent)).body.answer?.text, 'Petugas itu sudah ditegur.');
    const keys = { LAYAN_DATA: office.data, LAYAN_KEYS: join(office.data, 'keys.json') };
    assert.match((await layan(['audit', 'check'], '', keys)).errors, /^#2 \S+ isi kejadian ini diubah atau hilang/);
    await office.close();
  });

  it('keeps neither the office from starting nor the rest from being emptied when its time is over', async () => {
    const office = await openComplaintOffice();
    const [main, follower, other] = [
      (await office.file({ text: 'Kursi roda tidak ada di pintu.' })).sent,
      (await office.file({ text: 'Tidak ada kursi roda di depan.' })).sent,
      (await office.file({ text: 'Antrean terlalu panjang sekali.' })).sent,
    ];
    const { id: into } = (await office.case(main.code)).body;
    const { id } = (await office.case(follower.code)).body;
    await office.act(follower.code, 'merge', { into });
    for (const { code } of [main, other]) await office.act(code, 'answer', { text: 'Sudah kami benahi.' });
    await damage(office, id);
    await office.restart(900 * DAY);
    assert.equal((await office.follow(other)).body.erased, true);
    assert.ok(office.log.some(line => line.includes('complaints were not tidied')));
    assert.ok(!/kursi|roda/i.test(office.log.join('\n')));
    await office.close();
  });
});
