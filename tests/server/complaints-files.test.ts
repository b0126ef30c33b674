import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import type { FileView } from '@layan/domain/api/complaints.ts';
import { makeSafe, sniff } from '../../packages/server/src/complaints/safe-file.ts';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { MINUTE } from '../support/office.ts';

const DAY = 24 * 60 * MINUTE;
const PLANTED = 'PLANTED-OWNER-NAME';
const PAYLOAD = '<script>planted()</script><?php system($_GET[1]); ?>';

const picture = (width = 2400, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });

/** As a telephone makes it: held upright, with its owner, its place and the time. */
const photo = () =>
  picture()
    .withExif({
      IFD0: { Make: PLANTED, Artist: PLANTED, Orientation: '6' },
      IFD2: { DateTimeOriginal: '2026:01:12 08:00:00', UserComment: PLANTED },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '107/1 36/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const PDF = Buffer.from(
  `%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(planted())>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
);

describe('a file that somebody sent', () => {
  it('is known by its content, whatever it is called', async () => {
    assert.equal(sniff(await picture(8, 8).jpeg().toBuffer()), 'image/jpeg');
    assert.equal(sniff(await picture(8, 8).png().toBuffer()), 'image/png');
    assert.equal(sniff(await picture(8, 8).webp().toBuffer()), 'image/webp');
    assert.equal(sniff(PDF), 'application/pdf');
    for (const other of [
      '',
      'GIF89a',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<!doctype html><script>planted()</script>',
      'MZ\u0090',
      'PK\u0003\u0004',
      'RIFF\u0000\u0000\u0000\u0000AVI ',
      ` ${PDF.toString('latin1')}`,
      '%PDF-1.7 with no end',
      '\u0089PNG',
    ])
      assert.equal(sniff(Buffer.from(other, 'latin1')), null, other);
  });

  it('loses its place, its owner and its time, and stands upright', async () => {
    const sent = await photo();
    assert.ok(sent.includes(PLANTED) && (await sharp(sent).metadata()).exif, 'the test photo has them');
    const { type, bytes } = await makeSafe(sent);
    const { exif, icc, xmp, iptc, orientation, width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual(
      [type, format, exif, icc, xmp, iptc, orientation],
      ['image/jpeg', 'jpeg', undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual([width, height], [800, 1600], 'turned as it was held, and 1600 pixels at most');
    for (const trace of [PLANTED, 'Exif', 'GPS', 'http://ns.adobe.com']) assert.ok(!bytes.includes(trace), trace);
  });

  it('loses what was hidden behind and inside the picture', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const clean = await picture(300, 200)[format]().toBuffer();
      const polyglot = Buffer.concat([clean, Buffer.from(`\n${PAYLOAD}\n`), Buffer.from('PK\u0003\u0004 and a zip')]);
      const { bytes } = await makeSafe(polyglot);
      assert.ok(!bytes.includes('planted') && !bytes.includes('<?php') && !bytes.includes('PK\u0003\u0004'), format);
      assert.equal((await sharp(bytes).metadata()).format, format);
    }
    const commented = await picture(64, 64)
      .withExif({ IFD0: { ImageDescription: PAYLOAD } })
      .jpeg()
      .toBuffer();
    assert.ok(commented.includes('planted') && !(await makeSafe(commented)).bytes.includes('planted'));
    // A GIF's first bytes in front make it no picture of ours.
    await assert.rejects(makeSafe(Buffer.concat([Buffer.from('GIF89a'), commented])), { message: 'file-type' });
  });

  it('is refused when it is damaged, cut off, or larger unpacked than any photo', async () => {
    const whole = await picture().png().toBuffer();
    await assert.rejects(makeSafe(whole.subarray(0, whole.length / 2)), { message: 'file-type' });
    await assert.rejects(makeSafe(Buffer.from('\xff\xd8\xff\xe0 no picture at all', 'latin1')), {
      message: 'file-type',
    });
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    assert.ok(bomb.length < 1024 * 1024, 'small as it is sent');
    await assert.rejects(makeSafe(bomb), { message: 'file-type' });
  });

  it('keeps what a drawing or a screenshot needs', async () => {
    const small = await sharp({
      create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 255, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const { hasAlpha, width } = await sharp((await makeSafe(small)).bytes).metadata();
    assert.deepEqual([hasAlpha, width], [true, 40], 'neither its transparency nor its size is changed');
    assert.deepEqual((await makeSafe(PDF)).bytes, PDF, 'a document is not touched');
  });
});

describe('files and the server', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice();
  });
  after(() => office.close());
  const send = (payload: Buffer | string, headers: Record<string, string> = {}, remoteAddress = '198.51.100.4') =>
    office.ask<FileView>({
      method: 'POST',
      url: '/api/complaints/files',
      payload,
      headers: { 'content-type': 'application/octet-stream', ...headers },
      remoteAddress,
    });
  const fetchFile = async (code: string, file: string, cookie?: string) => {
    const { id } = (await office.case(code)).body;
    const headers = { cookie: cookie ?? (await office.staff('complaints')) };
    return office.app.inject({ url: `/api/inbox/${id}/files/${file}`, headers });
  };

  it('go with a complaint, to those who handle it, as downloads that can run nothing', async () => {
    const files = [(await send(await photo())).body, (await send(PDF)).body];
    assert.deepEqual(
      files.map(({ type }) => type),
      ['image/jpeg', 'application/pdf'],
    );
    const { sent, answer } = await office.file({ files: files.map(({ id }) => id) });
    assert.equal(answer.status, 201);
    const { attachments } = (await office.case(sent.code)).body;
    assert.deepEqual(attachments, files);
    for (const [at, { id, type, size }] of files.entries()) {
      const answer = await fetchFile(sent.code, id);
      assert.deepEqual(
        [answer.statusCode, answer.headers['content-type'], answer.rawPayload.length],
        [200, type, size],
      );
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(
        answer.headers['content-disposition'],
        `attachment; filename="lampiran-${sent.code}-${at + 1}.${at ? 'pdf' : 'jpg'}"`,
      );
      assert.match(String(answer.headers['content-security-policy']), /^sandbox ?; default-src 'none'/);
      assert.equal(answer.headers['cache-control'], 'no-store');
    }
    assert.equal((await fetchFile(sent.code, files[0]!.id, await office.staff('counter'))).statusCode, 403);
    assert.equal((await office.follow(sent)).body.files, 2);
    const other = (await office.file()).sent;
    assert.equal((await fetchFile(other.code, files[0]!.id)).statusCode, 404, 'by its own complaint only');
  });

  it('belong to the one complaint that named them first', async () => {
    const { id } = (await send(PDF)).body;
    const first = await office.file({ files: [id] });
    const second = await office.file({ files: [id] });
    assert.deepEqual(
      [first.answer.status, second.answer.status, second.answer.body.problem],
      [201, 422, 'file-unknown'],
    );
    assert.equal((await office.file({ files: ['tidak-ada'] })).answer.body.problem, 'file-unknown');
    assert.equal((await office.follow(second.sent)).status, 404, 'nothing half was kept');
  });

  it('may come with a reply', async () => {
    const { sent } = await office.file();
    const { id } = (await send(PDF)).body;
    const { code, pin } = sent;
    const reply = { code, pin, key: 'dengan-berkas', text: 'Ini suratnya.', files: [id] };
    assert.equal((await office.citizen('reply', reply)).body.files, 1);
    assert.equal((await office.citizen('reply', reply)).body.files, 1, 'once');
    assert.equal((await fetchFile(code, id)).statusCode, 200);
  });

  it('are refused by size and by type, in words', async () => {
    const large = await send(Buffer.concat([PDF, Buffer.alloc(8 * 1024 * 1024), Buffer.from('%%EOF')]));
    assert.deepEqual([large.status, large.body.problem], [413, 'file-large']);
    assert.match(large.body.message!, /8 MB · .*8 MB/);
    const html = await send('<!doctype html><script>planted()</script>');
    assert.deepEqual([html.status, html.body.problem], [415, 'file-type']);
    const json = await send('{}', { 'content-type': 'application/json' });
    assert.equal(json.status, 415);
    const form = await send('x', { 'content-type': 'multipart/form-data; boundary=x' });
    assert.equal(form.status, 415);
    const asFile = await office.app.inject({
      method: 'POST',
      url: '/api/complaints',
      payload: '{}',
      headers: { 'content-type': 'application/octet-stream', ...office.kiosk },
    });
    assert.equal(asFile.statusCode, 415, 'and nothing else is sent as a file');
  });

  it('that no complaint names are gone after a day, cells and all', async () => {
    const fresh = await openComplaintOffice();
    const post = () =>
      fresh.ask<FileView>({
        method: 'POST',
        url: '/api/complaints/files',
        payload: PDF,
        headers: { 'content-type': 'application/octet-stream' },
      });
    const [lost, named] = [(await post()).body.id, (await post()).body.id];
    await fresh.file({ files: [named] });
    await fresh.restart(DAY - MINUTE);
    const ids = async () => (await fresh.store.read.db.selectFrom('files').select('id').execute()).map(({ id }) => id);
    assert.deepEqual(new Set(await ids()), new Set([lost, named]));
    await fresh.restart(2 * MINUTE);
    await fresh.restart(DAY);
    assert.deepEqual(await ids(), [named]);
    const cells = await fresh.store.read.db.selectFrom('cells').select('owner').where('name', '=', 'bytes').execute();
    assert.deepEqual(
      cells.map(({ owner }) => owner),
      [named],
    );
    await fresh.close();
  });

  it('make way after an hour where strangers filled all the room there is for them', async () => {
    const fresh = await openComplaintOffice();
    const post = () =>
      fresh.ask<FileView>({
        method: 'POST',
        url: '/api/complaints/files',
        payload: PDF,
        headers: { 'content-type': 'application/octet-stream' },
      });
    const { body: early } = await post();
    await fresh.store.write(({ db }) =>
      db
        .insertInto('files')
        .values({ id: 'heap', complaint: null, type: 'application/pdf', size: 256 * 1024 * 1024, at: fresh.clock.now })
        .execute(),
    );
    assert.deepEqual(
      [(await post()).body.problem, (await fresh.file({ files: [early.id] })).answer.status],
      ['busy', 201],
    );
    fresh.clock.now += 61 * MINUTE;
    const { body: late } = await post();
    const rows = await fresh.store.read.db.selectFrom('files').select('id').execute();
    assert.deepEqual(new Set(rows.map(({ id }) => id)), new Set([early.id, late.id]), 'what a complaint named stays');
    await fresh.close();
  });

  it('never take the room that the queue needs for its numbers', async () => {
    const { store } = office;
    const { room } = store;
    store.room = async () => 500_000_000;
    const refused = await send(PDF, office.kiosk);
    assert.deepEqual([refused.status, refused.body.problem], [507, 'storage-full']);
    assert.equal((await office.file()).answer.status, 201, 'words are still taken');
    store.room = room;
    assert.equal((await send(PDF, office.kiosk)).status, 201);
  });

  it('are taken from one address only so many at a time', async () => {
    const statuses = [];
    for (let turn = 0; turn < 61; turn++) statuses.push((await send(PDF, {}, '203.0.113.77')).status);
    assert.deepEqual([statuses.slice(0, 60).every(status => status === 201), statuses[60]], [true, 429]);
    assert.equal((await send(PDF, office.kiosk, '203.0.113.77')).status, 201);
  });
});
