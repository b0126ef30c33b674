import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import '@layan/elements/complaint-entry/complaint-entry.ts';
import type { ComplaintEntry } from '@layan/elements/complaint-entry/complaint-entry.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { button, control, errorOf, wordsOf, write } from '../support/form.ts';
import { services } from '../support/office-fixtures.ts';

describe('complaint-entry', () => {
  const open = () =>
    fixture<ComplaintEntry>(html`<layan-complaint-entry .services=${services}></layan-complaint-entry>`);
  const words = 'Sudah tiga kali disuruh kembali minggu depan.';

  it('files what the visitor said, anonymous and confidential unless they say otherwise', async () => {
    const entry = await open();
    const asked = oneEvent(entry, 'layan-entry-send');

    control(entry, 'Pengaduan').click();
    write(control(entry, 'Apa yang terjadi'), words);
    write(control(entry, 'Di mana'), 'Loket 3');
    button(entry, 'Simpan dan beri kode').click();

    expect(((await asked) as LayanEvent<'layan-entry-send'>).detail.draft).to.deep.equal({
      kind: 'complaint',
      service: null,
      text: words,
      when: '',
      where: 'Loket 3',
      anonymous: true,
      confidential: true,
      contact: null,
      consent: false,
      files: [],
    });
  });

  it('asks who it is only when they do not stay anonymous, and forgets it when they do after all', async () => {
    const entry = await open();
    expect(wordsOf(entry.shadowRoot!.querySelector('form')!)).not.to.contain('Telepon');

    control(entry, 'Anonim').click();
    await entry.updateComplete;
    write(control(entry, 'Telepon'), '0812 3456 7890');
    control(entry, 'Anonim').click();
    await entry.updateComplete;
    control(entry, 'Saran').click();
    write(control(entry, 'Apa yang terjadi'), words);
    const asked = oneEvent(entry, 'layan-entry-send');
    button(entry, 'Simpan dan beri kode').click();

    expect(((await asked) as LayanEvent<'layan-entry-send'>).detail.draft.contact).to.equal(null);
  });

  it('attaches what has arrived, and waits for what is on its way', async () => {
    const entry = await open();
    const photo: Upload = { key: 'a', name: 'surat.jpg', size: 1, state: 'sent', id: 'f1', problem: null };
    const late: Upload = { ...photo, key: 'b', state: 'sending', id: '' };
    entry.uploads = [photo, late];
    await entry.updateComplete;
    control(entry, 'Pengaduan').click();
    write(control(entry, 'Apa yang terjadi'), words);
    button(entry, 'Simpan dan beri kode').click();
    await entry.updateComplete;
    expect(wordsOf(entry.shadowRoot!.querySelector('#files-error')!)).not.to.equal('');

    entry.uploads = [photo, { ...late, state: 'failed', problem: 'file-type' }];
    await entry.updateComplete;
    const asked = oneEvent(entry, 'layan-entry-send');
    button(entry, 'Simpan dan beri kode').click();

    expect(((await asked) as LayanEvent<'layan-entry-send'>).detail.draft.files).to.deep.equal(['f1']);
  });

  it('says all that is missing at once, takes the focus there, and leads to each place', async () => {
    const entry = await open();

    button(entry, 'Simpan dan beri kode').click();
    await entry.updateComplete;
    const summary = entry.shadowRoot!.querySelector('layan-error-summary')!;
    await summary.updateComplete;
    await entry.updateComplete;

    expect(entry.shadowRoot!.activeElement).to.equal(summary);
    expect(errorOf(control(entry, 'Apa yang terjadi'))).not.to.equal('');
    summary.shadowRoot!.querySelectorAll('a')[0]!.click();
    expect(entry.shadowRoot!.activeElement).to.equal(control(entry, 'Pengaduan'));
  });

  it('says why it was refused where the officer pressed, however long the page is', async () => {
    const entry = await open();

    entry.problem = 'unreachable';
    await entry.updateComplete;

    const notice = entry.shadowRoot!.querySelector('layan-notice')!;
    expect(wordsOf(notice)).to.contain('Yang Anda tulis masih ada');
    expect(notice.nextElementSibling!.contains(button(entry, 'Simpan dan beri kode'))).to.equal(true);
  });
});
