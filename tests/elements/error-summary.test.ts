import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/error-summary/error-summary.ts';
import type { ErrorSummary } from '@layan/elements/error-summary/error-summary.ts';
import { wordsOf } from '../support/form.ts';

const issues = [
  { path: 'hours.0.closes', message: { id: 'Senin: jam tutup harus sesudah jam buka.', en: 'Monday: …' } },
  { path: 'lines.2.quota', message: { id: 'Kuota adalah angka.', en: 'The quota is a number.' } },
];

describe('error-summary', () => {
  it('says how many things are wrong, takes the focus and leads to each by keyboard', async () => {
    const summary = await fixture<ErrorSummary>(html`<layan-error-summary .issues=${issues}></layan-error-summary>`);

    summary.focus();
    expect(wordsOf(summary.shadowRoot!.activeElement!)).to.contain('Ada 2 hal yang perlu diperbaiki');
    expect(summary.shadowRoot!.activeElement!.getAttribute('role')).to.equal('alert');

    const opened = oneEvent(summary, 'layan-issue-open');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(((await opened) as CustomEvent<unknown>).detail).to.deep.equal({ path: 'lines.2.quota' });
    expect(location.hash).to.equal('');
  });

  it('is nothing where nothing is wrong', async () => {
    const summary = await fixture<ErrorSummary>(html`<layan-error-summary></layan-error-summary>`);

    expect(wordsOf(summary.shadowRoot!.firstElementChild ?? summary)).to.equal('');
  });
});
