import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/policy-editor/policy-editor.ts';
import type { PolicyEditor } from '@layan/elements/policy-editor/policy-editor.ts';
import { control, errorOf, write } from '../support/form.ts';
import { freshSettings } from '../support/office-fixtures.ts';

describe('policy-editor', () => {
  const { priority, noShow, minutesPerTicket, remoteTickets } = freshSettings.settings;

  const open = () =>
    fixture<PolicyEditor>(
      html`<layan-policy-editor
        .value=${{ priority, noShow, minutesPerTicket, remoteTickets }}
        .defaults=${freshSettings.defaults}
      ></layan-policy-editor>`,
    );

  it('takes every number and the place of who comes back', async () => {
    const editor = await open();

    write(control(editor, 'Setelah satu nomor prioritas, panggil'), '1');
    write(control(editor, 'Batas tunggu prioritas'), '15');
    write(control(editor, 'Batas tunggu biasa'), '90');
    write(control(editor, 'Dianggap terlewat setelah'), '2');
    write(control(editor, 'Masih boleh kembali selama'), '45');
    write(control(editor, 'Menit untuk satu nomor'), '12');
    write(control(editor, 'Nomor dari rumah, paling banyak'), '5');
    await editor.updateComplete;
    control(editor, 'paling belakang').click();

    expect(editor.value).to.deep.equal({
      priority: { regularPerPriority: 1, capMinutes: { priority: 15, regular: 90 } },
      noShow: { callsBeforeMissed: 2, rejoinMinutes: 45, placeOnReturn: 'last' },
      minutesPerTicket: 12,
      remoteTickets: 5,
    });
  });

  it('says what the default is where something else is written', async () => {
    const editor = await open();
    expect(editor.shadowRoot!.textContent).not.to.contain('Bawaan');

    write(control(editor, 'Menit untuk satu nomor'), '12');
    await editor.updateComplete;

    expect(editor.shadowRoot!.textContent).to.contain('Bawaan: 10');
  });

  it('begins with no numbers from home, and says that 0 means none', async () => {
    const editor = await open();

    const field = control(editor, 'Nomor dari rumah, paling banyak');

    expect(field.value).to.equal('0');
    const hint = editor.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!);
    expect(hint?.textContent).to.contain('0: tidak ada');
  });

  it('keeps words that are no number, and says so there', async () => {
    const editor = await open();

    write(control(editor, 'Menit untuk satu nomor'), 'sepuluh');
    editor.issues = [{ path: 'minutesPerTicket', message: { id: 'Harus angka.', en: '…' } }];
    await editor.updateComplete;

    const field = control(editor, 'Menit untuk satu nomor');
    expect(field.value).to.equal('sepuluh');
    expect(errorOf(field)).to.equal('Harus angka.');
    editor.focusPath('minutesPerTicket');
    expect(editor.shadowRoot!.activeElement).to.equal(field);
  });
});
