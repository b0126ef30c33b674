import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InboxView } from '@layan/domain/api/inbox.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/complaint-inbox/complaint-inbox.ts';
import type { ComplaintInbox } from '@layan/elements/complaint-inbox/complaint-inbox.ts';
import { button, control, wordsOf } from '../support/form.ts';
import { classes, codeAt, inboxItem, inboxView } from '../support/inbox-fixtures.ts';
import { services } from '../support/office-fixtures.ts';

describe('complaint-inbox', () => {
  const open = (view: InboxView = inboxView(12)) =>
    fixture<ComplaintInbox>(
      html`<layan-complaint-inbox
        .state=${ready(view)}
        .services=${services}
        .classes=${classes.map(({ name }) => name)}
      ></layan-complaint-inbox>`,
    );
  const rows = (inbox: ComplaintInbox) => [...inbox.shadowRoot!.querySelectorAll('.rows > li')];
  const focused = (inbox: ComplaintInbox) => inbox.shadowRoot!.activeElement?.querySelector('bdi')?.textContent ?? '';
  const code = (at: number) => groupCode(codeAt(at));

  it('says of what is late that it is, since when, and until when it should have been', async () => {
    const inbox = await open();

    expect(wordsOf(rows(inbox)[0]!))
      .to.contain(`${code(0)}, terlambat`)
      .and.to.contain('Terlambat 2 hari');
    expect(wordsOf(rows(inbox)[0]!)).to.match(/Jul 2026, \d\d\.\d\d/);
    expect(wordsOf(rows(inbox)[5]!))
      .to.contain('5 hari lagi')
      .and.not.to.contain('erlambat');
  });

  it('writes the date by the agency’s clock, wherever it is read', async () => {
    const dueAt = Date.UTC(2026, 6, 15, 17, 30);
    const inbox = await open({ ...inboxView(1), items: [{ ...inboxItem(0), dueAt }] });
    const due = () => rows(inbox)[0]!.querySelector('.due small')!.textContent;
    inbox.timeZone = 'Asia/Jakarta';
    await inbox.updateComplete;
    expect(due()).to.equal('Kam, 16 Jul 2026, 00.30');

    inbox.timeZone = 'Asia/Makassar';
    await inbox.updateComplete;
    expect(due()).to.equal('Kam, 16 Jul 2026, 01.30');
  });

  it('is one stop for Tab; arrows and letters lead from row to row, Enter opens', async () => {
    const inbox = await open();
    inbox.focus();
    expect(focused(inbox)).to.equal(code(0));

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'j' });
    expect(focused(inbox)).to.equal(code(2));
    await sendKeys({ press: 'k' });
    expect(focused(inbox)).to.equal(code(1));
    await sendKeys({ press: 'End' });
    expect(focused(inbox)).to.equal(code(11));
    const asked = oneEvent(inbox, 'layan-case-open');
    await sendKeys({ press: 'Enter' });

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ id: 'case-11', code: codeAt(11) });
  });

  it('stays at the row that was opened, and goes to its neighbour when that has left', async () => {
    const inbox = await open();
    inbox.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    const view = inboxView(12);

    inbox.state = ready({ ...view, items: view.items.filter((_, at) => at !== 1) });
    await inbox.updateComplete;

    expect(focused(inbox)).to.equal(code(2));
  });

  it('shows what is about a private service only when it is asked for, and stays there', async () => {
    const inbox = await open();
    const row = rows(inbox)[3]!;
    expect(wordsOf(row)).to.contain('Layanan pribadi').and.not.to.contain('anak angkat');
    expect(wordsOf(row)).not.to.contain('Pengangkatan anak');

    button(inbox, `Tampilkan isi ${code(3)}`).click();
    await inbox.updateComplete;
    await inbox.updateComplete;

    expect(wordsOf(rows(inbox)[3]!))
      .to.contain('anak angkat')
      .and.to.contain('Pengangkatan anak');
    expect(focused(inbox)).to.equal(code(3));
  });

  it('counts behind every filter, and asks for the first page of the one that is pressed', async () => {
    const inbox = await open();
    const asked = oneEvent(inbox, 'layan-inbox-choose');

    button(inbox, 'Terlambat2').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({
      filter: 'late',
      class: '',
      service: '',
      page: 1,
    });
  });

  it('narrows to a class and a service', async () => {
    const inbox = await open();
    const asked = oneEvent(inbox, 'layan-inbox-choose');
    const service = control(inbox, 'Layanan') as unknown as HTMLSelectElement;

    service.value = 'alat-bantu';
    service.dispatchEvent(new Event('change'));

    const { detail } = (await asked) as CustomEvent<{ service: string }>;
    expect(detail.service).to.equal('alat-bantu');
  });

  it('keeps five hundred open complaints to a page that can be taken in', async () => {
    const inbox = await open(inboxView(25, { found: 512, page: 2 }));
    const asked = oneEvent(inbox, 'layan-inbox-choose');

    expect(rows(inbox)).to.have.length(25);
    expect(wordsOf(inbox.shadowRoot!.querySelector('nav')!)).to.contain('26–50 dari 512');
    button(inbox, 'Berikutnya').click();

    expect(((await asked) as CustomEvent<{ page: number }>).detail.page).to.equal(3);
  });

  it('says what to do where nothing is to be seen', async () => {
    const inbox = await open(inboxView(0));
    inbox.filter = 'late';
    await inbox.updateComplete;
    expect(wordsOf(inbox.shadowRoot!.querySelector('.none')!)).to.contain('Tidak ada yang terlambat');

    inbox.query = 'kartu';
    await inbox.updateComplete;
    expect(wordsOf(inbox.shadowRoot!.querySelector('.none')!)).to.contain('Hapus kata pencarian');
  });

  it('offers to look through all of them where nothing is found in the list that is open', async () => {
    const inbox = await open(inboxView(0));
    inbox.query = 'K7QM';
    await inbox.updateComplete;
    const asked = oneEvent(inbox, 'layan-inbox-choose');

    button(inbox, 'Cari di semua pengaduan').focus();
    button(inbox, 'Cari di semua pengaduan').click();

    expect(((await asked) as CustomEvent<{ filter: string }>).detail.filter).to.equal('all');
    inbox.filter = 'all';
    inbox.state = { status: 'loading' };
    await inbox.updateComplete;
    inbox.state = ready(inboxView(0));
    await inbox.updateComplete;
    expect(inbox.shadowRoot!.querySelector('.none button')).to.equal(null);
    expect(wordsOf(inbox.shadowRoot!.activeElement!)).to.contain('Tidak ada yang cocok');
  });

  it('is at the first row when the page was turned, for the button is gone', async () => {
    const inbox = await open(inboxView(25, { found: 60 }));
    button(inbox, 'Berikutnya').focus();

    await sendKeys({ press: 'Enter' });
    inbox.state = { status: 'loading' };
    await inbox.updateComplete;
    inbox.state = ready(inboxView(25, { found: 60, page: 2 }));
    await inbox.updateComplete;

    expect(focused(inbox)).to.equal(code(0));
  });

  it('shows markup as the words that were written', async () => {
    const inbox = await open({
      ...inboxView(1),
      items: [inboxItem(0, { excerpt: '<img src=x onerror=alert(1)>', class: '<b>x</b>' })],
    });

    expect(rows(inbox)[0]!.querySelector('img, b')).to.equal(null);
    expect(wordsOf(rows(inbox)[0]!)).to.contain('<img src=x onerror=alert(1)>');
  });
});
