/** Finding and filling the fields of a form as a person does: by the words that are on them. */

/** The control of this name in an element's own shadow root. */
export function control(element: Element, name: string): HTMLInputElement {
  const root = element.shadowRoot!;
  const controls = [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const found =
    controls.find(each => (each.ariaLabel ?? labelOf(each)) === name) ??
    controls.find(each => labelOf(each).startsWith(name));
  if (!found)
    throw new Error(
      `There is no field “${name}”, but ${controls.map(each => each.ariaLabel ?? labelOf(each)).join(', ')}`,
    );
  return found;
}

/** The button with these words in an element's own shadow root. */
export function button(element: Element, words: string): HTMLButtonElement {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find(each => (each.ariaLabel ?? wordsOf(each)).startsWith(words));
  if (!found) throw new Error(`There is no button “${words}”, but ${buttons.map(wordsOf).join(', ')}`);
  return found;
}

/** Writes over what stands in a field. */
export function write(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** What the field is said to be wrong with, as a screen reader says it; empty when nothing is. */
export function errorOf(field: HTMLElement): string {
  if (field.getAttribute('aria-invalid') !== 'true') return '';
  const root = field.getRootNode() as ShadowRoot;
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return described
    .filter(id => id.endsWith('-error'))
    .map(id => wordsOf(root.getElementById(id)!))
    .join(' ');
}

/** An element's words, without what only its markup holds. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function labelOf(control: HTMLElement): string {
  const { labels } = control as HTMLInputElement;
  return wordsOf(labels?.[0] ?? document.createElement('i'));
}
