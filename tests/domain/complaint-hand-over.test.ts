import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { channelParts } from '@layan/domain/catalog/channel-link.ts';
import type { Channel } from '@layan/domain/catalog/schema.ts';
import { COMPLAINT_KINDS } from '@layan/domain/complaint/complaint.ts';
import { officeText, preparedSms, sp4nHandOver, withText } from '@layan/domain/complaint/hand-over.ts';
import { realCatalogue, realCatalogues } from '../support/catalogues.ts';

const landak = realCatalogue('landak');
const prepared = { subject: 'Saran & "kritik"', text: 'Baris satu\nBaris dua & 100 % + #1?' };

describe('SP4N-LAPOR!', () => {
  it('has its address and its number, with a text that fits into one message', () => {
    for (const kind of [...COMPLAINT_KINDS, null]) {
      const { url, sms, text } = sp4nHandOver({ kind });
      assert.equal(url, 'https://www.lapor.go.id/');
      assert.deepEqual(
        sms.parts.map(part => part.text),
        [text],
      );
      assert.ok(text.length <= 160);
      assert.equal(sms.parts[0]!.url, `sms:1708?body=${encodeURIComponent(text)}`);
    }
  });
});

describe('the text for the agency', () => {
  it('names the service in plain words, unless its name tells why somebody asks', () => {
    for (const { agency, services } of realCatalogues)
      for (const service of services) {
        const { subject, text } = officeText({ kind: 'complaint', service }, agency);
        assert.equal(text.includes(service.editorial.plain.id), !service.sensitive, service.id);
        assert.equal(subject.includes(service.editorial.plain.id), !service.sensitive, service.id);
        assert.ok(text.includes(agency.name));
      }
  });

  it('goes into WhatsApp and e-mail, and nowhere else', () => {
    const { complaintChannels } = landak.services[0]!;
    const carry = ({ kind, value }: Channel) =>
      channelParts({ kind, value }).filter(
        ({ url }) => url && withText(url, prepared).includes(encodeURIComponent(prepared.text)),
      );
    assert.deepEqual(
      complaintChannels.map(channel => [channel.kind, carry(channel).length]),
      complaintChannels.map(({ kind }) => [kind, kind === 'whatsapp' ? 2 : kind === 'email' ? 1 : 0]),
    );
  });

  it('arrives as it was written', () => {
    const read = (url: string, name: string) => new URL(withText(url, prepared)).searchParams.get(name);
    assert.equal(read('https://wa.me/6281254133398', 'text'), prepared.text);
    assert.equal(read('https://api.whatsapp.com/send?phone=6281254133398', 'text'), prepared.text);
    assert.equal(read('mailto:dinsos@example.id', 'body'), prepared.text);
    assert.equal(read('mailto:dinsos@example.id', 'subject'), prepared.subject);
    assert.equal(read('sms:1708', 'body'), prepared.text);
  });

  it('changes no address that takes none', () => {
    for (const url of ['tel:+6256322412', 'https://www.lapor.go.id/', 'https://t.me/dinsos', 'https://wa.me.example/1'])
      assert.equal(withText(url, prepared), url);
  });
});

describe('a text message', () => {
  it('uses no character that makes it dear', () => {
    assert.equal(preparedSms('1708', '“Loket” – tutup… ’').parts[0]!.text, '"Loket" - tutup... \'');
  });

  it('is parted between words and numbered', () => {
    const text = 'kata '.repeat(60).trim();
    const { parts } = preparedSms('1708', text);
    assert.deepEqual(
      parts.map(part => part.text.length <= 160),
      [true, true],
    );
    assert.match(parts[0]!.text, /^1\/2 kata .* kata$/);
    assert.match(parts[1]!.text, /^2\/2 kata /);
  });

  it('holds 160 characters, 70 where a letter is not in the telephones’ alphabet, and loses none', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'B', '9', '.', 'é', 'ж', '😀'), minLength: 1, maxLength: 200 }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(words, written => {
        const text = written.join(' ');
        const { parts } = preparedSms('1708', text);
        const most = /[ж😀]/u.test(text) ? 70 : 160;
        for (const part of parts) assert.ok(part.text.length <= most || parts.length > 99, part.text);
        const joined = parts.map(part => (parts.length > 1 ? part.text.replace(/^\d+\/\d+ /, '') : part.text)).join('');
        assert.equal(joined.replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });
});
