import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import type { SettingsDraft } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/queue-settings/queue-settings.ts';
import type { QueueSettings } from '@layan/elements/queue-settings/queue-settings.ts';
import { button, control, wordsOf, write } from '../support/form.ts';
import { freshSettings, settings, wrongDraft } from '../support/office-fixtures.ts';

describe('queue-settings', () => {
  async function open(view: SettingsView = settings, draft: SettingsDraft | null = null) {
    const drafts: (SettingsDraft | null)[] = [];
    const form = await fixture<QueueSettings>(
      html`<layan-queue-settings
        .state=${ready(view)}
        .draft=${draft}
        @layan-settings-edit=${(event: CustomEvent<{ draft: SettingsDraft | null }>) => drafts.push(event.detail.draft)}
      ></layan-queue-settings>`,
    );
    return { form, drafts };
  }
  const part = (form: QueueSettings, tag: string, at = 0) => form.shadowRoot!.querySelectorAll(tag)[at]!;
  const settled = async (form: QueueSettings) => {
    await form.updateComplete;
    for (const each of form.shadowRoot!.querySelectorAll('*'))
      await (each as { updateComplete?: Promise<boolean> }).updateComplete;
  };

  it('says what is the default where nothing was changed, and lets go back to it', async () => {
    const { form: fresh } = await open(freshSettings);
    expect(fresh.shadowRoot!.querySelectorAll('.tag').length).to.equal(4);

    const { form, drafts } = await open();
    button(form, 'Kembali ke bawaan Giliran').click();
    expect(drafts.at(-1)!.noShow).to.deep.equal(settings.defaults.noShow);
    expect(drafts.at(-1)!.closedOn).to.deep.equal(settings.settings.closedOn);
  });

  it('publishes what was written, cleaned', async () => {
    const { form } = await open();
    const asked = oneEvent(form, 'layan-settings-publish');

    write(control(part(form, 'layan-policy-editor'), 'Menit untuk satu nomor'), ' 12 ');
    await settled(form);
    button(form, 'Terbitkan').click();

    const { detail } = (await asked) as CustomEvent<{ settings: SettingsDraft }>;
    expect(detail.settings).to.deep.equal({ ...settings.settings, minutesPerTicket: 12 });
  });

  it('publishes nothing while something is wrong: it lists all of it, takes the focus and leads to each place', async () => {
    const { form } = await open(settings, wrongDraft);
    let published = 0;
    form.addEventListener('layan-settings-publish', () => published++);

    button(form, 'Terbitkan').click();
    await settled(form);
    const summary = part(form, 'layan-error-summary');
    const links = [...summary.shadowRoot!.querySelectorAll('a')];

    expect(published).to.equal(0);
    expect(form.shadowRoot!.activeElement).to.equal(summary);
    expect(links.map(wordsOf)).to.include('B – Kuota adalah angka 1 sampai 9999; kosongkan bila tanpa batas.');
    links.find(link => link.hash === '#lines.1.quota')!.click();
    const line = part(form, 'layan-line-editor', 1);
    expect(form.shadowRoot!.activeElement).to.equal(line);
    expect(line.shadowRoot!.activeElement).to.equal(control(line, 'Paling banyak nomor sehari'));
    links.find(link => link.hash === '#counters.1.number')!.click();
    expect(form.shadowRoot!.activeElement).to.equal(part(form, 'layan-counter-editor', 1));
    links.find(link => link.hash === '#minutesPerTicket')!.click();
    expect(form.shadowRoot!.activeElement).to.equal(part(form, 'layan-policy-editor'));
  });

  it('keeps every wrong word, and takes a sentence away once its place is put right', async () => {
    const { form, drafts } = await open(settings, wrongDraft);
    button(form, 'Terbitkan').click();
    await settled(form);
    const before = part(form, 'layan-error-summary').shadowRoot!.querySelectorAll('a').length;

    write(control(part(form, 'layan-policy-editor'), 'Menit untuk satu nomor'), '10');
    await settled(form);

    const links = [...part(form, 'layan-error-summary').shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.equal(before - 1);
    expect(links.some(link => link.hash === '#minutesPerTicket')).to.equal(false);
    expect(drafts.at(-1)!.hours[1]!.opens).to.equal('pagi');
    expect(drafts.at(-1)!.lines[1]!.quota).to.equal('banyak');
  });

  it('says what the server finds wrong in the same way', async () => {
    const { form } = await open(settings, { ...settings.settings, minutesPerTicket: 12 });

    form.issues = [{ path: 'lines.0', message: { id: 'Antrean A masih ditunggu 4 orang.', en: '…' } }];
    await settled(form);

    expect(form.shadowRoot!.activeElement).to.equal(part(form, 'layan-error-summary'));
    expect(part(form, 'layan-line-editor').shadowRoot!.textContent).to.contain('Antrean A masih ditunggu 4 orang.');
  });

  it('swaps two letters with everything that follows from them', async () => {
    const { form, drafts } = await open();

    write(control(part(form, 'layan-line-editor'), 'Huruf'), 'D');

    const { lines, counters } = drafts.at(-1)!;
    expect(lines.map(({ letter }) => letter)).to.deep.equal(['D', 'B', 'C', 'A']);
    expect(counters[0]!.lines[0]).to.equal('D');
    expect(counters[2]!.lines).to.deep.equal(['A', 'C']);
  });

  it('moves a service from the line where it was', async () => {
    const { form, drafts } = await open();

    control(part(form, 'layan-line-editor', 1), 'Surat keterangan').click();

    const { lines } = drafts.at(-1)!;
    expect(lines[0]!.services).not.to.include('surat-terdaftar');
    expect(lines[1]!.services).to.include('surat-terdaftar');
  });

  it('adds a line that every counter serves and asks for its name, and takes it away again', async () => {
    const { form, drafts } = await open();

    button(form, 'Tambah antrean').click();
    await settled(form);
    await settled(form);
    expect(drafts.at(-1)!.lines.at(-1)!.letter).to.equal('E');
    expect(drafts.at(-1)!.counters.every(counter => counter.lines.includes('E'))).to.equal(true);
    const added = part(form, 'layan-line-editor', 4);
    expect(added.shadowRoot!.activeElement).to.equal(control(added, 'Nama'));

    added.querySelector('button')!.click();
    await settled(form);
    expect(drafts.at(-1)).to.equal(null);
    expect(form.shadowRoot!.activeElement).to.equal(button(form, 'Tambah antrean'));
  });

  it('names the services that nobody could take a number for', async () => {
    const { form } = await open(settings, { ...settings.settings, lines: settings.settings.lines.slice(1) });

    expect(part(form, 'layan-notice').textContent).to.contain('Usulan PKH dan sembako');
  });

  it('adds a counter with the next number, and takes one away', async () => {
    const { form, drafts } = await open();

    button(form, 'Tambah loket').click();
    expect(drafts.at(-1)!.counters.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4]);
    await settled(form);
    button(form, 'Hapus loket 2').click();
    expect(drafts.at(-1)!.counters.map(({ id }) => id)).to.deep.equal(['loket-1', 'loket-3', 'loket-4']);
  });

  it('throws changes away only as far as they can be had back', async () => {
    const draft = { ...settings.settings, minutesPerTicket: 12 };
    const { form, drafts } = await open(settings, draft);

    button(form, 'Buang perubahan').click();
    await settled(form);
    expect(drafts.at(-1)).to.equal(null);
    expect(form.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('Perubahan dibuang.');

    button(form, 'Kembalikan').click();
    expect(drafts.at(-1)).to.deep.equal(draft);
  });

  it('says when it was published', async () => {
    const { form } = await open({ ...settings, changedAt: new Date().setHours(10, 42) });

    expect(wordsOf(form.shadowRoot!.querySelector('[role=status]')!)).to.equal('Tersimpan pukul 10.42');
  });
});
