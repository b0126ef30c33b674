import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/device-form/device-form.ts';
import type { DeviceForm } from '@layan/elements/device-form/device-form.ts';
import { button, control, errorOf, write } from '../support/form.ts';

describe('device-form', () => {
  const open = () => fixture<DeviceForm>(html`<layan-device-form></layan-device-form>`);

  it('forgives how a code is written', async () => {
    const form = await open();
    const asked = oneEvent(form, 'layan-device-approve');

    write(control(form, 'Kode di layar perangkat'), 'k7m-2xq ');
    write(control(form, 'Nama perangkat'), 'Kios pintu masuk');
    button(form, 'Hubungkan perangkat').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ code: 'K7M2XQ', name: 'Kios pintu masuk' });
  });

  it('says what a code looks like, and keeps what was written', async () => {
    const form = await open();
    write(control(form, 'Kode di layar perangkat'), 'K7M');

    button(form, 'Hubungkan perangkat').click();
    await form.updateComplete;

    const code = control(form, 'Kode di layar perangkat');
    expect(errorOf(code)).to.contain('6 huruf dan angka');
    expect(code.value).to.equal('K7M');
    expect(form.shadowRoot!.activeElement).to.equal(code);
  });

  it('keeps code and name when the server does not know the code', async () => {
    const form = await open();
    write(control(form, 'Kode di layar perangkat'), 'K7M2XQ');
    write(control(form, 'Nama perangkat'), 'Papan');

    form.problem = 'code-unknown';
    await form.updateComplete;

    expect(form.shadowRoot!.querySelector('layan-notice')!.textContent).to.contain('Kode ini tidak dikenal');
    expect(control(form, 'Nama perangkat').value).to.equal('Papan');
  });
});
