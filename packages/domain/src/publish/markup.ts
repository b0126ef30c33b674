/** Markup whose insertions are always escaped; only markup itself goes in as it is. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a piece of markup. `null` stands for nothing. */
export type Insertion = string | Markup | Markup[] | null;

export function html(strings: TemplateStringsArray, ...values: Insertion[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(render)));
}

/** Pieces, a line each; what is `null` leaves no line. */
export function lines(...pieces: Insertion[]): Markup {
  return new Markup(
    pieces
      .flat()
      .filter(piece => piece !== null)
      .map(render)
      .join('\n'),
  );
}

function render(value: Insertion): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join('');
  return value instanceof Markup ? value.toString() : escape(value);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
}
