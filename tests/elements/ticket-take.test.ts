import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/ticket-take/ticket-take.ts';
import type { TicketTake } from '@layan/elements/ticket-take/ticket-take.ts';
import { line } from '../support/visitor-fixtures.ts';

const made = () => fixture<TicketTake>(html`<layan-ticket-take .line=${line()}></layan-ticket-take>`);
const answer = (take: TicketTake, words: string) =>
  [...take.shadowRoot!.querySelectorAll('button')].find(button => button.textContent.trim() === words)!;
const named = (take: TicketTake, label: string) =>
  take.shadowRoot!.querySelector<HTMLButtonElement>(`[aria-label=${label}]`)!;

describe('ticket-take', () => {
  it('takes a number with one touch, for the line it is for', async () => {
    const take = await made();
    const taken = oneEvent(take, 'layan-ticket-take');
    answer(take, 'Tidak').click();

    expect((await taken).detail).to.deep.equal({ line: 'A', priority: false, cases: 1 });
    expect(take.shadowRoot!.textContent).to.contain('Bantuan dan jaminan sosial').and.to.contain('4 menunggu');
  });

  it('asks for no proof, and not why', async () => {
    const take = await made();
    const taken = oneEvent(take, 'layan-ticket-take');
    answer(take, 'Ya').click();

    expect((await taken).detail).to.deep.equal({ line: 'A', priority: true, cases: 1 });
    expect(take.shadowRoot!.textContent).to.contain('Tidak perlu menunjukkan bukti');
  });

  it('takes one number however often it is touched while that is on its way', async () => {
    const take = await made();
    let taken = 0;
    take.addEventListener('layan-ticket-take', () => {
      taken++;
      take.busy = true;
    });
    answer(take, 'Tidak').click();
    answer(take, 'Tidak').click();
    answer(take, 'Ya').click();

    expect(taken).to.equal(1);
    await take.updateComplete;
    expect(take.shadowRoot!.querySelector('[role=status]')?.textContent).to.contain('sedang diambil');
  });

  it('counts the cases of whoever comes for several people, by keyboard, within bounds', async () => {
    const take = await made();
    take.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    named(take, 'Kurangi').click();
    for (let touch = 0; touch < 60; touch++) named(take, 'Tambah').click();
    await take.updateComplete;
    expect(take.shadowRoot!.querySelector('output')?.textContent).to.equal('50');
    for (let touch = 0; touch < 44; touch++) named(take, 'Kurangi').click();

    const taken = oneEvent(take, 'layan-ticket-take');
    answer(take, 'Tidak').click();
    expect((await taken).detail).to.deep.equal({ line: 'A', priority: false, cases: 6 });
  });

  it('draws nothing without a line', async () => {
    const take = await fixture<TicketTake>(html`<layan-ticket-take></layan-ticket-take>`);

    expect(take.shadowRoot?.childElementCount).to.equal(0);
  });
});
