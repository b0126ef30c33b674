import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import type { OnScreenKeyboard } from '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import { fakeTime } from '../support/fake-time.ts';

describe('on-screen-keyboard', () => {
  let pressed: string[];
  const listen = (event: CustomEvent<{ key: string }>) => pressed.push(event.detail.key);

  async function keyboard(parts: { layout?: 'text' | 'number'; deliberate?: boolean } = {}) {
    pressed = [];
    const element = await fixture<OnScreenKeyboard>(
      html`<layan-on-screen-keyboard
        .layout=${parts.layout ?? 'text'}
        ?deliberate=${parts.deliberate}
        @layan-key-press=${listen}
      ></layan-on-screen-keyboard>`,
    );
    return element;
  }

  function key(element: OnScreenKeyboard, name: string): HTMLButtonElement {
    const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
      button => button.textContent?.trim() === name,
    );
    if (!found) throw new Error(`No key ${name}`);
    return found;
  }

  function middle(button: Element): [number, number] {
    const { x, y, width, height } = button.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  }

  const focused = (element: OnScreenKeyboard) => element.shadowRoot?.activeElement?.textContent?.trim();

  it('types one character for one touch, space, “Hapus” and “Cari” among them', async () => {
    const element = await keyboard();

    for (const name of ['a', '7', 'Spasi', 'Hapus', 'Cari'])
      await sendMouse({ type: 'click', position: middle(key(element, name)) });

    expect(pressed).to.deep.equal(['a', '7', ' ', 'Backspace', 'Enter']);
  });

  it('leaves the focus in the field', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Cari" />`);
    const element = await keyboard();
    field.focus();

    await sendMouse({ type: 'click', position: middle(key(element, 'a')) });

    expect(document.activeElement).to.equal(field);
    expect(pressed).to.deep.equal(['a']);
  });

  describe('held', () => {
    let time: ReturnType<typeof fakeTime>;
    beforeEach(() => (time = fakeTime()));
    afterEach(() => time.restore());

    const touch = (button: Element, type: string) =>
      button.dispatchEvent(new PointerEvent(type, { button: 0, bubbles: true, composed: true, cancelable: true }));

    it('goes on deleting while “Hapus” is held, and stops when it is let go', async () => {
      const element = await keyboard();

      touch(key(element, 'Hapus'), 'pointerdown');
      time.pass(1_000);
      const count = pressed.length;
      touch(key(element, 'Hapus'), 'pointerup');
      time.pass(1_000);

      expect(count).to.be.within(5, 8);
      expect(pressed).to.deep.equal(Array.from({ length: count }, () => 'Backspace'));
    });

    it('writes a letter once however long it is held', async () => {
      const element = await keyboard();

      touch(key(element, 'm'), 'pointerdown');
      time.pass(3_000);

      expect(pressed).to.deep.equal(['m']);
    });

    it('stops deleting when the touch is taken over by something else, or the keyboard goes away', async () => {
      const element = await keyboard();
      touch(key(element, 'Hapus'), 'pointerdown');
      touch(key(element, 'Hapus'), 'pointercancel');
      time.pass(1_000);
      touch(key(element, 'Hapus'), 'pointerdown');

      element.remove();
      time.pass(1_000);

      expect(pressed).to.deep.equal(['Backspace', 'Backspace']);
    });
  });

  it('is one stop in the tab order, and arrows go from key to key', async () => {
    const element = await keyboard();

    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('1');
    const path: (string | undefined)[] = [];
    for (const press of [
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'Home',
      'End',
    ]) {
      await sendKeys({ press });
      await element.updateComplete;
      path.push(focused(element));
    }
    expect(path).to.deep.equal(['2', 'w', 's', 'a', '-', 'Hapus', 'Cari', 'Hapus', 'z', 'Hapus']);

    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(undefined);
  });

  it('types with Enter and Space from a real keyboard', async () => {
    await keyboard();

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });

    expect(pressed).to.deep.equal(['1', '1']);
  });

  it('types for a screen reader, which clicks without touching', async () => {
    const element = await keyboard();

    key(element, 'q').click();
    key(element, 'q').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));

    expect(pressed).to.deep.equal(['q', 'q']);
  });

  it('waits for the finger to lift when asked to be deliberate', async () => {
    const element = await keyboard({ deliberate: true });

    await sendMouse({ type: 'move', position: middle(key(element, 'a')) });
    await sendMouse({ type: 'down' });
    expect(pressed).to.deep.equal([]);
    await sendMouse({ type: 'up' });

    expect(pressed).to.deep.equal(['a']);
  });

  it('has names for keys without letters, and stands in a named group', async () => {
    const element = await keyboard();

    expect(element.shadowRoot?.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('Papan ketik');
    expect(key(element, '-').ariaLabel).to.equal('tanda hubung');
  });

  it('is a number pad for a NIK or a telephone', async () => {
    const element = await keyboard({ layout: 'number' });

    for (const name of ['3', '5', 'Hapus', 'Selesai']) key(element, name).click();

    expect(pressed).to.deep.equal(['3', '5', 'Backspace', 'Enter']);
    expect(element.shadowRoot?.textContent).not.to.contain('Spasi');
  });

  it('has keys of at least 24 px on the narrowest phone', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await keyboard();

    for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent ?? '').to.be.at.least(24);
    }
    await setViewport({ width: 1080, height: 900 });
  });

  it('starts at its first key again when the layout changes', async () => {
    const element = await keyboard();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'End' });
    await element.updateComplete;

    element.layout = 'number';
    await element.updateComplete;

    expect(element.shadowRoot?.querySelectorAll('[tabindex="0"]').length).to.equal(1);
  });
});
