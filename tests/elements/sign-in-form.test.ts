import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';
import { control, errorOf, write } from '../support/form.ts';

describe('sign-in-form', () => {
  const open = () => fixture<SignInForm>(html`<layan-sign-in-form></layan-sign-in-form>`);

  it('signs in by keyboard alone', async () => {
    const form = await open();
    const asked = oneEvent(form, 'layan-session-start');

    form.focus();
    await sendKeys({ type: 'sari' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'kata sandi sari' });
    await sendKeys({ press: 'Enter' });

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ name: 'sari', password: 'kata sandi sari' });
  });

  it('says what is missing and goes there, and asks nobody', async () => {
    const form = await open();
    let asked = 0;
    form.addEventListener('layan-session-start', () => asked++);

    write(control(form, 'Nama pengguna'), 'sari');
    control(form, 'Kata sandi').form!.requestSubmit();
    await form.updateComplete;

    const password = control(form, 'Kata sandi');
    expect(errorOf(password)).to.equal('Tulis kata sandi Anda.');
    expect(form.shadowRoot!.activeElement).to.equal(password);
    expect(asked).to.equal(0);
  });

  it('keeps what was written when it was wrong, and forgets the verdict as soon as somebody writes', async () => {
    const form = await open();
    write(control(form, 'Nama pengguna'), 'sari');
    write(control(form, 'Kata sandi'), 'salah');

    form.problem = 'wrong-password';
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('layan-notice')!.textContent).to.contain('tidak cocok');
    expect(control(form, 'Nama pengguna').value).to.equal('sari');
    expect(control(form, 'Kata sandi').value).to.equal('salah');
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Kata sandi'));

    write(control(form, 'Kata sandi'), 'benar');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('layan-notice')).to.equal(null);
  });

  it('says from when it may be tried again after too many wrong ones', async () => {
    const form = await open();
    form.problem = 'locked-out';
    form.until = new Date(2026, 0, 5, 10, 46, 12).getTime();
    await form.updateComplete;

    expect(form.shadowRoot!.querySelector('layan-notice')!.textContent).to.contain('pukul 10.47');
  });

  it('shows the password only when asked', async () => {
    const form = await open();
    expect(control(form, 'Kata sandi').type).to.equal('password');

    control(form, 'Tampilkan kata sandi').click();
    await form.updateComplete;

    expect(control(form, 'Kata sandi').type).to.equal('text');
  });

  it('does not ask twice while it is being asked', async () => {
    const form = await open();
    write(control(form, 'Nama pengguna'), 'sari');
    write(control(form, 'Kata sandi'), 'kata sandi sari');
    form.busy = true;
    await form.updateComplete;
    let asked = 0;
    form.addEventListener('layan-session-start', () => asked++);

    control(form, 'Kata sandi').form!.requestSubmit();

    expect(asked).to.equal(0);
    expect(control(form, 'Nama pengguna').readOnly).to.equal(true);
  });
});
