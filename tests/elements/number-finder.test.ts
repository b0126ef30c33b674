import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/number-finder/number-finder.ts';
import type { NumberFinder } from '@layan/elements/number-finder/number-finder.ts';

describe('number-finder', () => {
  for (const typed of ['a12', 'A-012', 'a 12']) {
    it(`understands ${typed}`, async () => {
      const finder = await fixture<NumberFinder>(html`<layan-number-finder></layan-number-finder>`);
      const called = oneEvent(finder, 'layan-number-call');
      finder.focus();
      await sendKeys({ type: typed });

      await sendKeys({ press: 'Enter' });

      expect((await called).detail).to.deep.equal({ code: 'A-012' });
    });
  }

  it('says how a number is written, keeps what was typed, and is quiet again at the next letter', async () => {
    const finder = await fixture<NumberFinder>(html`<layan-number-finder></layan-number-finder>`);
    const input = finder.shadowRoot?.querySelector('input');
    finder.focus();
    await sendKeys({ type: '12' });

    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;

    expect(finder.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('seperti A-012');
    expect(input?.value).to.equal('12');
    expect(finder.shadowRoot?.activeElement).to.equal(input);
    await sendKeys({ type: '3' });
    await finder.updateComplete;
    expect(finder.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('asks to finish the one at the counter first', async () => {
    const finder = await fixture<NumberFinder>(html`<layan-number-finder occupied></layan-number-finder>`);
    let calls = 0;
    finder.addEventListener('layan-number-call', () => calls++);
    finder.focus();
    await sendKeys({ type: 'a12' });

    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;

    expect(calls).to.equal(0);
    expect(finder.shadowRoot?.querySelector('[role=alert]')?.textContent).to.contain('Selesaikan dahulu');
  });

  it('is left with Escape', async () => {
    const finder = await fixture<NumberFinder>(html`<layan-number-finder></layan-number-finder>`);
    finder.focus();
    await sendKeys({ type: 'a1' });

    await sendKeys({ press: 'Escape' });

    expect(finder.shadowRoot?.querySelector('input')?.value).to.equal('');
    expect(document.activeElement).not.to.equal(finder);
  });
});
