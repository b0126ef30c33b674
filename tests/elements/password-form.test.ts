import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/password-form/password-form.ts';
import type { PasswordForm } from '@layan/elements/password-form/password-form.ts';
import { button, control, errorOf, write } from '../support/form.ts';

describe('password-form', () => {
  const open = () => fixture<PasswordForm>(html`<layan-password-form></layan-password-form>`);

  it('gives both passwords', async () => {
    const form = await open();
    const asked = oneEvent(form, 'layan-password-change');

    write(control(form, 'Kata sandi sekarang'), 'yang lama');
    write(control(form, 'Kata sandi baru'), 'empat kata biasa saja');
    button(form, 'Ganti kata sandi').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({
      old: 'yang lama',
      new: 'empat kata biasa saja',
    });
  });

  it('says how long a password must be, and keeps the short one', async () => {
    const form = await open();
    write(control(form, 'Kata sandi sekarang'), 'yang lama');
    write(control(form, 'Kata sandi baru'), 'pendek');

    button(form, 'Ganti kata sandi').click();
    await form.updateComplete;

    const fresh = control(form, 'Kata sandi baru');
    expect(errorOf(fresh)).to.contain('sedikitnya 10');
    expect(fresh.value).to.equal('pendek');
    expect(form.shadowRoot!.activeElement).to.equal(fresh);
  });

  it('keeps what was written when the old one is wrong', async () => {
    const form = await open();
    write(control(form, 'Kata sandi sekarang'), 'keliru');
    write(control(form, 'Kata sandi baru'), 'empat kata biasa saja');

    form.problem = 'wrong-password';
    await form.updateComplete;

    expect(form.shadowRoot!.querySelector('layan-notice')!.textContent).to.contain('Kata sandi lama tidak cocok');
    expect(control(form, 'Kata sandi baru').value).to.equal('empat kata biasa saja');
  });

  it('is empty again once it is done', async () => {
    const form = await open();
    write(control(form, 'Kata sandi sekarang'), 'yang lama');

    form.clear();
    form.done = true;
    await form.updateComplete;

    expect(control(form, 'Kata sandi sekarang').value).to.equal('');
    expect(form.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Kata sandi sudah diganti.');
  });
});
