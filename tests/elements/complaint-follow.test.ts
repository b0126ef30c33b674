import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/complaint-follow/complaint-follow.ts';
import type { ComplaintFollow } from '@layan/elements/complaint-follow/complaint-follow.ts';
import type { ComplaintView } from '@layan/domain/api/complaints.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { answered, asked, CODE, complaint, longComplaint, PIN } from '../support/complaint-fixtures.ts';
import { catalogue } from '../support/fixtures.ts';
import { button, control, errorOf, wordsOf, write } from '../support/form.ts';

describe('complaint-follow', () => {
  const made = (view: ComplaintView | null = null, code = '', kiosk = false) =>
    fixture<ComplaintFollow>(
      html`<layan-complaint-follow
        code=${code}
        .state=${view && ready(view)}
        .services=${catalogue.services}
        time-zone="Asia/Jakarta"
        ?kiosk=${kiosk}
      ></layan-complaint-follow>`,
    );
  const words = (element: ComplaintFollow) => wordsOf(element.shadowRoot as unknown as Element);
  const area = (element: ComplaintFollow) => element.shadowRoot!.querySelector('textarea')!;
  const detailOf = async (event: Promise<unknown>) => ((await event) as CustomEvent<unknown>).detail;

  it('opens by keyboard alone, however code and PIN are written', async () => {
    const page = await made();
    const opened = oneEvent(page, 'layan-complaint-follow');
    control(page, 'Kode').focus();
    await sendKeys({ type: 'k7qm 4xpd.9rn' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '482 913' });
    await sendKeys({ press: 'Enter' });

    expect(await detailOf(opened)).to.deep.equal({ code: CODE, pin: PIN });
  });

  it('says what cannot be right before anybody is asked, and goes there', async () => {
    const page = await made();
    let opened = 0;
    page.addEventListener('layan-complaint-follow', () => opened++);
    const attempt = async (code: string) => {
      write(control(page, 'Kode'), code);
      button(page, 'Lihat').click();
      await page.updateComplete;
      return errorOf(control(page, 'Kode'));
    };

    expect(await attempt('K7QM')).to.contain('belum lengkap');
    expect(await attempt('K7QM-4XPD-9RNT')).to.contain('terlalu panjang');
    expect(await attempt('K7QM-4XPD-9NR')).to.contain('tertukar');
    expect(await attempt('K7OM-4XPD-9RN')).to.contain('“O” di tempat ke-3');
    expect(errorOf(control(page, 'PIN'))).to.equal('PIN terdiri dari enam angka.');
    expect(page.shadowRoot!.activeElement).to.equal(control(page, 'Kode'));
    expect(opened).to.equal(0);
  });

  it('does not tell which of the two is wrong, and says from when to try again', async () => {
    const page = await made(null, CODE);
    page.problem = 'complaint-unknown';
    await page.updateComplete;
    expect(words(page)).to.contain('Kode dan PIN ini tidak cocok');

    page.problem = 'locked-out';
    page.until = new Date(2026, 0, 5, 10, 46, 12).getTime();
    await page.updateComplete;
    expect(words(page)).to.contain('Coba lagi mulai pukul 10.47');
  });

  it('takes whoever cannot see it to what has opened', async () => {
    const page = await made(null, CODE);
    page.state = ready(answered);
    await page.updateComplete;

    const heading = page.shadowRoot!.querySelector('h2')!;
    expect(wordsOf(heading)).to.equal('Sudah dijawab');
    expect(page.shadowRoot!.activeElement).to.equal(heading);
  });

  it('tells what happened, without a word about who in the office acted', async () => {
    const page = await made(answered);

    const steps = [...page.shadowRoot!.querySelectorAll('.timeline .step')].map(wordsOf);
    expect(steps).to.deep.equal([
      'Anda menyampaikannya',
      'Petugas menetapkan jenisnya, dan dengan itu batas waktunya',
      'Petugas bertanya',
      'Anda menambahkan',
      'Petugas menjawab',
    ]);
    expect(words(page)).to.contain('Surat keterangan terdaftar bansos');
  });

  it('says by when, and owns that it is late', async () => {
    expect(words(await made(complaint()))).to.contain('Dijawab paling lambat Rabu, 10 Juni 2026');
    expect(words(await made(longComplaint))).to.contain('sudah lewat. Kami minta maaf');
    expect(words(await made(complaint({ promise: null })))).to.contain('belum menetapkan batas waktu');
  });

  it('answers what the office asks, once', async () => {
    const page = await made(asked);
    expect(words(page)).to.contain('Pukul berapa tepatnya');
    let sent = 0;
    page.addEventListener('layan-complaint-reply', () => sent++);

    button(page, 'Kirim jawaban').click();
    await page.updateComplete;
    await oneFrame();
    expect(errorOf(area(page))).to.equal('Tulis dahulu yang ingin Anda sampaikan.');
    expect(page.shadowRoot!.activeElement).to.equal(area(page));
    const replied = oneEvent(page, 'layan-complaint-reply');
    write(area(page), ' Pukul dua, di loket dua. ');
    button(page, 'Kirim jawaban').click();
    expect(await detailOf(replied)).to.deep.equal({ text: 'Pukul dua, di loket dua.' });
    page.busy = true;
    await page.updateComplete;
    button(page, 'Kirim jawaban').click();
    expect(sent).to.equal(1);
  });

  it('keeps what was written when it could not be sent, and forgets it once it is in the story', async () => {
    const page = await made(asked);
    write(area(page), 'Pukul dua, di loket dua.');
    page.problem = 'unreachable';
    await page.updateComplete;
    expect(words(page)).to.contain('Yang Anda tulis masih ada');
    expect(area(page).value).to.equal('Pukul dua, di loket dua.');

    page.problem = null;
    page.state = ready({ ...asked, timeline: answered.timeline.slice(0, 4) });
    await page.updateComplete;
    expect(area(page).value).to.equal('');
  });

  it('opens again within the time, with a reason', async () => {
    const page = await made(answered);
    expect(words(page)).to.contain('Sampai Sabtu, 21 Maret 2026');
    const reopened = oneEvent(page, 'layan-complaint-reopen');
    page.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Loket masih tutup.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect(await detailOf(reopened)).to.deep.equal({ text: 'Loket masih tutup.' });
    expect(words(await made(complaint()))).not.to.contain('Saya belum puas');
  });

  it('judges the handling with a face and a word, and shows which', async () => {
    const page = await made(answered);
    const rated = oneEvent(page, 'layan-complaint-rate');
    button(page, 'Sangat baik').click();
    expect(await detailOf(rated)).to.deep.equal({ rating: 4 });

    page.state = ready({ ...answered, rating: 4 });
    await page.updateComplete;
    expect(button(page, 'Sangat baik').getAttribute('aria-pressed')).to.equal('true');
    expect(button(page, 'Baik').getAttribute('aria-pressed')).to.equal('false');
  });

  it('keeps what is being written when something else happens meanwhile, but not for another complaint', async () => {
    const page = await made(answered);
    write(area(page), 'Loket masih tutup.');
    const { timeline } = answered;
    page.state = ready({ ...answered, rating: 4, timeline: [...timeline, { ...timeline[0]!, step: 'rated' }] });
    await page.updateComplete;
    expect(area(page).value).to.equal('Loket masih tutup.');

    page.state = null;
    await page.updateComplete;
    page.state = ready(answered);
    await page.updateComplete;
    expect(area(page).value).to.equal('');
  });

  it('brings into view why something did not happen', async () => {
    const page = await made({ ...longComplaint, text: 'Loket tutup.\n'.repeat(200) });
    page.shadowRoot!.querySelectorAll('details').forEach(box => (box.open = true));
    button(page, 'Selesai melihat').scrollIntoView();
    page.problem = 'unreachable';
    await page.updateComplete;
    await oneFrame();

    const { top, bottom } = page.shadowRoot!.querySelector('layan-notice')!.getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('waits for a photo that is on its way rather than answering without it', async () => {
    const page = await made(asked);
    let sent = 0;
    page.addEventListener('layan-complaint-reply', () => sent++);
    const photo: Upload = { key: '1', name: 'loket.jpg', size: 9, state: 'sending', id: '', problem: null };
    page.uploads = [photo];
    write(area(page), 'Pukul dua, di loket dua.');
    button(page, 'Kirim jawaban').click();
    await page.updateComplete;
    await oneFrame();
    const picker = page.shadowRoot!.querySelector<HTMLInputElement>('[type="file"]')!;
    expect(page.shadowRoot!.activeElement).to.equal(picker);
    expect(errorOf(picker)).to.contain('berkas masih dikirim');
    expect(sent).to.equal(0);

    page.uploads = [{ ...photo, state: 'sent', id: 'f1' }];
    await page.updateComplete;
    expect(words(page)).not.to.contain('berkas masih dikirim');
    button(page, 'Kirim jawaban').click();
    expect(sent).to.equal(1);
  });

  it('deletes only when asked twice, and can be kept', async () => {
    const page = await made(answered);
    let erased = 0;
    page.addEventListener('layan-complaint-erase', () => erased++);
    page.shadowRoot!.querySelector<HTMLDetailsElement>('.erase')!.open = true;
    button(page, 'Hapus…').click();
    await page.updateComplete;
    await oneFrame();
    expect(page.shadowRoot!.activeElement!.textContent).to.contain('tidak dapat dikembalikan');
    button(page, 'Tidak, simpan').click();
    await page.updateComplete;
    expect(erased).to.equal(0);

    button(page, 'Hapus…').click();
    await page.updateComplete;
    button(page, 'Ya, hapus selamanya').click();
    expect(erased).to.equal(1);
  });

  it('takes whoever touched what is gone now to what stands there instead', async () => {
    const page = await made(asked);
    write(area(page), 'Pukul dua, di loket dua.');
    button(page, 'Kirim jawaban').focus();
    page.state = ready(answered);
    await page.updateComplete;

    expect(wordsOf(page.shadowRoot!.activeElement!)).to.equal('Sudah dijawab');
  });

  it('offers no files on a machine of the office', async () => {
    expect(words(await made(asked, CODE, true))).not.to.contain('Pilih foto');
    expect(words(await made(asked, CODE))).to.contain('Pilih foto');
  });

  for (const [shape, size] of Object.entries({ wide: [52, 31], tall: [28, 36] }))
    it(`shows what is written, not beneath the keys, on a ${shape} kiosk with large text`, async () => {
      const page = await made(asked, CODE, true);
      const keys = document.createElement('div');
      keys.slot = 'keyboard';
      keys.style.blockSize = '18em';
      page.append(keys);
      const screen = page.parentElement!;
      screen.style.cssText = `font-size: 12px; inline-size: ${size[0]}em; block-size: ${size[1]}em; overflow: auto`;
      area(page).focus({ preventScroll: true });
      await page.updateComplete;
      await oneFrame();

      const [words, beneath, frame] = [area(page), keys, screen].map(each => each.getBoundingClientRect());
      expect(words!.top).to.be.at.least(frame!.top);
      expect(words!.bottom).to.be.at.most(frame!.bottom);
      expect(words!.right <= beneath!.left || words!.bottom <= beneath!.top).to.equal(true);
    });

  it('is written with the keys on the screen', async () => {
    const page = await made(null, '', true);
    for (const key of 'k7') page.press(key);

    expect(control(page, 'Kode').value).to.equal('k7');
    expect(control(page, 'Kode').inputMode).to.equal('none');
  });

  it('shows markup as the words it is', async () => {
    const page = await made(complaint({ text: '<img src=x onerror=alert(1)>' }));

    expect(page.shadowRoot!.querySelector('img')).to.equal(null);
    expect(words(page)).to.contain('<img src=x onerror=alert(1)>');
  });
});

function oneFrame(): Promise<number> {
  return new Promise(resolve => requestAnimationFrame(resolve));
}
