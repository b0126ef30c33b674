import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/line-editor/line-editor.ts';
import type { LineEditor } from '@layan/elements/line-editor/line-editor.ts';
import { control, errorOf, wordsOf, write } from '../support/form.ts';
import { services, settings } from '../support/office-fixtures.ts';

describe('line-editor', () => {
  const [first] = settings.settings.lines;

  async function open() {
    const said: unknown[] = [];
    const editor = await fixture<LineEditor>(
      html`<layan-line-editor
        .value=${first!}
        .services=${services}
        .lineOf=${new Map([['alat-bantu', 'B']])}
        @input=${(event: Event) => said.push((event.currentTarget as LineEditor).value)}
      ></layan-line-editor>`,
    );
    return { editor, said };
  }

  it('says in a word what the line is while it is folded', async () => {
    const { editor } = await open();

    const summary = wordsOf(editor.shadowRoot!.querySelector('summary')!);
    expect(summary).to.contain('Bantuan dan jaminan sosial');
    expect(summary).to.contain('4 layanan');
  });

  it('takes letter, picture, both names and how many a day', async () => {
    const { editor, said } = await open();

    write(control(editor, 'Huruf'), 'K');
    write(control(editor, 'Gambar'), 'elderly');
    write(control(editor, 'Nama'), 'Lansia');
    write(control(editor, 'Nama dalam bahasa Inggris'), 'Elderly');
    write(control(editor, 'Paling banyak nomor sehari'), '80');

    const { services: _, ...line } = editor.value!;
    expect(line).to.deep.equal({ letter: 'K', picture: 'elderly', name: { id: 'Lansia', en: 'Elderly' }, quota: 80 });
    expect(said.length).to.equal(5);
  });

  it('has no limit when none is written, and keeps words that are no number', async () => {
    const { editor } = await open();

    write(control(editor, 'Paling banyak nomor sehari'), 'banyak');
    await editor.updateComplete;
    expect(editor.value!.quota).to.equal('banyak');
    expect(control(editor, 'Paling banyak nomor sehari').value).to.equal('banyak');

    write(control(editor, 'Paling banyak nomor sehari'), ' ');
    expect(editor.value!.quota).to.equal(null);
  });

  it('takes services in and out, in the catalogue’s own order, and says where they wait now', async () => {
    const { editor } = await open();
    expect(wordsOf(control(editor, 'Alat bantu').labels![0]!)).to.contain('kini di B');

    control(editor, 'Alat bantu').click();
    control(editor, 'Surat keterangan').click();
    await editor.updateComplete;

    expect(editor.value!.services).to.deep.equal(['reaktivasi-kis', 'usulan-pkh', 'bantuan-bencana', 'alat-bantu']);
  });

  it('lets a service go that the catalogue no longer has', async () => {
    const { editor } = await open();
    editor.value = { ...first!, services: ['sudah-tidak-ada'] };
    editor.issues = [
      { path: 'services.0', message: { id: 'Layanan “sudah-tidak-ada” tidak ada di katalog.', en: '…' } },
    ];
    await editor.updateComplete;

    expect(editor.shadowRoot!.textContent).to.contain('tidak ada di katalog');
    control(editor, 'sudah-tidak-ada').click();
    expect(editor.value.services).to.deep.equal([]);
  });

  it('unfolds and goes to what is wrong', async () => {
    const { editor } = await open();
    editor.issues = [{ path: 'quota', message: { id: 'Kuota adalah angka.', en: '…' } }];
    await editor.updateComplete;
    expect(wordsOf(editor.shadowRoot!.querySelector('summary')!)).to.contain('Perlu diperbaiki');

    editor.focusPath('quota');

    const quota = control(editor, 'Paling banyak nomor sehari');
    expect(editor.shadowRoot!.activeElement).to.equal(quota);
    expect(errorOf(quota)).to.equal('Kuota adalah angka.');
  });
});
