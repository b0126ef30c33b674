import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/complaint-form/complaint-form.ts';
import type { ComplaintForm } from '@layan/elements/complaint-form/complaint-form.ts';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import type { LayanEvents } from '@layan/elements/events.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { draft, filledDraft, rules, upload } from '../support/complaint-fixtures.ts';
import { catalogue } from '../support/fixtures.ts';
import { button, control, errorOf, wordsOf, write } from '../support/form.ts';

type Draft = LayanEvents['layan-complaint-draft'];

describe('complaint-form', () => {
  let drafts: Draft[];
  let sent: LayanEvents['layan-complaint-send'][];

  async function open(step = '', given = draft(), kiosk = false) {
    drafts = [];
    sent = [];
    return fixture<ComplaintForm>(
      html`<layan-complaint-form
        .state=${ready(rules)}
        .catalogue=${catalogue}
        .draft=${given}
        step=${step}
        ?kiosk=${kiosk}
        @layan-complaint-draft=${({ detail }: CustomEvent<Draft>) => drafts.push(detail)}
        @layan-complaint-send=${({ detail }: CustomEvent<{ website: string }>) => sent.push(detail)}
        >${kiosk ? html`<layan-on-screen-keyboard slot="keyboard" layout="writing"></layan-on-screen-keyboard>` : ''}</layan-complaint-form
      >`,
    );
  }

  const question = (form: ComplaintForm) => wordsOf(form.shadowRoot!.querySelector('h2')!);
  const words = (form: ComplaintForm) => wordsOf(form.shadowRoot as unknown as Element);
  const area = (form: ComplaintForm) => form.shadowRoot!.querySelector('textarea')!;
  const problems = (form: ComplaintForm) =>
    [...form.shadowRoot!.querySelector('layan-error-summary')!.shadowRoot!.querySelectorAll('a')].map(wordsOf);

  async function press(key: string, times = 1) {
    for (let time = 0; time < times; time++) await sendKeys({ press: key });
  }

  it('is filled in and sent with the keyboard alone', async () => {
    const form = await open();
    form.shadowRoot!.querySelector<HTMLElement>('h2')!.focus();
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Apa yang ingin Anda sampaikan?');
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Layanan yang mana?');
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    await press('Tab');
    await sendKeys({ type: 'Loket tutup padahal masih pukul dua.' });
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Kapan dan di mana?');
    await press('Tab');
    await sendKeys({ type: 'kemarin' });
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Ada foto atau berkas?');
    await press('Tab', 2);
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Siapa yang boleh tahu?');
    await press('Tab', 3);
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Untuk apa data Anda dipakai');
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expect(question(form)).to.equal('Sudah benar?');
    expect(words(form)).to.contain('Loket tutup padahal masih pukul dua.').and.to.contain('Anonim, rahasia');
    button(form, 'Kirim').focus();
    await press('Enter');

    expect(sent).to.deep.equal([{ website: '' }]);
    expect(drafts.at(-1)!.draft).to.deep.equal(
      draft({ kind: 'complaint', text: 'Loket tutup padahal masih pukul dua.', when: 'kemarin' }),
    );
  });

  it('puts the focus on each new question, and loses nothing on the way back', async () => {
    const form = await open('text', draft({ kind: 'complaint' }));
    write(area(form), 'Petugas membentak saya di loket.');
    button(form, 'Lanjut').click();
    await form.updateComplete;
    expect(form.shadowRoot!.activeElement).to.equal(form.shadowRoot!.querySelector('h2'));

    button(form, 'Kembali').click();
    await form.updateComplete;

    expect(question(form)).to.equal('Apa yang terjadi?');
    expect(area(form).value).to.equal('Petugas membentak saya di loket.');
  });

  it('says what is missing, takes the focus there, and follows while it is mended', async () => {
    const form = await open('text', draft({ kind: 'complaint' }));

    button(form, 'Lanjut').click();
    await form.updateComplete;
    const summary = form.shadowRoot!.querySelector('layan-error-summary')!;
    await summary.updateComplete;
    expect(problems(form)).to.deep.equal(['Ceritakan apa yang terjadi, sedikitnya 10 huruf.']);
    expect(errorOf(area(form))).to.equal('Ceritakan apa yang terjadi, sedikitnya 10 huruf.');
    await oneFrame();
    expect(form.shadowRoot!.activeElement).to.equal(summary);

    summary.shadowRoot!.querySelector('a')!.click();
    await oneFrame();
    expect(form.shadowRoot!.activeElement).to.equal(area(form));
    write(area(form), 'Loket tutup terlalu cepat.');
    await form.updateComplete;
    expect(errorOf(area(form))).to.equal('');
  });

  it('lists everything that is wrong at the end, each with the way to its question', async () => {
    const form = await open(
      'check',
      draft({
        kind: 'complaint',
        text: 'Terlalu',
        anonymous: false,
        contact: { name: '', phone: '12', email: 'siti' },
      }),
    );

    button(form, 'Kirim').click();
    await form.updateComplete;
    await oneFrame();
    expect(sent).to.deep.equal([]);
    expect(problems(form).length).to.equal(4);

    const links = form.shadowRoot!.querySelector('layan-error-summary')!.shadowRoot!.querySelectorAll('a');
    [...links].find(link => wordsOf(link).startsWith('Nomor ini'))!.click();
    await form.updateComplete;
    await oneFrame();
    expect(question(form)).to.equal('Bagaimana kami menghubungi Anda?');
    expect(form.shadowRoot!.activeElement).to.equal(control(form, 'Nomor telepon'));
    expect(errorOf(control(form, 'Nomor telepon'))).to.contain('tidak lengkap');
  });

  it('shows what the server finds wrong in the same way', async () => {
    const form = await open('check', filledDraft);
    form.problem = 'refused';
    form.issues = [{ path: 'text', message: { id: 'Isinya sudah pernah dikirim.', en: 'Sent before.' } }];
    await form.updateComplete;
    await oneFrame();

    expect(problems(form)).to.deep.equal(['Isinya sudah pernah dikirim.']);
    expect(words(form)).to.contain('Yang Anda tulis masih ada');
  });

  it('does not ask how to reach somebody who is anonymous, and forgets what they wrote there', async () => {
    const form = await open('privacy', filledDraft);
    const [anonymous] = form.shadowRoot!.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect(words(form)).to.contain('petugas pengaduan dan supervisor');

    anonymous!.click();
    await form.updateComplete;
    expect(words(form)).to.contain('Tidak ada yang tahu siapa Anda');
    button(form, 'Lanjut').click();
    await form.updateComplete;

    expect(question(form)).to.equal('Untuk apa data Anda dipakai');
    expect(drafts.at(-1)!.draft.contact).to.equal(null);
    expect(form.shadowRoot!.querySelector('#consent')).to.equal(null);
  });

  it('asks for consent only where there is a contact, and goes no further without it', async () => {
    const form = await open('purpose', { ...filledDraft, consent: false });

    button(form, 'Lanjut').click();
    await form.updateComplete;
    expect(question(form)).to.equal('Untuk apa data Anda dipakai');
    form.shadowRoot!.querySelector<HTMLInputElement>('#consent')!.click();
    await form.updateComplete;
    button(form, 'Lanjut').click();
    await form.updateComplete;

    expect(question(form)).to.equal('Sudah benar?');
  });

  it('changes one answer and comes back to all of them', async () => {
    const form = await open('check', filledDraft);

    button(form, 'Ubah: Jenis').click();
    await form.updateComplete;
    button(form, 'Saran').click();
    await form.updateComplete;

    expect(question(form)).to.equal('Sudah benar?');
    expect(drafts.at(-1)!.draft.kind).to.equal('suggestion');
  });

  it('finds a service by words of its name, and takes none for an answer', async () => {
    const form = await open('service', draft({ kind: 'complaint' }));
    button(form, 'Surat keterangan terdaftar bansos').click();
    await form.updateComplete;
    expect(drafts.at(-1)!.draft.service).to.equal('surat-keterangan-terdaftar');

    button(form, 'Kembali').click();
    await form.updateComplete;
    button(form, 'Tidak tahu').click();
    expect(drafts.at(-1)!.draft.service).to.equal(null);
  });

  it('names no private service on a machine that others look at', async () => {
    const form = await open('service', draft({ kind: 'complaint' }), true);

    expect(words(form)).not.to.contain('Rujukan penyandang disabilitas mental');
  });

  it('offers no files on a kiosk, and leaves going back to its page', async () => {
    const form = await open('place', draft({ kind: 'complaint', text: 'Loket tutup terlalu cepat.' }), true);

    button(form, 'Lewati').click();
    await form.updateComplete;
    expect(question(form)).to.equal('Siapa yang boleh tahu?');
    expect(form.back()).to.equal(true);
    await form.updateComplete;
    expect(question(form)).to.equal('Kapan dan di mana?');
    expect(words(form)).not.to.contain('Kembali');
  });

  it('is written with the keys on the screen, sentences with a capital', async () => {
    const form = await open('text', draft({ kind: 'complaint' }), true);
    const keys = form.querySelector('layan-on-screen-keyboard')!;
    for (const name of ['a', 'd', 'a', '.', ' ', 'l', 'a', 'm', 'x', 'Backspace', 'a'])
      keys.dispatchEvent(
        new CustomEvent('layan-key-press', { detail: { key: name }, bubbles: true, composed: true, cancelable: true }),
      );
    expect(area(form).value).to.equal('Ada. Lama');
    expect(area(form).inputMode).to.equal('none');

    form.press('Enter');
    await form.updateComplete;
    expect(problems(form).length).to.equal(1);
  });

  it('keeps what is written beside the keys on a wide kiosk with large text, not beneath them', async () => {
    const form = await open('text', draft({ kind: 'complaint' }), true);
    const screen = form.parentElement!;
    screen.style.cssText = 'font-size: 12px; inline-size: 52em; block-size: 31em; overflow: auto';
    await oneFrame();

    const [words, keys] = [area(form), form.querySelector('layan-on-screen-keyboard')!].map(each =>
      each.getBoundingClientRect(),
    );
    expect(words!.right).to.be.at.most(keys!.left);
    expect(words!.bottom).to.be.at.most(screen.getBoundingClientRect().bottom);
  });

  it('keeps in sight what sends it, below an answer longer than a kiosk’s screen', async () => {
    const form = await open('check', { ...filledDraft, text: 'Loket tutup.\n'.repeat(100) }, true);
    const screen = form.parentElement!;
    screen.style.cssText = 'block-size: 31em; overflow: auto';
    await oneFrame();

    expect(button(form, 'Kirim').getBoundingClientRect().bottom).to.be.at.most(screen.getBoundingClientRect().bottom);
  });

  it('hands over the files that were chosen, and what becomes of each', async () => {
    const form = await open('files', filledDraft);
    const chosen = oneEvent(form, 'layan-file-add');
    const picker = form.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    const given = new DataTransfer();
    given.items.add(new File(['x'], 'surat.pdf', { type: 'application/pdf' }));
    picker.files = given.files;
    picker.dispatchEvent(new Event('change'));
    expect(((await chosen) as CustomEvent<{ files: File[] }>).detail.files[0]!.name).to.equal('surat.pdf');

    form.uploads = [upload({ state: 'failed', problem: 'unreachable' })];
    await form.updateComplete;
    const again = oneEvent(form, 'layan-file-retry');
    button(form, 'Kirim lagi').click();
    expect(((await again) as CustomEvent<unknown>).detail).to.deep.equal({ key: '1' });
    const taken = oneEvent(form, 'layan-file-remove');
    button(form, 'Hapus surat-pengantar.jpg').click();
    expect(((await taken) as CustomEvent<unknown>).detail).to.deep.equal({ key: '1' });
  });

  it('is not sent while a file is still on its way', async () => {
    const form = await open('check', filledDraft);
    form.uploads = [upload({ state: 'sending', id: '' })];
    await form.updateComplete;

    button(form, 'Kirim').click();
    await form.updateComplete;

    expect(sent).to.deep.equal([]);
    expect(problems(form)).to.deep.equal(['Tunggu sebentar: berkas masih dikirim. Atau hapus berkas itu.']);
  });

  it('says at the end which file does not go along', async () => {
    const form = await open('check', filledDraft);
    form.uploads = [upload(), upload({ key: '2', name: 'video.mov', state: 'failed', id: '', problem: 'file-type' })];
    await form.updateComplete;
    expect(words(form)).to.contain(`${upload().name}, video.mov (tidak ikut terkirim)`);
  });

  it('offers the day as it is at the office, wherever this machine thinks it is', async () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const form = await open('place');
      form.state = ready({ ...rules, timeZone });
      await form.updateComplete;
      button(form, 'Hari ini').click();
      const day = new Intl.DateTimeFormat('id', { day: 'numeric', month: 'long', timeZone }).format(Date.now());
      expect(drafts.at(-1)!.draft.when).to.contain(day);
    }
  });

  it('is sent once, however often it is touched while that is on its way', async () => {
    const form = await open('check', filledDraft);
    form.busy = true;
    await form.updateComplete;

    button(form, 'Sedang mengirim').click();

    expect(sent).to.deep.equal([]);
    expect(button(form, 'Sedang mengirim').getAttribute('aria-disabled')).to.equal('true');
    expect(button(form, 'Sedang mengirim').disabled).to.equal(false);
  });

  it('deletes the draft only when that is meant', async () => {
    const form = await open('text', filledDraft);
    let discarded = 0;
    form.addEventListener('layan-complaint-discard', () => discarded++);
    const fold = form.shadowRoot!.querySelector('details')!;
    fold.querySelector('summary')!.click();
    expect(discarded).to.equal(0);

    button(form, 'Ya, hapus semuanya').click();

    expect(discarded).to.equal(1);
  });

  it('lets a machine fill in what no person sees', async () => {
    const form = await open('check', filledDraft);
    const trap = form.shadowRoot!.querySelector<HTMLInputElement>('[name=website]')!;
    trap.value = 'https://iklan.example';
    button(form, 'Kirim').click();

    expect(trap.tabIndex).to.equal(-1);
    expect(sent).to.deep.equal([{ website: 'https://iklan.example' }]);
  });
});

/** The focus goes where it should once the next question is drawn. */
function oneFrame(): Promise<number> {
  return new Promise(resolve => requestAnimationFrame(resolve));
}
