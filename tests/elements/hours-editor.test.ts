import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/hours-editor/hours-editor.ts';
import type { HoursEditor } from '@layan/elements/hours-editor/hours-editor.ts';
import { button, control, errorOf, write } from '../support/form.ts';
import { freshSettings, settings } from '../support/office-fixtures.ts';

describe('hours-editor', () => {
  const { hours, jointLeave } = freshSettings.settings;

  async function open(closedOn: string[] = []) {
    const said: unknown[] = [];
    const editor = await fixture<HoursEditor>(
      html`<layan-hours-editor
        .value=${{ hours, closedOn, jointLeave }}
        @input=${(event: Event) => said.push((event.currentTarget as HoursEditor).value)}
      ></layan-hours-editor>`,
    );
    return { editor, said };
  }

  for (const [written, meant] of [
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['0745', '07:45'],
    ['17:05', '17:05'],
  ]) {
    it(`understands ${written} as ${meant}`, async () => {
      const { editor } = await open();

      control(editor, 'Senin, buka pukul').select();
      await sendKeys({ type: written! });
      await sendKeys({ press: 'Tab' });

      expect(editor.value!.hours[0]).to.deep.equal({ opens: meant, closes: '15:00' });
      expect(control(editor, 'Senin, buka pukul').value).to.equal(meant);
    });
  }

  it('keeps words that are no time where they are', async () => {
    const { editor } = await open();

    control(editor, 'Senin, buka pukul').select();
    await sendKeys({ type: 'pagi' });
    await sendKeys({ press: 'Tab' });
    await editor.updateComplete;

    expect(control(editor, 'Senin, buka pukul').value).to.equal('pagi');
    expect(editor.value!.hours[0]!.opens).to.equal('pagi');
  });

  it('closes a day, and opens it again at the hours it had', async () => {
    const { editor, said } = await open();

    control(editor, 'Jumat').click();
    await editor.updateComplete;
    expect(editor.value!.hours[4]).to.equal(null);

    control(editor, 'Jumat').click();
    expect(editor.value!.hours[4]).to.deep.equal({ opens: '08:00', closes: '14:30' });
    expect(said.length).to.equal(2);
    expect(said.at(-1)).to.equal(editor.value);
  });

  it('adds days on which it is closed in their order, once each, and takes them away', async () => {
    const { editor, said } = await open(['2026-10-24']);

    write(control(editor, 'Tanggal tutup'), '2026-08-18');
    expect(said.length).to.equal(0);
    button(editor, 'Tambah hari').click();
    await editor.updateComplete;
    expect(editor.value!.closedOn).to.deep.equal(['2026-08-18', '2026-10-24']);

    button(editor, 'Hapus Sab, 24 Okt 2026').click();
    expect(editor.value!.closedOn).to.deep.equal(['2026-08-18']);
    expect(editor.shadowRoot!.activeElement).to.equal(control(editor, 'Tanggal tutup'));
    expect(said.length).to.equal(2);
  });

  it('tells what is wrong at the day that is wrong', async () => {
    const { editor } = await open();
    editor.issues = [{ path: 'hours.1.closes', message: { id: 'Selasa: jam tutup harus sesudah jam buka.', en: '…' } }];
    await editor.updateComplete;

    expect(errorOf(control(editor, 'Selasa, tutup pukul'))).to.equal('Selasa: jam tutup harus sesudah jam buka.');
    expect(errorOf(control(editor, 'Senin, tutup pukul'))).to.equal('');
  });

  it('can be sent to where something is wrong', async () => {
    const { editor } = await open(settings.settings.closedOn);

    for (const [path, name] of [
      ['hours.2.closes', 'Rabu, tutup pukul'],
      ['hours', 'Senin'],
      ['jointLeave', 'Tutup saat cuti bersama'],
    ] as const) {
      editor.focusPath(path);
      expect(editor.shadowRoot!.activeElement).to.equal(control(editor, name));
    }
  });
});
