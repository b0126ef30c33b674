import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@layan/elements/complaint-statistics/complaint-statistics.ts';
import type { ComplaintStatistics } from '@layan/elements/complaint-statistics/complaint-statistics.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { statistics } from '../support/complaint-fixtures.ts';
import { button, wordsOf } from '../support/form.ts';

describe('complaint-statistics', () => {
  const made = (view = statistics) =>
    fixture<ComplaintStatistics>(html`<layan-complaint-statistics .state=${ready(view)}></layan-complaint-statistics>`);
  const rows = (element: ComplaintStatistics) =>
    [...element.shadowRoot!.querySelectorAll('tbody tr')].map(row =>
      [...row.querySelectorAll('th, td:not(.drawing)')].map(wordsOf),
    );

  it('says in a sentence how much came, how much was answered and how much in time', async () => {
    const table = await made();

    expect(wordsOf(table.shadowRoot!.querySelector('.summary')!)).to.equal(
      '137 diterima, 122 sudah dijawab. 90 % tepat waktu.',
    );
  });

  it('gives each month in figures that can be heard, and hides the drawing from those who hear', async () => {
    const table = await made();

    expect(rows(table)[0]).to.deep.equal(['Okt 2025', '31', '31', '27', '4', '5 hr']);
    expect([...table.shadowRoot!.querySelectorAll('svg')].every(each => each.ariaHidden === 'true')).to.equal(true);
  });

  it('promises no share where nothing had a date', async () => {
    const table = await made({ ...statistics, total: { ...statistics.total, inTime: 0, late: 0 } });

    expect(wordsOf(table.shadowRoot!.querySelector('.summary')!)).to.equal('137 diterima, 122 sudah dijawab.');
  });

  it('hands the figures over as a file', async () => {
    const table = await made();
    const exported = oneEvent(table, 'layan-figures-export');
    button(table, 'Unduh').click();

    const { name, csv } = ((await exported) as CustomEvent<{ name: string; csv: string }>).detail;
    expect(name).to.equal('pengaduan-2025-10-2026-03.csv');
    expect(csv.split('\r\n')[1]).to.equal('"2025-10";31;31;0;0;31;27;4;0;5');
  });

  it('says that there is nothing yet', async () => {
    const nobody = { received: 0, answered: 0, inTime: 0, late: 0, undated: 0, medianDays: null };
    const table = await made({ ...statistics, total: nobody, months: [] });

    expect(wordsOf(table.shadowRoot as unknown as Element)).to.contain('belum ada');
  });
});
