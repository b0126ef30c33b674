import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/language-switch/language-switch.ts';
import type { LanguageSwitch } from '@layan/elements/language-switch/language-switch.ts';

describe('language-switch', () => {
  const buttons = (element: LanguageSwitch) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];

  it('offers each language in its own words, spoken in its own voice, and says which one is on', async () => {
    const element = await fixture<LanguageSwitch>(html`<layan-language-switch language="en"></layan-language-switch>`);

    expect(buttons(element).map(button => [button.textContent?.trim(), button.lang, button.ariaPressed])).to.deep.equal(
      [
        ['Bahasa Indonesia', 'id', 'false'],
        ['English', 'en', 'true'],
      ],
    );
  });

  it('takes the page’s language where none is given', async () => {
    const element = await fixture<LanguageSwitch>(html`<layan-language-switch></layan-language-switch>`);

    expect(buttons(element)[0]?.ariaPressed).to.equal('true');
  });

  it('asks for another language with the keyboard', async () => {
    const element = await fixture<LanguageSwitch>(html`<layan-language-switch language="id"></layan-language-switch>`);
    const chosen = oneEvent(element, 'layan-language-choose');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });

    expect((await chosen).detail).to.deep.equal({ language: 'en' });
  });

  it('asks for nothing when the language that is on is touched', async () => {
    const element = await fixture<LanguageSwitch>(html`<layan-language-switch language="id"></layan-language-switch>`);
    const chosen: string[] = [];
    element.addEventListener('layan-language-choose', event => chosen.push(event.detail.language));

    for (const button of buttons(element)) button.click();

    expect(chosen).to.deep.equal(['en']);
  });
});
