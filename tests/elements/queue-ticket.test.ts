import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/queue-ticket/queue-ticket.ts';
import type { QueueTicket } from '@layan/elements/queue-ticket/queue-ticket.ts';
import type { TicketView } from '@layan/domain/api/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { line, MORNING, ticket } from '../support/visitor-fixtures.ts';

const ready = (parts: Partial<TicketView> = {}): Remote<TicketView> => ({
  status: 'ready',
  data: ticket(parts),
  since: MORNING,
  stale: false,
});

function slipOf(state: Remote<TicketView>): Promise<QueueTicket> {
  return fixture<QueueTicket>(
    html`<layan-queue-ticket .state=${state} .line=${line()} time-zone="Asia/Jakarta"></layan-queue-ticket>`,
  );
}

const words = (slip: QueueTicket) => slip.shadowRoot!.textContent.replace(/\u2060/g, '').replace(/\s+/g, ' ');
const buttons = (slip: QueueTicket) =>
  [...slip.shadowRoot!.querySelectorAll('button')].map(button => button.textContent.trim());
const press = (slip: QueueTicket, name: string) =>
  [...slip.shadowRoot!.querySelectorAll('button')].find(button => button.textContent.trim() === name)!.click();

describe('queue-ticket', () => {
  it('shows the number, the line, how many are before, and an honest range', async () => {
    const slip = await slipOf(ready());

    expect(slip.shadowRoot!.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Nomor antrean Anda A-012',
    );
    expect(words(slip))
      .to.contain('Bantuan dan jaminan sosial')
      .and.to.contain('4 nomor sebelum Anda')
      .and.to.contain('Kira-kira 20–40 menit lagi');
    expect(words(slip)).to.contain('Diambil 9 Maret 2026').and.to.contain('09.12');
  });

  it('claims nothing where nobody can know how long it takes', async () => {
    const slip = await slipOf(ready({ estimate: null }));

    expect(words(slip))
      .to.contain('belum dapat diperkirakan')
      .and.not.to.match(/\d menit/);
  });

  it('tells where to go when it is called, in what stands largest', async () => {
    const slip = await slipOf(ready({ state: 'called', counter: 3, calls: 2, ahead: null }));

    expect(words(slip)).to.match(/Giliran Anda\s+Loket\s?3/);
    expect(words(slip)).to.contain('Panggilan ke-2');
    const size = parseFloat(getComputedStyle(slip.shadowRoot!.querySelector('.counter bdi')!).fontSize);
    expect(size).to.be.at.least(parseFloat(getComputedStyle(slip.shadowRoot!.querySelector('.number')!).fontSize));
  });

  it('tells those who do not see it when something has changed, once', async () => {
    const slip = await slipOf(ready());
    const said = () => document.querySelector('.layan-announcer')?.textContent ?? '';

    slip.state = ready({ state: 'called', counter: 3, calls: 1, ahead: null });
    await waitUntil(() => said() !== '');
    expect(said()).to.equal('Giliran Anda. Loket 3');

    document.querySelector('.layan-announcer')!.textContent = '';
    slip.state = ready({ state: 'called', counter: 3, calls: 1, ahead: null, now: MORNING + 5000 });
    await slip.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(said()).to.equal('');
  });

  it('gives up the place only when asked twice, with the keyboard too', async () => {
    const slip = await slipOf(ready());
    let given = 0;
    slip.addEventListener('layan-ticket-cancel', () => given++);

    press(slip, 'Batalkan nomor');
    await waitUntil(() => slip.shadowRoot!.activeElement?.textContent?.includes('Batalkan nomor ini?'));
    expect(given).to.equal(0);
    await sendKeys({ press: 'Tab' });
    const cancelled = oneEvent(slip, 'layan-ticket-cancel');
    await sendKeys({ press: 'Enter' });

    expect((await cancelled).detail).to.deep.equal({ ticket: 'q7mZk2' });
  });

  it('keeps the place when the answer is no', async () => {
    const slip = await slipOf(ready());
    let given = 0;
    slip.addEventListener('layan-ticket-cancel', () => given++);

    press(slip, 'Batalkan nomor');
    await slip.updateComplete;
    press(slip, 'Tidak, saya tetap menunggu');
    await slip.updateComplete;

    expect(given).to.equal(0);
    expect(buttons(slip)).to.deep.equal(['Saya akan terlambat', 'Batalkan nomor']);
  });

  it('lets the citizen say that they are late, once', async () => {
    const slip = await slipOf(ready());
    const late = oneEvent(slip, 'layan-ticket-late');
    press(slip, 'Saya akan terlambat');
    expect((await late).detail).to.deep.equal({ ticket: 'q7mZk2' });

    slip.state = ready({ late: true });
    await slip.updateComplete;
    expect(words(slip)).to.contain('tempat Anda tidak hilang');
    expect(buttons(slip)).to.deep.equal(['Batalkan nomor']);
  });

  it('says how to come back, for those set aside and those who missed their call', async () => {
    const slip = await slipOf(ready({ state: 'parked', counter: 3, ahead: null }));
    expect(words(slip)).to.contain('kembali ke loket ini').and.to.contain('tidak perlu mengambil nomor baru');

    slip.state = ready({ state: 'missed', counter: 3, ahead: null });
    await slip.updateComplete;
    expect(words(slip)).to.contain('Temui petugas loket secepatnya');
    expect(buttons(slip)).to.deep.equal([]);
  });

  it('offers nothing more when it is over', async () => {
    for (const state of ['finished', 'cancelled'] as const) {
      const slip = await slipOf(ready({ state, ahead: null }));
      slip.link = 'https://layan.sukamaju.example/giliran/#q7mZk2';
      await slip.updateComplete;

      expect(buttons(slip), state).to.deep.equal([]);
      expect(slip.shadowRoot!.querySelector('layan-qr-code'), state).to.equal(null);
    }
  });

  it('carries its address as a code where it is taken along, and then asks nothing', async () => {
    const slip = await slipOf(ready());
    slip.link = 'https://layan.sukamaju.example/giliran/#q7mZk2';
    slip.final = true;
    await slip.updateComplete;

    expect(slip.shadowRoot!.querySelector('layan-qr-code')?.value).to.equal(
      'https://layan.sukamaju.example/giliran/#q7mZk2',
    );
    expect(buttons(slip)).to.deep.equal([]);
  });

  it('keeps the last known place through a lost connection, and says since when', async () => {
    const slip = await slipOf({ ...ready(), stale: true } as Remote<TicketView>);

    expect(words(slip)).to.contain('A-012').and.to.contain('Sambungan sedang terputus');
  });

  it('says in its own words that a number is not known', async () => {
    const slip = await slipOf({ status: 'failed', problem: 'not-found' });

    expect(slip.shadowRoot!.querySelector('layan-notice')?.textContent).to.contain('hanya berlaku pada hari diambil');
  });

  it('fits a fourth digit on the slip', async () => {
    const slip = await slipOf(ready({ code: 'A-1204' }));
    const box = slip.shadowRoot!.querySelector('.slip')!.getBoundingClientRect();
    const number = slip.shadowRoot!.querySelector('.number')!.getBoundingClientRect();

    expect(number.width).to.be.below(box.width);
  });
});
