import { expect, fixture, html } from '@open-wc/testing';
import type { LogEntry } from '@layan/domain/api/inbox.ts';
import '@layan/elements/complaint-log/complaint-log.ts';
import type { ComplaintLog } from '@layan/elements/complaint-log/complaint-log.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { wordsOf } from '../support/form.ts';
import { codeAt, desk, logEntry, workingCase } from '../support/inbox-fixtures.ts';
import { services } from '../support/office-fixtures.ts';

describe('complaint-log', () => {
  const open = (log: readonly LogEntry[]) =>
    fixture<ComplaintLog>(
      html`<layan-complaint-log
        .log=${log}
        .services=${services}
        .colleagues=${desk.colleagues}
        .others=${{ followers: [{ id: 'case-9', code: codeAt(9) }], mergedInto: null }}
      ></layan-complaint-log>`,
    );
  const entries = (log: ComplaintLog) => [...log.shadowRoot!.querySelectorAll('li')].map(wordsOf);

  it('tells who did what, in order, with what was written', async () => {
    const words = entries(await open(workingCase.log));

    expect(words[0]).to.contain('Laporan diterima');
    expect(words[1]).to.contain('sari menggolongkan: Sedang · Pengaduan · Mengaktifkan lagi kartu sehat');
    expect(words[2]).to.contain('sari menugaskan sari');
    expect(words[5]).to.contain('Pelapor membalas').and.to.contain('Sudah, bulan Maret.');
  });

  it('writes every time by the agency’s clock, wherever it is read', async () => {
    const log = await open([{ ...logEntry(1, { step: 'asked' }), at: Date.UTC(2026, 0, 12, 18, 5) }]);
    const at = () => log.shadowRoot!.querySelector('.at')!.textContent;
    log.timeZone = 'Asia/Jakarta';
    await log.updateComplete;
    expect(at()).to.equal('Sel, 13 Jan 2026, 01.05');

    log.timeZone = 'Asia/Jayapura';
    await log.updateComplete;
    expect(at()).to.equal('Sel, 13 Jan 2026, 03.05');
  });

  it('marks what only the office reads', async () => {
    const words = entries(await open(workingCase.log));

    expect(words.map(each => each.includes('Internal'))).to.deep.equal([false, false, false, true, false, false]);
    // What anybody may read is not the office's own.
    expect(entries(await open([logEntry(1, { step: 'released', text: 'Loket sepi.' })]))[0]).not.to.contain('Internal');
  });

  it('calls other complaints by their codes', async () => {
    const words = entries(await open([logEntry(1, { step: 'joined', facts: { from: 'case-9' } })]));

    expect(words[0]).to.contain(`sari menggabungkan ${groupCode(codeAt(9))} ke sini`);
  });

  it('shows markup as the words that were written', async () => {
    const log = await open([logEntry(1, { step: 'answered', text: '<script>planted()</script>' })]);

    expect(log.shadowRoot!.querySelector('script')).to.equal(null);
    expect(entries(log)[0]).to.contain('<script>planted()</script>');
  });
});
