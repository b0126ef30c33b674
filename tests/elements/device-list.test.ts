import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/device-list/device-list.ts';
import type { DeviceList } from '@layan/elements/device-list/device-list.ts';
import { button, wordsOf } from '../support/form.ts';
import { devices } from '../support/office-fixtures.ts';

describe('device-list', () => {
  const open = () => fixture<DeviceList>(html`<layan-device-list .state=${ready(devices)}></layan-device-list>`);
  const rows = (list: DeviceList) => [...list.shadowRoot!.querySelectorAll('li')].map(wordsOf);

  it('tells which devices are there, which are not, and how they fare', async () => {
    const list = await open();

    const [waiting, kiosk, board, silent, revoked] = rows(list);
    expect(waiting).to.contain('Menunggu kode');
    expect(kiosk).to.contain('Terhubung');
    expect(board).to.contain('Suara diblokir peramban');
    expect(silent).to.contain('Terputus, terakhir 1 jam yang lalu');
    expect(revoked).to.contain('Dicabut');
  });

  it('shuts a device out only after asking', async () => {
    const list = await open();
    let revoked = 0;
    list.addEventListener('layan-device-revoke', () => revoked++);

    [...list.shadowRoot!.querySelectorAll('li')][1]!.querySelector('button')!.click();
    await list.updateComplete;
    const dialog = list.shadowRoot!.querySelector('dialog')!;
    expect(wordsOf(dialog)).to.contain('Cabut Kios pintu masuk?');
    button(list, 'Jangan').click();
    expect([dialog.open, revoked]).to.deep.equal([false, 0]);

    await list.updateComplete;
    [...list.shadowRoot!.querySelectorAll('li')][1]!.querySelector('button')!.click();
    await list.updateComplete;
    const asked = oneEvent(list, 'layan-device-revoke');
    button(list, 'Ya, cabut').click();
    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ id: 'k1' });
  });

  it('says how to begin where there is no device', async () => {
    const list = await open();
    list.state = ready({ now: 0, devices: [] });
    await list.updateComplete;

    expect(list.shadowRoot!.textContent).to.contain('tulis kode yang tampil di sana');
  });
});
