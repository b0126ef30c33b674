import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/counter-ticket/counter-ticket.ts';
import type { CounterTicket } from '@layan/elements/counter-ticket/counter-ticket.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { calledTicket, lines, NOW, servedTicket, workTicket } from '../support/counter-fixtures.ts';
import { catalogue } from '../support/fixtures.ts';

type Parts = Partial<Pick<CounterTicket, 'ticket' | 'next' | 'waiting' | 'busy' | 'keys'>>;

async function counter({ ticket = null, next = null, waiting = 0, busy = false, keys = true }: Parts) {
  return fixture<CounterTicket>(
    html`<layan-counter-ticket
      .ticket=${ticket}
      .next=${next}
      .waiting=${waiting}
      .services=${catalogue.services}
      .lines=${lines}
      .now=${NOW}
      ?busy=${busy}
      ?keys=${keys}
    ></layan-counter-ticket>`,
  );
}

function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function button(element: Element, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(each =>
    (each.querySelector('span')?.textContent ?? '').trim().startsWith(name),
  );
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
}

describe('counter-ticket', () => {
  it('calls the next one with Enter while the counter is free', async () => {
    const desk = await counter({ next: workTicket({ code: 'A-013' }), waiting: 12 });
    const called = oneEvent(desk, 'layan-next-call');

    desk.focus();
    await sendKeys({ press: 'Enter' });

    await called;
    expect(words(desk)).to.contain('A-013').and.to.contain('Menunggu: 12');
  });

  it('begins to serve with Enter once somebody is called, and finishes with Enter once they are served', async () => {
    const desk = await counter({ ticket: calledTicket });
    const served = oneEvent(desk, 'layan-step-take');
    desk.focus();
    await sendKeys({ press: 'Enter' });
    expect((await served).detail).to.deep.equal({ ticket: 'a-012', step: 'serve' });

    desk.ticket = servedTicket;
    await desk.updateComplete;
    const finished = oneEvent(desk, 'layan-step-take');
    await sendKeys({ press: 'Enter' });

    expect((await finished).detail).to.deep.equal({ ticket: 'a-012', step: 'finish' });
  });

  it('says in plain words what the visitor came for, how long they waited and what is missing', async () => {
    const desk = await counter({ ticket: calledTicket });

    expect(words(desk)).to.contain('Surat keterangan terdaftar bansos').and.to.contain('Menunggu 34 mnt');
    expect(words(desk)).to.contain('Berkas: kurang 2 dari 4');
    expect(words(desk)).to.contain('Ada: Fotokopi KTP').and.to.contain('Kurang: Fotokopi Kartu Keluarga');
  });

  it('shows the decree’s list without a verdict when nobody ticked anything', async () => {
    const desk = await counter({ ticket: { ...calledTicket, checklist: null } });

    expect(words(desk)).to.contain('Fotokopi KTP').and.not.to.contain('Kurang:');
  });

  it('names a private matter small, beneath words that say nothing', async () => {
    const desk = await counter({ ticket: { ...calledTicket, service: 'pengantar-panjang' } });

    expect(desk.shadowRoot?.querySelector('h2')?.textContent).to.equal('Layanan pribadi');
  });

  it('marks a number that was taken at home, when it is next and when it is called', async () => {
    const desk = await counter({ next: workTicket({ remote: true, priority: true }), waiting: 1 });
    expect(words(desk)).to.contain('Prioritas').and.to.contain('Dari rumah');

    desk.ticket = { ...calledTicket, remote: true };
    await desk.updateComplete;
    expect(words(desk)).to.contain('Dari rumah');

    desk.ticket = calledTicket;
    await desk.updateComplete;
    expect(words(desk)).not.to.contain('Dari rumah');
  });

  it('does not let somebody be marked as absent before they were called often enough', async () => {
    const desk = await counter({ ticket: calledTicket });
    let steps = 0;
    desk.addEventListener('layan-step-take', () => steps++);
    const absent = button(desk, 'Tidak datang');

    absent.click();

    expect(steps).to.equal(0);
    expect(absent.getAttribute('aria-disabled')).to.equal('true');
    expect(absent.textContent).to.contain('2 panggilan lagi');
    desk.ticket = { ...calledTicket, calls: 3, callsLeft: 0 };
    await desk.updateComplete;
    button(desk, 'Tidak datang').click();
    expect(steps).to.equal(1);
  });

  it('no longer offers what cannot happen once the visitor is here', async () => {
    const desk = await counter({ ticket: { ...calledTicket, arrivedAt: NOW } });

    expect(() => button(desk, 'Tidak datang')).to.throw();
    expect(() => button(desk, 'Sudah datang')).to.throw();
    expect(button(desk, 'Panggil lagi')).to.be.instanceOf(HTMLButtonElement);
  });

  it('takes one step at a time, and keeps the focus meanwhile', async () => {
    const desk = await counter({ ticket: calledTicket });
    const steps: LayanEvent<'layan-step-take'>[] = [];
    desk.addEventListener('layan-step-take', event => steps.push(event));
    desk.focus();
    desk.busy = true;
    await desk.updateComplete;

    await sendKeys({ press: 'Enter' });

    expect(steps).to.deep.equal([]);
    expect(desk.shadowRoot?.activeElement?.textContent).to.contain('Mulai layani');
  });

  it('says who is only late when nobody else waits, and that nobody waits when nobody does', async () => {
    const desk = await counter({ waiting: 1 });
    expect(words(desk)).to.contain('Yang menunggu sedang terlambat');

    desk.waiting = 0;
    await desk.updateComplete;

    expect(words(desk)).to.contain('Belum ada yang menunggu');
  });

  it('shows letters only while letters are keys', async () => {
    const desk = await counter({ ticket: calledTicket, keys: false });

    expect(button(desk, 'Sisihkan').hasAttribute('aria-keyshortcuts')).to.equal(false);
    expect(button(desk, 'Sisihkan').querySelector('kbd')).to.equal(null);
  });
});
