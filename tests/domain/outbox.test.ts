import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ClientProblem } from '@layan/client/http.ts';
import { Outbox, type OutboxState } from '@layan/client/outbox.ts';
import { memoryStore, type OutboxStore, type Unproved } from '@layan/client/outbox-store.ts';
import { sha256 } from '@layan/client/sha256.ts';
import type { ComplaintRequest, ReceiptView } from '@layan/domain/api/complaints.ts';
import { answerWith, fakePage, settle, type Asked } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';

const riddle = { algorithm: 'SHA-256', challenge: sha256('salt&3'), maxnumber: 5, salt: 'salt&', signature: 's' };

const complaint = (code = 'K7QM4XPD9RT'): Unproved => ({
  kind: 'complaint',
  service: null,
  text: 'Loket tutup padahal masih pukul dua siang.',
  when: '',
  where: '',
  anonymous: true,
  confidential: true,
  contact: null,
  consent: false,
  files: [],
  code,
  pin: '123456',
  language: 'id',
  origin: 'kiosk',
  website: '',
  seconds: 40,
});

const receipt = (code: string): ReceiptView => ({
  code,
  receivedAt: 1_000,
  promise: null,
  reopenDays: 10,
  retentionMonths: 24,
});

/** A server that knows each code once, as the real one does. */
function office(page: ReturnType<typeof fakePage>) {
  const filed = new Map<string, ComplaintRequest>();
  const works = ({ path, body }: Asked) => {
    if (path.endsWith('/challenge')) return answerWith(riddle);
    const sent = body as ComplaintRequest;
    const status = filed.has(sent.code) ? 200 : 201;
    filed.set(sent.code, sent);
    return answerWith(receipt(sent.code), status);
  };
  return {
    filed,
    open: () => page.answer(works),
    close: () => page.answer(() => Promise.reject(new TypeError('fetch failed'))),
    refuse: (problem: string, status: number, more: object = {}) =>
      page.answer(asked =>
        asked.path.endsWith('/challenge')
          ? answerWith(riddle)
          : answerWith({ problem, message: problem, ...more }, status),
      ),
    works,
  };
}

describe('the outbox', () => {
  let page: ReturnType<typeof fakePage>;
  let time: ReturnType<typeof fakeTime>;
  let server: ReturnType<typeof office>;
  let store: OutboxStore;
  let states: OutboxState[];
  let release = () => {};

  beforeEach(() => {
    page = fakePage(() => answerWith({}));
    time = fakeTime();
    server = office(page);
    server.open();
    store = memoryStore();
    states = [];
  });
  afterEach(() => {
    release();
    time.restore();
    page.restore();
  });

  /** As a page opens it: what waits is shown, and sent when it can be. */
  async function open(options: ConstructorParameters<typeof Outbox>[0] = {}) {
    release();
    const outbox = new Outbox({ store, ...options });
    release = outbox.live.watch(state => states.push(state));
    await settle();
    return outbox;
  }

  it('sends at once where there is a server, with a proof of work, and keeps nothing', async () => {
    const outbox = await open();

    assert.deepEqual(await outbox.send(complaint()), { receipt: receipt('K7QM4XPD9RT') });
    const proof = JSON.parse(atob(server.filed.get('K7QM4XPD9RT')!.proof)) as { number: number };
    assert.equal(proof.number, 3);
    assert.deepEqual(await store.all(), []);
  });

  it('keeps what cannot be sent, says how many wait, and sends it once when the server is back', async () => {
    const outbox = await open();
    server.close();

    assert.deepEqual(await outbox.send(complaint()), { receipt: null, lasting: false });
    assert.deepEqual(outbox.live.value, { waiting: 1, refused: 0 });

    server.open();
    page.goOnline();
    await settle();
    assert.deepEqual([...server.filed.keys()], ['K7QM4XPD9RT']);
    assert.deepEqual(outbox.live.value, { waiting: 0, refused: 0 });
    assert.deepEqual(await store.all(), []);
  });

  it('tries again by itself, later each time', async () => {
    const outbox = await open();
    server.close();
    await outbox.send(complaint());
    const before = page.asked.length;

    time.pass(3000);
    await settle();
    time.pass(3000);
    await settle();
    assert.equal(page.asked.length, before + 1);
    server.open();
    time.pass(3000);
    await settle();
    assert.equal(server.filed.size, 1);
  });

  it('files once what arrived while its answer was lost, though the page was loaded again', async () => {
    const first = await open();
    page.answer(asked => {
      server.works(asked);
      if (asked.path.endsWith('/challenge')) return answerWith(riddle);
      throw new TypeError('the answer is lost');
    });
    await first.send(complaint());
    assert.equal(server.filed.size, 1);

    server.open();
    const arrived: string[] = [];
    release();
    const second = new Outbox({ store });
    second.onArrived = ({ code }) => arrived.push(code);
    release = second.live.watch(() => undefined);
    await settle();

    assert.equal(server.filed.size, 1);
    assert.deepEqual(arrived, ['K7QM4XPD9RT']);
    assert.deepEqual(await store.all(), []);
  });

  it('gives back what the server refuses, so that whoever wrote it can mend it', async () => {
    const outbox = await open();
    const issues = [{ path: 'text', message: { id: 'Terlalu pendek', en: 'Too short' } }];
    server.refuse('refused', 422, { issues });

    const reason = await outbox.send(complaint()).catch((refusal: unknown) => refusal);
    assert.ok(reason instanceof ClientProblem);
    assert.deepEqual(reason.issues, issues);
    assert.deepEqual(await store.all(), []);
  });

  it('waits its time where too many were sent, and loses nothing', async () => {
    const outbox = await open();
    server.refuse('too-many', 429, { until: Date.now() + 20_000 });
    assert.equal((await outbox.send(complaint())).receipt, null);

    server.open();
    time.pass(15_000);
    await settle();
    assert.equal(server.filed.size, 0);
    time.pass(6_000);
    await settle();
    assert.equal(server.filed.size, 1);
  });

  it('keeps for the office what was refused after its writer had left, and does not ask for ever', async () => {
    const outbox = await open();
    server.close();
    await outbox.send(complaint());
    server.refuse('service-unknown', 404);
    await outbox.deliver();

    assert.deepEqual(outbox.live.value, { waiting: 0, refused: 1 });
    const asked = page.asked.length;
    time.pass(600_000);
    await settle();
    assert.equal(page.asked.length, asked);
    assert.equal((await store.all()).length, 1);
  });

  it('says for a month that something was refused, and then deletes it', async () => {
    const outbox = await open();
    const entry = { server: '', complaint: complaint(), refused: true };
    await store.put({ ...entry, since: Date.now() - 29 * 86_400_000 });
    await outbox.deliver();
    assert.deepEqual(outbox.live.value, { waiting: 0, refused: 1 });

    await store.put({ ...entry, since: Date.now() - 31 * 86_400_000 });
    await outbox.deliver();
    assert.deepEqual(outbox.live.value, { waiting: 0, refused: 0 });
    assert.deepEqual(await store.all(), []);
  });

  it('gives nothing up for a no that is not the server’s own, such as a proxy’s', async () => {
    const outbox = await open();
    server.close();
    await outbox.send(complaint());
    page.answer(() => new Response('<h1>Nginx</h1>', { status: 404 }));
    await outbox.deliver();
    assert.deepEqual(outbox.live.value, { waiting: 1, refused: 0 });

    server.open();
    await outbox.deliver();
    assert.equal(server.filed.size, 1);
  });

  it('sends what was written without its files where those were not kept so long', async () => {
    const outbox = await open();
    server.close();
    await outbox.send({ ...complaint(), files: ['f1'] });
    page.answer(asked =>
      (asked.body as { files?: string[] } | null)?.files?.length
        ? answerWith({ problem: 'file-unknown', message: '' }, 422)
        : server.works(asked),
    );
    await outbox.deliver();
    await outbox.deliver();

    assert.deepEqual(server.filed.get('K7QM4XPD9RT')!.files, []);
    assert.deepEqual(await store.all(), []);
  });

  it('sends what was written without its service where the office has given that up meanwhile', async () => {
    const outbox = await open();
    server.close();
    await outbox.send({ ...complaint(), service: 'kartu-sehat' });
    const issues = [{ path: 'service', message: { id: 'Layanan ini tidak ada.', en: 'There is no such service.' } }];
    page.answer(asked =>
      (asked.body as { service?: string } | null)?.service
        ? answerWith({ problem: 'refused', message: '', issues }, 422)
        : server.works(asked),
    );
    await outbox.deliver();
    await outbox.deliver();

    assert.equal(server.filed.get('K7QM4XPD9RT')!.service, null);
    assert.deepEqual(await store.all(), []);
  });

  it('takes a new riddle where the first was used up by a try whose answer was lost', async () => {
    const outbox = await open();
    let used = false;
    page.answer(asked => {
      if (asked.path.endsWith('/challenge') || used) return server.works(asked);
      used = true;
      return answerWith({ problem: 'proof-used', message: '' }, 409);
    });

    assert.notEqual((await outbox.send(complaint())).receipt, null);
  });

  it('sends a paired kiosk’s complaints without a riddle, and with one when the office has shut it out', async () => {
    const outbox = await open({ token: () => 'rahasia' });
    await outbox.send(complaint());
    assert.equal(server.filed.get('K7QM4XPD9RT')!.proof, '');
    assert.equal(page.asked[0]!.headers.authorization, 'Bearer rahasia');

    page.answer(asked =>
      asked.headers.authorization ? answerWith({ problem: 'device-revoked', message: '' }, 403) : server.works(asked),
    );
    await outbox.send(complaint('2222222222B'));
    assert.notEqual(server.filed.get('2222222222B')!.proof, '');
  });

  it('leaves alone what waits for another server', async () => {
    const elsewhere = await open({ server: 'https://lain.example/' });
    server.close();
    await elsewhere.send(complaint());

    server.open();
    const outbox = await open();
    await outbox.deliver();
    assert.deepEqual(outbox.live.value, { waiting: 0, refused: 0 });
    assert.equal((await store.all()).length, 1);
  });
});
