import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import '@layan/elements/search-box/search-box.ts';
import type { SearchBox } from '@layan/elements/search-box/search-box.ts';

interface Change {
  query: string;
  final: boolean;
}

describe('search-box', () => {
  let changes: Change[];
  const listen = (event: CustomEvent<Change>) => changes.push(event.detail);

  async function box(query = '') {
    changes = [];
    return fixture<SearchBox>(
      html`<layan-search-box .query=${query} @layan-search-change=${listen}></layan-search-box>`,
    );
  }

  function input(element: SearchBox): HTMLInputElement {
    const found = element.shadowRoot?.querySelector('input');
    if (!found) throw new Error('No field');
    return found;
  }

  it('says what is asked after every letter, and that it is final on Enter', async () => {
    const element = await box();

    element.focus();
    await sendKeys({ type: 'kk' });
    await sendKeys({ press: 'Enter' });

    expect(changes).to.deep.equal([
      { query: 'k', final: false },
      { query: 'kk', final: false },
      { query: 'kk', final: true },
    ]);
  });

  it('is found as a search with a name', async () => {
    const element = await box();

    expect(element.shadowRoot?.querySelector('[role=search]')).not.to.equal(null);
    expect(input(element).getAttribute('aria-label')).to.equal('Cari layanan');
  });

  it('clears what was written and puts the caret back', async () => {
    const element = await box('bansos');

    element.shadowRoot?.querySelector('button')?.click();
    await element.updateComplete;

    expect(changes).to.deep.equal([{ query: '', final: false }]);
    expect(input(element).value).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(input(element));
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('shows what the host says was asked', async () => {
    const element = await box('bansos');
    element.focus();
    await sendKeys({ type: 'x' });

    element.query = 'adopsi';
    await element.updateComplete;

    expect(input(element).value).to.equal('adopsi');
  });

  it('keeps the device’s keyboard away when there is one on the screen', async () => {
    const element = await fixture<SearchBox>(html`<layan-search-box keyboard></layan-search-box>`);

    expect(input(element).inputMode).to.equal('none');
  });

  it('writes what its on-screen keyboard types, once', async () => {
    changes = [];
    const element = await fixture<SearchBox>(html`
      <layan-search-box keyboard @layan-search-change=${listen}
        ><layan-on-screen-keyboard></layan-on-screen-keyboard
      ></layan-search-box>
    `);
    const keys = [...(element.querySelector('layan-on-screen-keyboard')?.shadowRoot?.querySelectorAll('button') ?? [])];
    const press = (name: string) => keys.find(key => key.textContent?.trim() === name)?.click();

    for (const name of ['k', 'i', 's', 'Hapus', 'a', 'Cari']) press(name);

    expect(input(element).value).to.equal('kia');
    expect(changes.at(-1)).to.deep.equal({ query: 'kia', final: true });
    expect(changes.length).to.equal(6);
  });

  it('writes and deletes at the caret', async () => {
    const element = await box('panti');
    input(element).setSelectionRange(2, 2);

    for (const key of ['s', 'x', 'Backspace', 'ArrowLeft', '-', 'End', '!', 'Home', 'a', 'ArrowRight', 'b'])
      element.press(key);

    expect(element.query).to.equal('apba-snti!');
  });

  it('replaces what is selected', async () => {
    const element = await box('kartu sehat');

    input(element).setSelectionRange(6, 11);
    element.press('k');
    input(element).setSelectionRange(0, 6);
    element.press('Backspace');

    expect(element.query).to.equal('k');
  });

  it('removes a whole character, and nothing where there is nothing', async () => {
    const element = await box('a😀');
    input(element).setSelectionRange(3, 3);

    for (const key of ['Backspace', 'Backspace', 'Backspace', 'Shift', 'F5', '']) element.press(key);

    expect(element.query).to.equal('');
    expect(changes.map(change => change.query)).to.deep.equal(['a', '']);
  });

  it('takes no harm from 10,000 characters, however they come', async () => {
    const element = await box('x'.repeat(10_000));
    expect(input(element).value.length).to.equal(200);

    element.press('y');
    expect(element.query.length).to.equal(200);

    input(element).value = '😀'.repeat(5_000);
    input(element).dispatchEvent(new Event('input'));
    await element.updateComplete;

    expect(changes.at(-1)?.query).to.equal('😀'.repeat(100));
    expect(input(element).value).to.equal('😀'.repeat(100));
  });

  it('shows markup as text', async () => {
    const element = await box('<img src=x onerror=alert(1)>');

    expect(input(element).value).to.equal('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
