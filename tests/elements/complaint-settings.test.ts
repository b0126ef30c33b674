import { expect, fixture, html } from '@open-wc/testing';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { ComplaintsDraft } from '@layan/elements/base/settings-draft.ts';
import '@layan/elements/complaint-settings/complaint-settings.ts';
import type { ComplaintRulesNow, ComplaintSettings } from '@layan/elements/complaint-settings/complaint-settings.ts';
import { button, control, errorOf, wordsOf, write } from '../support/form.ts';
import { classes } from '../support/inbox-fixtures.ts';

const OWN: ComplaintRulesNow = { decree: [], holidaysKnownUntil: 2026, year: 2026 };

describe('complaint-settings', () => {
  async function open(
    value: ComplaintsDraft = defaultComplaintSettings,
    rules: ComplaintRulesNow = OWN,
    issues: readonly SettingsIssue[] = [],
  ) {
    const written: ComplaintsDraft[] = [];
    const settings = await fixture<ComplaintSettings>(
      html`<layan-complaint-settings
        .value=${value}
        .rules=${rules}
        .issues=${issues}
        @input=${(event: Event) => written.push((event.currentTarget as ComplaintSettings).value!)}
      ></layan-complaint-settings>`,
    );
    return { settings, written };
  }
  const words = (settings: ComplaintSettings) => wordsOf(settings.shadowRoot!.querySelector('section')!);

  it('shows the decree’s times with their source, and nothing to change them by', async () => {
    const { settings } = await open(defaultComplaintSettings, { ...OWN, decree: classes });

    expect(words(settings)).to.contain('Sedang 14 hari kerja').and.to.contain('Nomor 460/12/2026, 9 Januari 2026');
    expect(settings.shadowRoot!.querySelector('section input, section button')?.closest('section')).not.to.equal(
      settings.shadowRoot!.querySelector('section'),
    );
  });

  it('says that citizens get no date as long as there is no time', async () => {
    const { settings } = await open();

    expect(words(settings)).to.contain('Layan tidak mengarang tanggal');
  });

  it('adds a class, goes to its name, and takes it away again', async () => {
    const { settings, written } = await open();

    button(settings, 'Tambah golongan').click();
    await settings.updateComplete;
    await settings.updateComplete;
    expect(settings.shadowRoot!.activeElement).to.equal(control(settings, 'Nama golongan'));
    write(control(settings, 'Nama golongan'), 'Ringan');
    await settings.updateComplete;
    write(control(settings, 'Dijawab dalam'), '6');
    await settings.updateComplete;
    write(control(settings, 'Aturan yang menetapkannya'), 'SK Nomor 9');
    expect(written.at(-1)!.classes).to.deep.equal([
      { name: 'Ringan', value: 6, unit: 'workday', source: 'SK Nomor 9', date: null },
    ]);

    await settings.updateComplete;
    button(settings, 'Hapus golongan ini').click();
    expect(written.at(-1)!.classes).to.deep.equal([]);
    await settings.updateComplete;
    await settings.updateComplete;
    expect(settings.shadowRoot!.activeElement).to.equal(button(settings, 'Tambah golongan'));
  });

  it('keeps a wrong number as it was written, and says what is wrong at its place', async () => {
    const { settings, written } = await open(defaultComplaintSettings, OWN, [
      { path: 'reopenDays', message: { id: 'Hari kerja harus angka bulat 0 sampai 90.', en: '…' } },
    ]);
    const days = control(settings, 'Boleh dibuka kembali selama');
    expect(errorOf(days)).to.contain('angka bulat');

    write(days, 'lama');

    expect(written.at(-1)!.reopenDays).to.equal('lama');
  });

  it('leads to what is wrong even in a folded template', async () => {
    const { settings } = await open();

    expect(settings.focusPath('templates.1.text')).to.equal(true);

    const focused = settings.shadowRoot!.activeElement as HTMLElement;
    expect(focused.closest('details')!.open).to.equal(true);
    expect(focused.dataset['path']).to.equal('templates.1.text');
  });

  it('warns of a year without holidays', async () => {
    const { settings } = await open(defaultComplaintSettings, { ...OWN, year: 2027 });

    expect(wordsOf(settings.shadowRoot!.querySelector('layan-notice')!)).to.contain('Hari libur tahun 2027 belum ada');
  });
});
