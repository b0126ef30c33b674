import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LENGTHS, type ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { checkDraft, contentOf, emptyDraft, readPhone } from '@layan/domain/complaint/draft.ts';

const TEXT = 'Loket dua tutup padahal masih pukul sepuluh pagi.';
const contact = { name: '', phone: '', email: '' };

function draft(changes: Partial<ComplaintDraft> = {}): ComplaintDraft {
  return { ...emptyDraft(), kind: 'complaint', text: TEXT, ...changes };
}

function reachable(changes: Partial<typeof contact>, more: Partial<ComplaintDraft> = {}): ComplaintDraft {
  return draft({ anonymous: false, contact: { ...contact, ...changes }, consent: true, ...more });
}

const paths = (filled: ComplaintDraft) => checkDraft(filled, { services: ['adopsi'] }).map(issue => issue.path);

describe('a draft', () => {
  it('opens private: anonymous, confidential and without a contact', () => {
    const { anonymous, confidential, contact, consent } = emptyDraft();
    assert.deepEqual([anonymous, confidential, contact, consent], [true, true, null, false]);
  });

  it('can be sent with a kind and a few words', () => {
    assert.deepEqual(paths(draft()), []);
  });

  it('tells everything that is missing at once', () => {
    assert.deepEqual(paths(emptyDraft()), ['kind', 'text']);
  });

  it('does not take spaces for words, nor more than fits', () => {
    assert.deepEqual(paths(draft({ text: ' '.repeat(50) })), ['text']);
    assert.deepEqual(paths(draft({ text: 'a'.repeat(LENGTHS.text.to) })), []);
    assert.deepEqual(paths(draft({ text: 'a'.repeat(LENGTHS.text.to + 1) })), ['text']);
    assert.deepEqual(paths(draft({ when: 'a'.repeat(101), where: 'b'.repeat(201) })), ['when', 'where']);
  });

  it('is about a service that exists, or about none', () => {
    assert.deepEqual(paths(draft({ service: 'adopsi' })), []);
    assert.deepEqual(paths(draft({ service: 'paspor' })), ['service']);
    assert.deepEqual(checkDraft(draft({ service: 'paspor' })), []);
  });

  it('takes three files and not four', () => {
    assert.deepEqual(paths(draft({ files: ['a', 'b', 'c'] })), []);
    assert.deepEqual(paths(draft({ files: ['a', 'b', 'c', 'd'] })), ['files']);
  });
});

describe('a contact', () => {
  it('cannot go with anonymous, whatever is in it', () => {
    assert.deepEqual(paths(reachable({ phone: '0812 3456 7890' }, { anonymous: true })), ['contact']);
    assert.deepEqual(paths(reachable({}, { anonymous: true })), ['contact']);
  });

  it('is something, or is left out', () => {
    assert.deepEqual(paths(reachable({})), ['contact']);
    assert.deepEqual(paths(reachable({ name: 'Siti' })), []);
    assert.deepEqual(paths(draft({ anonymous: false })), []);
  });

  it('needs the person’s consent', () => {
    assert.deepEqual(paths(reachable({ name: 'Siti' }, { consent: false })), ['consent']);
  });

  it('takes telephone numbers as people here write them', () => {
    const written = {
      '0812 3456 7890': '+6281234567890',
      '0812-3456-7890': '+6281234567890',
      '+62 812-3456-7890': '+6281234567890',
      '6281234567890': '+6281234567890',
      '(0563) 22412': '+6256322412',
      '021 5550 123': '+62215550123',
      '+60 12-345 6789': '+60123456789',
      '0060123456789': '+60123456789',
    };
    for (const [phone, dialled] of Object.entries(written)) {
      assert.equal(readPhone(phone), dialled, phone);
      assert.deepEqual(paths(reachable({ phone })), [], phone);
    }
  });

  it('says that a number is not whole', () => {
    for (const phone of ['22412', '112', '0812', '08123456789012345', 'nomor saya', '0812 3456 789O', '+62 0'])
      assert.deepEqual(paths(reachable({ phone })), ['contact.phone'], phone);
  });

  it('takes e-mail addresses and says when one is not whole', () => {
    for (const email of ['siti@contoh.id', 'siti.aminah+dinsos@dinas.landakkab.go.id', ' siti@contoh.id '])
      assert.deepEqual(paths(reachable({ email })), [], email);
    for (const email of [
      'siti',
      'siti@',
      '@contoh.id',
      'siti@contoh',
      'siti@contoh..id',
      'a@b@c.id',
      'siti @contoh.id',
      '<a>@b.id',
      'a@-b.id',
    ])
      assert.deepEqual(paths(reachable({ email })), ['contact.email'], email);
  });
});

describe('checking a draft', () => {
  const any = fc.record(
    {
      kind: fc.constantFrom('complaint', 'suggestion', 'question', null),
      service: fc.option(fc.string()),
      text: fc.string({ maxLength: 5000 }),
      when: fc.string({ maxLength: 200 }),
      where: fc.string({ maxLength: 300 }),
      anonymous: fc.boolean(),
      confidential: fc.boolean(),
      contact: fc.option(
        fc.record({ name: fc.string(), phone: fc.string(), email: fc.string() }, { noNullPrototype: true }),
      ),
      consent: fc.boolean(),
      files: fc.array(fc.string(), { maxLength: 5 }),
    },
    { noNullPrototype: true },
  ) as fc.Arbitrary<ComplaintDraft>;

  it('changes nothing that was written', () => {
    fc.assert(
      fc.property(any, filled => {
        const before = structuredClone(filled);
        checkDraft(filled, { services: [] });
        assert.deepEqual(filled, before);
      }),
    );
  });

  it('lets nothing through that says who an anonymous citizen is', () => {
    fc.assert(
      fc.property(any, filled => {
        if (filled.anonymous && checkDraft(filled).length === 0) assert.equal(contentOf(filled).contact, null);
      }),
    );
  });

  it('says what is wrong in two languages, in sentences that fit the contract', () => {
    fc.assert(
      fc.property(any, filled => {
        for (const { message } of checkDraft(filled, { services: [] }))
          for (const sentence of [message.id, message.en])
            assert.ok(sentence.endsWith('.') && sentence.length <= 200, sentence);
      }),
    );
  });
});

describe('what is kept of a draft', () => {
  it('never holds a contact of somebody anonymous, not even of a draft that cannot be sent', () => {
    assert.equal(contentOf(reachable({ name: 'Siti' }, { anonymous: true })).contact, null);
  });

  it('has no spaces at its ends and no empty texts', () => {
    const kept = contentOf(reachable({ name: ' Siti ', phone: '0812 3456 7890' }, { text: `  ${TEXT}\n`, where: ' ' }));
    assert.equal(kept.text, TEXT);
    assert.equal(kept.where, null);
    assert.deepEqual(kept.contact, { name: 'Siti', phone: '0812 3456 7890', email: null });
  });
});
