import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/complaint-receipt/complaint-receipt.ts';
import type { ComplaintReceipt } from '@layan/elements/complaint-receipt/complaint-receipt.ts';
import type { QrCode } from '@layan/elements/qr-code/qr-code.ts';
import { CODE, ordinary, PIN, promise, receipt } from '../support/complaint-fixtures.ts';
import { button, wordsOf } from '../support/form.ts';

describe('complaint-receipt', () => {
  const made = (parts: Partial<ComplaintReceipt> = {}) =>
    fixture<ComplaintReceipt>(
      html`<layan-complaint-receipt
        code=${CODE}
        pin=${PIN}
        .receipt=${parts.receipt === undefined ? receipt : parts.receipt}
        link="https://layan.example/aduan/#${CODE}"
        time-zone="Asia/Jakarta"
        ?kiosk=${parts.kiosk ?? false}
        ?fleeting=${parts.fleeting ?? false}
      ></layan-complaint-receipt>`,
    );
  const words = (element: ComplaintReceipt) => wordsOf(element.shadowRoot as unknown as Element);

  it('shows code and PIN in groups, and takes the focus from the form before it', async () => {
    const slip = await made();

    expect(words(slip)).to.contain('K7QM-4XPD-9RN').and.to.contain('482 913');
    expect(slip.shadowRoot!.activeElement).to.equal(slip.shadowRoot!.querySelector('h2'));
  });

  it('spells both for the telephone', async () => {
    const slip = await made();
    slip.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });

    const groups = [...slip.shadowRoot!.querySelectorAll('details li')].map(wordsOf);
    expect(groups).to.deep.equal([
      'K Kendari, tujuh, Q Qatar, M Medan',
      'empat, X X-ray, P Padang, D Demak',
      'sembilan, R Rembang, N Nusantara',
      'empat, delapan, dua',
      'sembilan, satu, tiga',
    ]);
  });

  it('never puts the PIN into the code for phones', async () => {
    const slip = await made();
    const { value } = slip.shadowRoot!.querySelector<QrCode>('layan-qr-code')!;

    expect(value).to.contain(CODE);
    expect(value).not.to.contain(PIN);
  });

  it('says since when the clock runs, by when it must be answered, and on whose word', async () => {
    const slip = await made();

    expect(words(slip))
      .to.contain('Diterima Senin, 9 Maret 2026 pukul 09.12 WIB')
      .and.to.contain('Rabu, 10 Juni 2026')
      .and.to.contain('60 hari kerja, menurut Keputusan Kepala Dinas Sosial Nomor 400/1/2025')
      .and.to.contain('bisa lebih cepat');
  });

  it('gives the time of day where hours were promised', async () => {
    const hours = { ...promise, class: { ...ordinary, unit: 'hour' as const, value: 3 }, assumed: false };
    const slip = await made({ receipt: { ...receipt, promise: { ...hours, dueAt: receipt.receivedAt + 10_800_000 } } });

    expect(words(slip)).to.contain('pukul 12.12 WIB').and.not.to.contain('bisa lebih cepat');
  });

  it('invents no date, and says when holidays are unknown', async () => {
    expect(words(await made({ receipt: { ...receipt, promise: null } }))).to.contain('belum menetapkan batas waktu');
    const unsure = await made({ receipt: { ...receipt, promise: { ...promise, holidaysKnown: false } } });
    expect(words(unsure)).to.contain('Hari libur tahun 2026 belum diketahui');
  });

  it('says that the code is valid while there is no connection, and what becomes of the words', async () => {
    expect(words(await made({ receipt: null, kiosk: true }))).to.contain(
      'mengirimnya begitu tersambung, lalu menghapusnya',
    );
    expect(words(await made({ receipt: null, fleeting: true }))).to.contain('Biarkan halaman ini terbuka');
  });

  it('copies both with where they belong, where that is the visitor’s own machine', async () => {
    const slip = await made();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    button(slip, 'Salin').click();
    await oneFrame();
    await slip.updateComplete;
    Reflect.deleteProperty(navigator, 'clipboard');

    expect(copied).to.equal(`Kode K7QM-4XPD-9RN\nPIN ${PIN}\nhttps://layan.example/aduan/#${CODE}`);
    expect(words(slip)).to.contain('Tersalin');
    expect(words(await made({ kiosk: true }))).not.to.contain('Salin');
  });

  it('has one main action, and asks for paper by another', async () => {
    const slip = await made();
    const saved = oneEvent(slip, 'layan-complaint-save');
    expect(slip.shadowRoot!.querySelectorAll('.action').length).to.equal(1);
    button(slip, 'Sudah saya simpan').click();
    await saved;

    const printed = oneEvent(slip, 'layan-complaint-print');
    button(slip, 'Cetak').click();
    await printed;
  });

  it('draws nothing without a code', async () => {
    const slip = await fixture<ComplaintReceipt>(html`<layan-complaint-receipt></layan-complaint-receipt>`);

    expect(slip.shadowRoot!.childElementCount).to.equal(0);
  });
});

function oneFrame(): Promise<number> {
  return new Promise(resolve => requestAnimationFrame(resolve));
}
