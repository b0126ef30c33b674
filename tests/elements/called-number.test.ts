import { expect, fixture, html } from '@open-wc/testing';
import '@layan/elements/called-number/called-number.ts';
import type { CalledNumber } from '@layan/elements/called-number/called-number.ts';
import { call, lines } from '../support/board-fixtures.ts';

const wordsOf = (element: HTMLElement) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('called-number', () => {
  it('says the number, the counter and the line', async () => {
    const number = await fixture<CalledNumber>(
      html`<layan-called-number .call=${call('A-012', 3)} .line=${lines[0]!}></layan-called-number>`,
    );

    expect(wordsOf(number)).to.equal('Nomor antrean A Bantuan dan jaminan sosial A-012 Loket 3');
  });

  it('calls a number whose line nobody knows any more', async () => {
    const number = await fixture<CalledNumber>(
      html`<layan-called-number .call=${call('Z-001', 1)}></layan-called-number>`,
    );

    expect(wordsOf(number)).to.contain('Z-001').and.to.contain('Loket');
  });

  it('says what to do while nobody has been called, or what the page knows better', async () => {
    const number = await fixture<CalledNumber>(html`<layan-called-number></layan-called-number>`);
    expect(wordsOf(number)).to.contain('Belum ada nomor yang dipanggil').and.to.contain('Ambil nomor di kios');

    const closed = await fixture<CalledNumber>(html`<layan-called-number>Buka pukul 08.00.</layan-called-number>`);
    expect(closed.innerText).to.equal('Buka pukul 08.00.');
  });

  it('keeps the whole number in sight, in a narrow place and with four digits', async () => {
    for (const width of ['20em', '40em', '75em']) {
      const box = await fixture<HTMLElement>(
        html`<div><layan-called-number .call=${call('W-1047', 28)} .line=${lines[0]!}></layan-called-number></div>`,
      );
      box.style.inlineSize = width;
      const number = box.querySelector('layan-called-number')!;
      await number.updateComplete;
      const shown = number.shadowRoot!.querySelector<HTMLElement>('[part=number]')!;

      expect(shown.getBoundingClientRect().width, width).to.be.at.most(box.getBoundingClientRect().width);
    }
  });
});
