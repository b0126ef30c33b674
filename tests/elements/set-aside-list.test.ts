import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/set-aside-list/set-aside-list.ts';
import type { SetAsideList } from '@layan/elements/set-aside-list/set-aside-list.ts';
import { lines, missedTickets, NOW, parkedTickets } from '../support/counter-fixtures.ts';
import { catalogue } from '../support/fixtures.ts';

async function list(occupied = false) {
  return fixture<SetAsideList>(
    html`<layan-set-aside-list
      .parked=${parkedTickets}
      .missed=${missedTickets}
      .services=${catalogue.services}
      .lines=${lines}
      .now=${NOW}
      ?occupied=${occupied}
    ></layan-set-aside-list>`,
  );
}

describe('set-aside-list', () => {
  it('lets somebody wait again, by keyboard', async () => {
    const aside = await list();
    const returned = oneEvent(aside, 'layan-step-take');
    aside.focus();

    await sendKeys({ press: 'Enter' });

    expect((await returned).detail).to.deep.equal({ ticket: 'p1', step: 'return' });
  });

  it('calls somebody only while the counter is free, but lets them wait again at any time', async () => {
    const aside = await list(true);
    const steps: string[] = [];
    aside.addEventListener('layan-step-take', ({ detail }) => steps.push(detail.step));

    aside.shadowRoot?.querySelectorAll('button').forEach(button => button.click());

    expect(steps).to.deep.equal(['return', 'return', 'return']);
  });

  it('offers nothing to those whose time to come back is over', async () => {
    const aside = await list();
    const rows = [...(aside.shadowRoot?.querySelectorAll('li') ?? [])];
    const over = rows.find(row => row.textContent.includes('C-001'));

    expect(over?.querySelector('button')).to.equal(null);
    expect(over?.textContent).to.contain('lewat waktu');
  });

  it('keeps the focus on the neighbour when a row goes, and on what is said when none is left', async () => {
    const aside = await list();
    aside.focus();

    aside.parked = parkedTickets.slice(1);
    await aside.updateComplete;
    expect(aside.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Kembalikan A-009');
    aside.parked = aside.missed = [];
    await aside.updateComplete;

    expect(aside.shadowRoot?.activeElement?.textContent).to.contain('Tidak ada yang disisihkan.');
  });
});
