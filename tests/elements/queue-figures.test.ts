import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ready } from '@layan/domain/remote/remote.ts';
import '@layan/elements/queue-figures/queue-figures.ts';
import type { QueueFigures } from '@layan/elements/queue-figures/queue-figures.ts';
import { button, control, wordsOf, write } from '../support/form.ts';
import { figures, services, settings } from '../support/office-fixtures.ts';

describe('queue-figures', () => {
  const open = (names = { lines: settings.settings.lines, services }) =>
    fixture<QueueFigures>(
      html`<layan-queue-figures
        today="2026-08-03"
        from="2026-07-28"
        to="2026-08-03"
        .state=${ready(figures)}
        .names=${names}
      ></layan-queue-figures>`,
    );
  const rows = (report: QueueFigures, title: string) => {
    const sections = [...report.shadowRoot!.querySelectorAll('section')];
    const section = sections.find(each => wordsOf(each.querySelector('h3')!) === title)!;
    return [...section.querySelectorAll('tbody tr')].map(row => [...row.children].map(wordsOf).filter(Boolean));
  };

  it('tells by line, hour, day and service what came of it', async () => {
    const report = await open();

    expect(rows(report, 'Tiap antrean')[0]).to.deep.equal([
      'A – Bantuan dan jaminan sosial',
      '241',
      '222',
      '14',
      '19 mnt',
      '46 mnt',
      '8 mnt',
    ]);
    expect(rows(report, 'Tiap jam')[1]![0]).to.equal('09.00–10.00');
    expect(rows(report, 'Tiap hari')[4]).to.deep.equal([
      'Sab, 1 Agu 2026',
      '0',
      '0',
      '0',
      'tidak ada–',
      'tidak ada–',
      'tidak ada–',
    ]);
    expect(rows(report, 'Tiap layanan')[1]![0]).to.equal('Tanpa layanan tertentu, atau dirahasiakan');
  });

  it('asks for the days of a button, and for those that are written', async () => {
    const report = await open();
    const said: unknown[] = [];
    report.addEventListener('layan-figures-choose', event => said.push(event.detail));

    button(report, '30 hari').click();
    await report.updateComplete;
    write(control(report, 'Dari'), '2026-08-01');
    write(control(report, 'Sampai'), '2026-08-02');
    button(report, 'Tampilkan').click();

    expect(said).to.deep.equal([
      { from: '2026-07-05', to: '2026-08-03' },
      { from: '2026-08-01', to: '2026-08-02' },
    ]);
  });

  it('says what is wrong with days that are in the wrong order or too many, and asks for none', async () => {
    const report = await open();
    let asked = 0;
    report.addEventListener('layan-figures-choose', () => asked++);

    write(control(report, 'Dari'), '2026-08-05');
    button(report, 'Tampilkan').click();
    await report.updateComplete;
    expect(wordsOf(report.shadowRoot!.querySelector('[role=alert]')!)).to.contain('sebelum tanggal terakhir');
    expect(control(report, 'Dari').value).to.equal('2026-08-05');

    write(control(report, 'Dari'), '2025-08-02');
    button(report, 'Tampilkan').click();
    await report.updateComplete;
    expect(wordsOf(report.shadowRoot!.querySelector('[role=alert]')!)).to.contain('paling banyak satu tahun');

    write(control(report, 'Dari'), '2025-08-03');
    button(report, 'Tampilkan').click();
    expect(asked).to.equal(1);
  });

  it('gives a file that holds what is shown, and no formula', async () => {
    const [first, ...others] = settings.settings.lines;
    const lines = [{ ...first!, name: { id: '=cmd|"/C calc"!A0', en: '=1' } }, ...others];
    const report = await open({ lines, services: [{ ...services[0]!, name: { id: '  @SUM(1+1)', en: '' } }] });
    const asked = oneEvent(report, 'layan-figures-export');

    button(report, 'Unduh').click();

    const { name, csv } = ((await asked) as CustomEvent<{ name: string; csv: string }>).detail;
    expect(name).to.equal('angka-antrean-2026-07-28-2026-08-03.csv');
    const table = csv.slice(1).trimEnd().split('\r\n');
    expect(csv[0]).to.equal('\ufeff');
    expect(table[0]).to.contain('"Bagian";"Nama";"Nomor diambil"');
    expect(table).to.include('"Tiap antrean";"A – =cmd|""/C calc""!A0";241;222;14;5;19;45,6;7,5;16');
    expect(csv).to.contain('"\'  @SUM(1+1)"');
    expect(table.length).to.equal(1 + 2 + 4 + 8 + 7 + 4);
  });
});
