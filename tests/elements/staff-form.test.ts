import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/staff-form/staff-form.ts';
import type { StaffForm } from '@layan/elements/staff-form/staff-form.ts';
import { button, control, errorOf, write } from '../support/form.ts';
import { staff } from '../support/office-fixtures.ts';

describe('staff-form', () => {
  const open = () => fixture<StaffForm>(html`<layan-staff-form></layan-staff-form>`);

  it('gives somebody an account with the duty that was chosen', async () => {
    const form = await open();
    const asked = oneEvent(form, 'layan-staff-add');

    write(control(form, 'Nama pengguna'), ' budi ');
    control(form, 'Petugas pengaduan').click();
    write(control(form, 'Kata sandi baru'), 'empat kata biasa saja');
    button(form, 'Tambah petugas').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({
      name: 'budi',
      role: 'complaints',
      password: 'empat kata biasa saja',
    });
  });

  it('makes up a password that can be read, another one each time', async () => {
    const form = await open();

    button(form, 'Buatkan').click();
    await form.updateComplete;
    const password = control(form, 'Kata sandi baru');
    const first = password.value;
    button(form, 'Buatkan').click();
    await form.updateComplete;

    expect(password.type).to.equal('text');
    expect(first).to.match(/^([2-9a-hj-km-np-z]{4}-){3}[2-9a-hj-km-np-z]{4}$/);
    expect(password.value).not.to.equal(first);
  });

  it('says what is wrong with a name and goes there', async () => {
    const form = await open();
    write(control(form, 'Nama pengguna'), 'a');

    button(form, 'Tambah petugas').click();
    await form.updateComplete;

    expect(errorOf(control(form, 'Nama pengguna'))).to.contain('Tulis 2 sampai 40 huruf');
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Nama pengguna'));
  });

  it('asks only for a password when somebody has an account', async () => {
    const form = await open();
    form.member = staff[1]!;
    await form.updateComplete;
    const asked = oneEvent(form, 'layan-staff-change');

    write(control(form, 'Kata sandi baru'), 'empat kata biasa saja');
    button(form, 'Simpan kata sandi').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({
      id: '2',
      password: 'empat kata biasa saja',
    });
  });
});
