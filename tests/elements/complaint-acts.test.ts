import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseView } from '@layan/domain/api/inbox.ts';
import type { ActDrafts } from '@layan/elements/base/case-draft.ts';
import '@layan/elements/complaint-acts/complaint-acts.ts';
import type { ComplaintActs } from '@layan/elements/complaint-acts/complaint-acts.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { button, control, errorOf, wordsOf, write } from '../support/form.ts';
import { caseView, codeAt, desk, logEntry, workingCase } from '../support/inbox-fixtures.ts';
import { services } from '../support/office-fixtures.ts';

describe('complaint-acts', () => {
  const open = (view: CaseView = workingCase, drafts: ActDrafts = {}) =>
    fixture<ComplaintActs>(
      html`<layan-complaint-acts
        .view=${view}
        .desk=${desk}
        .services=${services}
        self="sari"
        .drafts=${drafts}
      ></layan-complaint-acts>`,
    );
  const title = (acts: ComplaintActs) => wordsOf(acts.shadowRoot!.querySelector('h3')!);
  const area = (acts: ComplaintActs) => acts.shadowRoot!.querySelector('textarea')!;
  const asked = async (acts: ComplaintActs, press: string) => {
    const event = oneEvent(acts, 'layan-case-act');
    button(acts, press).click();
    return ((await event) as LayanEvent<'layan-case-act'>).detail;
  };
  async function choose(acts: ComplaintActs, name: string) {
    button(acts, name).click();
    await acts.updateComplete;
    await acts.updateComplete;
  }

  it('opens the step that comes next: the class, then somebody in charge, then the answer, then the end', async () => {
    const may: CaseView['may'] = ['classify', 'assign', 'answer', 'close'];
    const acts = await open(caseView({ may }));
    expect(title(acts)).to.contain('Langkah berikutnya').and.to.contain('Golongkan');

    acts.view = caseView({ may, class: 'Sedang' });
    await acts.updateComplete;
    expect(title(acts)).to.contain('Tentukan petugas');
    acts.view = caseView({ may, class: 'Sedang', assignee: desk.colleagues[0]! });
    await acts.updateComplete;
    expect(title(acts)).to.contain('Jawab');
    acts.view = caseView({ may, class: 'Sedang', state: 'answered' });
    await acts.updateComplete;
    expect(title(acts)).to.contain('Tutup laporan');
  });

  it('classifies with service, kind and class at once, as the log was last seen', async () => {
    const acts = await open(caseView());
    control(acts, 'Sedang').click();
    await acts.updateComplete;

    expect(await asked(acts, 'Simpan golongan')).to.deep.equal({
      act: 'classify',
      body: { seen: 1, kind: 'complaint', service: 'reaktivasi-kis', class: 'Sedang' },
    });
  });

  it('asks for the class when none was chosen, and leads there', async () => {
    const acts = await open(caseView());

    button(acts, 'Simpan golongan').click();
    await acts.updateComplete;
    await acts.updateComplete;
    const summary = acts.shadowRoot!.querySelector('layan-error-summary')!;
    await summary.updateComplete;
    expect(acts.shadowRoot!.activeElement).to.equal(summary);
    summary.shadowRoot!.querySelector('a')!.click();

    expect(acts.shadowRoot!.activeElement).to.equal(control(acts, 'Sederhana'));
  });

  it('takes the complaint oneself with one press', async () => {
    const acts = await open(caseView({ class: 'Sedang' }));

    expect(await asked(acts, 'Tugaskan')).to.deep.equal({ act: 'assign', body: { seen: 1, staff: 'sari' } });
  });

  it('begins an answer with a template, selects its first blank, and shows what the citizen will read', async () => {
    const acts = await open();
    const template = control(acts, 'Mulai dari contoh') as unknown as HTMLSelectElement;
    template.value = 'selesai';
    template.dispatchEvent(new Event('change'));
    await acts.updateComplete;
    await acts.updateComplete;
    expect(area(acts).value.slice(area(acts).selectionStart, area(acts).selectionEnd)).to.equal('…');

    await sendKeys({ type: 'mengaktifkan kartu Ibu' });
    await acts.updateComplete;

    expect(area(acts).value).to.contain('Kami telah mengaktifkan kartu Ibu.');
    expect(wordsOf(acts.shadowRoot!.querySelector('.preview')!)).to.contain('Kami telah mengaktifkan kartu Ibu.');
  });

  it('sends no answer in which something is still to be filled in', async () => {
    const acts = await open();
    let sent = 0;
    acts.addEventListener('layan-case-act', () => sent++);

    write(area(acts), 'Kami telah ….');
    await acts.updateComplete;
    button(acts, 'Kirim jawaban').click();
    await acts.updateComplete;

    expect(sent).to.equal(0);
    expect(errorOf(area(acts))).to.contain('Isi atau hapus setiap tanda “…”');
  });

  it('keeps what is written while it is there for somebody else to read', async () => {
    const acts = await open();
    const written = oneEvent(acts, 'layan-case-write');

    write(area(acts), 'Kartu Ibu sudah aktif.');

    const { detail } = (await written) as LayanEvent<'layan-case-write'>;
    expect(detail.act).to.equal('answer');
    expect(detail.draft!.text).to.equal('Kartu Ibu sudah aktif.');
  });

  it('sends nothing past a colleague unread: it shows what they did, keeps the words, and waits', async () => {
    const acts = await open();
    write(area(acts), 'Kartu Ibu sudah aktif.');
    acts.view = {
      ...workingCase,
      log: [...workingCase.log, logEntry(7, { step: 'answered', staff: desk.colleagues[1]!, text: 'Sudah.' })],
    };
    await acts.updateComplete;

    expect(wordsOf(acts.shadowRoot!.querySelector('layan-notice')!)).to.contain('budi menjawab');
    expect(area(acts).value).to.equal('Kartu Ibu sudah aktif.');
    expect((await asked(acts, 'Kirim jawaban')).body).to.deep.equal({ seen: 6, text: 'Kartu Ibu sudah aktif.' });

    button(acts, 'Saya sudah membacanya').click();
    await acts.updateComplete;
    expect((await asked(acts, 'Kirim jawaban')).body).to.deep.equal({ seen: 7, text: 'Kartu Ibu sudah aktif.' });
  });

  it('hides the words that are selected with the keyboard', async () => {
    const acts = await open();
    await choose(acts, 'Tutup kata-kata');
    area(acts).focus();
    area(acts).setSelectionRange(0, 0);
    await sendKeys({ down: 'Shift' });
    for (let at = 0; at < 4; at++) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });

    button(acts, 'Tutup kata yang dipilih').click();
    await acts.updateComplete;

    expect(area(acts).value).to.match(/^█████ sudah tiga kali/);
    expect(wordsOf(acts.shadowRoot!.querySelector('.original')!)).to.contain('Saya sudah tiga kali');
  });

  it('hands over to another office with a letter that names nobody', async () => {
    const acts = await open();
    await choose(acts, 'Teruskan');
    button(acts, 'Bukan kewenangan kami').click();
    await acts.updateComplete;

    expect(area(acts).value).to.contain('Yth. SP4N-LAPOR!').and.to.contain('Saya sudah tiga kali');
    expect(area(acts).value).not.to.contain('Rahmat').and.not.to.contain('0812');
    expect(acts.shadowRoot!.querySelector('a')!.href).to.equal('https://www.lapor.go.id/');
    expect(await asked(acts, 'Catat sudah diteruskan')).to.deep.equal({
      act: 'forward',
      body: { seen: 6, to: 'SP4N-LAPOR!', how: 'link' },
    });
  });

  it('keeps what was changed in the letter when the office it goes to is named after that', async () => {
    const acts = await open();
    await choose(acts, 'Teruskan');
    write(control(acts, 'Isi surat'), `${area(acts).value} Terima kasih.`);
    await acts.updateComplete;

    write(control(acts, 'Kantor tujuan'), 'Dinas Perhubungan');
    await acts.updateComplete;

    expect(area(acts).value).to.match(/^Yth\. Dinas Perhubungan\n[^…]*Terima kasih\.$/);
  });

  it('proposes to follow only what is still open', async () => {
    const [other] = workingCase.similar;
    const acts = await open({ ...workingCase, similar: [{ ...other!, code: codeAt(11), state: 'closed' }, other!] });
    await choose(acts, 'Gabungkan');

    expect(control(acts, 'Kode laporan yang dituju').value).to.equal(other!.code);
  });

  it('says where nothing is left to do, to whoever did the last thing too', async () => {
    const acts = await open({ ...workingCase, state: 'closed', reason: 'answered', may: ['note', 'reopen'] });

    acts.focus();

    expect(wordsOf(acts.shadowRoot!.activeElement!)).to.equal('Tidak ada yang perlu dilakukan.');
  });

  it('writes nothing confidential into a letter', async () => {
    const acts = await open({ ...workingCase, confidential: true });
    await choose(acts, 'Teruskan');

    expect(area(acts).value).to.contain('Isi laporan ini rahasia').and.not.to.contain('tiga kali');
    // Which service it is tells what it is about.
    expect(area(acts).value).not.to.contain('kartu sehat').and.not.to.contain('Layanan:');
  });

  it('opens the officer’s e-mail even with half a character in the letter', async () => {
    const acts = await open({ ...workingCase, text: 'Separuh \ud83d saja & "tanda"' });
    await choose(acts, 'Teruskan');
    write(control(acts, 'Kantor tujuan'), 'aduan@dinkes.example.go.id');
    await acts.updateComplete;

    expect(acts.shadowRoot!.querySelector('a')!.href)
      .to.match(/^mailto:aduan%40dinkes\.example\.go\.id\?subject=/)
      .and.to.contain('Separuh%20%EF%BF%BD%20saja%20%26%20%22tanda%22');
  });

  it('merges into a similar one, or into a code that was written', async () => {
    const acts = await open();
    await choose(acts, 'Gabungkan');
    const merged = oneEvent(acts, 'layan-case-merge');
    button(acts, 'Gabungkan').click();
    expect(((await merged) as CustomEvent<unknown>).detail).to.deep.equal({ seen: 6, code: codeAt(9) });

    write(control(acts, 'Kode laporan yang dituju'), 'K7QM');
    await acts.updateComplete;
    button(acts, 'Gabungkan').click();
    await acts.updateComplete;
    expect(errorOf(control(acts, 'Kode laporan yang dituju'))).to.contain('sebelas huruf');
  });

  it('does at once what needs nothing written and can be taken back', async () => {
    const acts = await open();

    expect(await asked(acts, 'Ini spam')).to.deep.equal({ act: 'spam', body: { seen: 6 } });
  });

  it('closes with a reason, and says where to go when it is not ours', async () => {
    const acts = await open();
    await choose(acts, 'Tutup laporan');
    let sent = 0;
    acts.addEventListener('layan-case-act', () => sent++);
    button(acts, 'Tutup laporan').click();
    await acts.updateComplete;
    expect(sent).to.equal(0);

    write(area(acts), 'Hal ini ditangani Dinas Kesehatan.');
    await acts.updateComplete;
    expect(await asked(acts, 'Tutup laporan')).to.deep.equal({
      act: 'close',
      body: { seen: 6, reason: 'not-ours', text: 'Hal ini ditangani Dinas Kesehatan.' },
    });
  });
});
