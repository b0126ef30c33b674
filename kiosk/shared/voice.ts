/**
 * Reading aloud for visitors who do not see the screen: each new screen, each thing that gets the focus, and each thing
 * touched, which then needs a second touch to act. Arrow up and down move, Enter acts, arrow left repeats, Escape is quiet.
 */
export class Voice {
  #synthesis: SpeechSynthesis | null;
  #root: HTMLElement;
  #last = '';
  #touched: Element | null = null;
  language = 'id';

  /** Where there is no speech on this machine, `synthesis` is null and nothing is ever said. */
  constructor(root: HTMLElement, synthesis: SpeechSynthesis | null = globalThis.speechSynthesis ?? null) {
    this.#root = root;
    this.#synthesis = synthesis;
  }

  /** True when the machine has a voice for the language. */
  has(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  /** Begins to read aloud; `help` says how it goes. */
  start(help: string) {
    this.#root.addEventListener('focusin', this.#onFocus);
    this.#root.addEventListener('click', this.#onClick, { capture: true });
    this.#root.addEventListener('keydown', this.#onKey, { capture: true });
    this.say(help);
  }

  stop() {
    this.#root.removeEventListener('focusin', this.#onFocus);
    this.#root.removeEventListener('click', this.#onClick, { capture: true });
    this.#root.removeEventListener('keydown', this.#onKey, { capture: true });
    this.#synthesis?.cancel();
    this.#touched = null;
    this.#last = '';
  }

  /** Says something at once; what was being said is cut. */
  say(text: string) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!words || !this.#synthesis) return;
    this.#last = words;
    this.#synthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = this.language === 'en' ? 'en-US' : 'id-ID';
    utterance.voice = this.#voice(this.language) ?? null;
    this.#synthesis.speak(utterance);
  }

  #voice(language: string) {
    return this.#synthesis?.getVoices().find(voice => voice.lang.toLowerCase().startsWith(language));
  }

  #onFocus = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement) this.say(spoken(target));
  };

  #onClick = (event: MouseEvent) => {
    const target = event.composedPath().find(step => step instanceof HTMLElement && step.matches(OPERABLE));
    // A key or a script has no pointer: `detail` counts clicks of a finger or mouse.
    if (event.detail === 0 || !(target instanceof HTMLElement) || target === this.#touched) {
      this.#touched = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#touched = target;
    if (deepFocus() === target) this.say(spoken(target));
    else target.focus();
  };

  #onKey = (event: KeyboardEvent) => {
    const typing = isField(event.composedPath()[0]);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(this.#root, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'ArrowLeft' && !typing) this.say(this.#last);
    else if (event.key === 'Escape') this.#synthesis?.cancel();
    else return;
    event.preventDefault();
  };
}

const OPERABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/** What a person hears for something on the screen: its name, what it is, and its state. */
export function spoken(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? (isField(element) ? labelOf(element) : element.innerText);
  const state: string[] = [];
  if (element instanceof HTMLInputElement && element.type === 'checkbox') state.push(element.checked ? '✓' : '');
  return [label, ...state].filter(Boolean).join('. ');
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in a field is its writer's and is never read out. */
function isField(node: unknown): node is Field {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}

function labelOf(field: Field): string {
  const named = [...(field.labels ?? [])].map(label => label.innerText).join(' ');
  return named || ('placeholder' in field ? field.placeholder : '');
}

/**
 * All words that are seen below a node, through shadow roots, in the order of reading. Whatever is marked `data-private` is
 * for the eyes alone: a loudspeaker is heard by the whole room.
 */
export function wordsAloud(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof Element && (node.matches(UNSAID) || !node.checkVisibility())) return '';
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = given.length > 0 ? given : ((node as Element).shadowRoot ?? node).childNodes;
  const words = [...children].map(wordsAloud).join('').trim();
  // Blocks are sentences of their own.
  return words && node instanceof HTMLElement && getComputedStyle(node).display !== 'inline' ? ` ${words} ` : words;
}

const UNSAID = '[data-private], [aria-hidden="true"], svg, style, script, textarea, select, layan-on-screen-keyboard';

/** The focused element, however many shadow roots deep. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function move(root: HTMLElement, by: 1 | -1) {
  const all = operable(root);
  const focused = deepFocus();
  const at = focused ? all.indexOf(focused as HTMLElement) : -1;
  all.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % all.length)?.focus();
}

/** All that can be operated below a node, in the order of reading, through shadow roots. */
function operable(node: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const child of node.children) {
    if (!(child instanceof HTMLElement) || child.hidden || !child.checkVisibility()) continue;
    if (child.matches(OPERABLE) && child.tabIndex >= 0) found.push(child);
    found.push(...operable(child.shadowRoot ?? child));
    if (child instanceof HTMLSlotElement) for (const given of child.assignedElements()) found.push(...operable(given));
  }
  return found;
}
