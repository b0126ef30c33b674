import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/waiting-list/waiting-list.ts';
import type { WaitingList } from '@layan/elements/waiting-list/waiting-list.ts';
import { crowd, lines, NOW } from '../support/counter-fixtures.ts';
import { catalogue } from '../support/fixtures.ts';

async function list(count: number, occupied = false) {
  return fixture<WaitingList>(
    html`<layan-waiting-list
      .tickets=${crowd(count)}
      .services=${catalogue.services}
      .lines=${lines}
      .now=${NOW}
      ?occupied=${occupied}
    ></layan-waiting-list>`,
  );
}

function focused(element: Element): string {
  return element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
}

describe('waiting-list', () => {
  it('counts who waits, in which line, and who has waited too long', async () => {
    const waiting = await list(60);
    const words = (waiting.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

    expect(words).to.contain('Menunggu 60').and.to.contain('Terlalu lama: 6');
    expect(waiting.shadowRoot?.querySelectorAll('ol > li')).to.have.length(60);
  });

  it('marks whose number was taken at home', async () => {
    const waiting = await list(12);

    const marked = [...waiting.shadowRoot!.querySelectorAll('ol > li')].filter(row =>
      row.textContent.includes('Dari rumah'),
    );

    expect(marked.map(row => row.querySelector('bdi')?.textContent)).to.deep.equal(['B-002']);
  });

  it('never names a private matter where others could read it', async () => {
    const waiting = await list(12);

    expect(waiting.shadowRoot?.textContent).to.contain('Layanan pribadi').and.not.to.contain('Rujukan');
  });

  it('is one stop for Tab, and the arrows lead from row to row', async () => {
    const waiting = await list(60);
    waiting.focus();
    expect(focused(waiting)).to.equal('Panggil A-001');

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(waiting)).to.equal('Panggil C-001');
    await sendKeys({ press: 'End' });
    expect(focused(waiting)).to.equal('Panggil C-020');
    await sendKeys({ press: 'Tab' });

    expect(focused(waiting)).to.equal('');
  });

  it('calls somebody out of turn', async () => {
    const waiting = await list(12);
    const called = oneEvent(waiting, 'layan-step-take');
    waiting.focus();
    await sendKeys({ press: 'ArrowDown' });

    await sendKeys({ press: 'Enter' });

    expect((await called).detail).to.deep.equal({ ticket: 't1', step: 'call' });
  });

  it('calls nobody while somebody is at the counter', async () => {
    const waiting = await list(12, true);
    let calls = 0;
    waiting.addEventListener('layan-step-take', () => calls++);
    waiting.focus();

    await sendKeys({ press: 'Enter' });

    expect(calls).to.equal(0);
  });

  it('keeps the focus on the neighbour when another counter calls the one that has it', async () => {
    const waiting = await list(12);
    waiting.focus();
    await sendKeys({ press: 'ArrowDown' });

    waiting.tickets = waiting.tickets.filter(({ code }) => code !== 'B-001');
    await waiting.updateComplete;

    expect(focused(waiting)).to.equal('Panggil C-001');
  });

  it('puts the focus on its heading when nobody is left', async () => {
    const waiting = await list(1);
    waiting.focus();

    waiting.tickets = [];
    await waiting.updateComplete;

    expect(waiting.shadowRoot?.activeElement?.textContent).to.contain('Menunggu');
    expect(waiting.shadowRoot?.textContent).to.contain('Belum ada yang menunggu.');
  });
});
