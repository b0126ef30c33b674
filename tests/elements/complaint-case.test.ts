import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CaseView } from '@layan/domain/api/inbox.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/complaint-case/complaint-case.ts';
import type { ComplaintCase } from '@layan/elements/complaint-case/complaint-case.ts';
import { button, wordsOf } from '../support/form.ts';
import { caseView, codeAt, desk, logEntry, workingCase } from '../support/inbox-fixtures.ts';
import { services } from '../support/office-fixtures.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('complaint-case', () => {
  const open = (view: CaseView = caseView()) =>
    fixture<ComplaintCase>(
      html`<layan-complaint-case
        .state=${ready(view)}
        .desk=${desk}
        .services=${services}
        self="sari"
        .fileAddress=${() => PIXEL}
      ></layan-complaint-case>`,
    );
  const words = (element: ComplaintCase, part: string) => wordsOf(element.shadowRoot!.querySelector(part)!);

  it('shows what was written, line by line, when and where', async () => {
    const element = await open();

    expect(element.shadowRoot!.querySelector('blockquote')!.textContent).to.contain('tanpa alasan.\n\nTerakhir');
    expect(words(element, 'dl')).to.contain('Tempat Loket 2').and.to.contain('Rahmat Hidayat · 0812-3456-7890');
  });

  it('says until when, by which rule, and that the class is still assumed', async () => {
    const element = await open();

    expect(words(element, '.clock'))
      .to.contain('5 hari lagi')
      .and.to.contain('Berat: 60 hari kerja Keputusan Kepala Dinas Sosial Nomor 460/12/2026')
      .and.to.contain('Belum digolongkan');
  });

  it('hands the agency’s clock on to all that has a time', async () => {
    const element = await open(
      caseView({ dueAt: Date.UTC(2026, 6, 15, 17, 30), receivedAt: Date.UTC(2026, 0, 12, 18) }),
    );

    expect(words(element, '.clock')).to.contain('Kam, 16 Jul 2026, 00.30');
    expect(words(element, 'dl')).to.contain('Sel, 13 Jan 2026, 01.00');
    expect(element.shadowRoot!.querySelector('layan-complaint-log')!.timeZone).to.equal('Asia/Jakarta');
  });

  it('says of a late one that it is late', async () => {
    const element = await open(workingCase);

    expect(words(element, '.clock')).to.contain('Terlambat 2 hari');
  });

  it('says aloud where the date may still move, and where there is none', async () => {
    const unsure = await open(caseView({ promise: { ...caseView().promise!, holidaysKnown: false } }));
    expect(words(unsure, '.clock')).to.contain('Hari libur tahun itu belum diketahui');

    const undated = await open(caseView({ promise: null, dueAt: null }));
    expect(words(undated, '.clock')).to.contain('masuk sebelum kantor menetapkan batas waktu');
    undated.desk = { ...desk, classes: [] };
    await undated.updateComplete;
    expect(words(undated, '.clock')).to.contain('Kantor ini belum menetapkan batas waktu');
  });

  it('says of a code that stands for nothing that it does', async () => {
    const element = await open();
    element.state = { status: 'failed', problem: 'not-found' };
    await element.updateComplete;

    expect(words(element, 'layan-notice')).to.contain('Tidak ada pengaduan dengan kode ini');
  });

  it('fetches a photo only once somebody wants to see it', async () => {
    const element = await open();
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);

    button(element, 'Lihat').click();
    await element.updateComplete;

    expect(element.shadowRoot!.querySelector('img')!.alt).to.equal('Foto 1');
  });

  it('hands out a file by its id', async () => {
    const element = await open();
    const asked = oneEvent(element, 'layan-file-save');

    button(element, 'UnduhBerkas PDF 2').click();

    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ id: 'case-4', file: 'paper' });
  });

  it('leads to a similar one, and to merging with it', async () => {
    const element = await open();
    const asked = oneEvent(element, 'layan-case-open');
    element.shadowRoot!.querySelector<HTMLElement>('.others .link')!.click();
    expect(((await asked) as CustomEvent<unknown>).detail).to.deep.equal({ id: 'case-9', code: codeAt(9) });

    button(element, 'Gabungkan…').click();
    await element.updateComplete;
    const acts = element.shadowRoot!.querySelector('layan-complaint-acts')!;
    await acts.updateComplete;
    expect(wordsOf(acts.shadowRoot!.querySelector('h3')!)).to.equal('Gabungkan');
  });

  it('names a private service only when it is asked for', async () => {
    const element = await open(caseView({ service: 'kekerasan' }));
    expect(words(element, '.about')).to.contain('Layanan pribadi').and.not.to.contain('kekerasan');

    button(element, 'Tampilkan').click();
    await element.updateComplete;

    expect(words(element, '.about')).to.contain('Pendampingan korban kekerasan');
  });

  it('names a private service nowhere else either, in the history or at the class', async () => {
    const facts = { class: 'Sedang', kind: 'complaint', service: 'kekerasan' };
    const log = [logEntry(1, { step: 'received' }), logEntry(2, { step: 'classified', facts })];
    const element = await open(caseView({ service: 'kekerasan', log }));
    const said = async () => {
      const acts = element.shadowRoot!.querySelector('layan-complaint-acts')!;
      const history = element.shadowRoot!.querySelector('layan-complaint-log')!;
      await Promise.all([acts.updateComplete, history.updateComplete]);
      const service = acts.shadowRoot!.querySelector<HTMLSelectElement>('#service')!;
      return `${wordsOf(history.shadowRoot!.querySelector('ol')!)} ${service.selectedOptions[0]!.text.trim()}`;
    };
    expect(await said()).to.match(/Layanan pribadi[^]*Layanan pribadi/);
    expect(await said()).not.to.contain('kekerasan');

    button(element, 'Tampilkan').click();
    await element.updateComplete;

    expect(await said()).to.match(/korban kekerasan[^]*korban kekerasan/);
  });

  it('shows nothing of an anonymous person, and nothing at all of what was erased', async () => {
    const anonymous = await open(caseView({ anonymous: true, contact: null }));
    expect(words(anonymous, 'dl')).to.contain('Anonim: tidak ada data diri yang disimpan');

    const erased = await open(caseView({ erased: true, text: '', contact: null, may: [] }));
    expect(words(erased, '.words')).to.contain('Isi laporan sudah dihapus');
  });
});
