/** Declarations and preludes of a stylesheet: as much of CSS as the gates need. */
export interface Piece {
  text: string;
  offset: number;
}

export interface Declaration {
  property: string;
  value: string;
  /** The selector or at-rule it stands in. */
  within: string;
  offset: number;
}

export interface Stylesheet {
  declarations: Declaration[];
  /** Selectors and at-rules, as they stand before a brace. */
  preludes: Piece[];
}

export function readCss(source: string): Stylesheet {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, blank);
  const sheet: Stylesheet = { declarations: [], preludes: [] };
  const open: string[] = [];
  let start = 0;
  // Strings and brackets may hold semicolons and braces.
  for (const { 0: mark, index } of text.matchAll(
    /"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)|[{};]/g,
  )) {
    if (!'{};'.includes(mark)) continue;
    const piece = trimmed(text, start, index);
    start = index + 1;
    if (mark === '{') {
      open.push(piece.text);
      sheet.preludes.push(piece);
    } else {
      addDeclaration(sheet, piece, open.at(-1) ?? '');
      if (mark === '}') open.pop();
    }
  }
  addDeclaration(sheet, trimmed(text, start, text.length), open.at(-1) ?? '');
  return sheet;
}

function addDeclaration(sheet: Stylesheet, { text, offset }: Piece, within: string): void {
  const colon = text.indexOf(':');
  if (colon < 1 || text.startsWith('@')) return;
  sheet.declarations.push({
    property: text.slice(0, colon).trim(),
    value: text.slice(colon + 1).trim(),
    within,
    offset,
  });
}

function trimmed(text: string, from: number, to: number): Piece {
  const piece = text.slice(from, to);
  return { text: piece.trim(), offset: from + piece.length - piece.trimStart().length };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The parts of a value between spaces, with what is in brackets kept together. */
export function valueParts(value: string): string[] {
  return value
    .replace(/\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)/g, '()')
    .split(/\s+/)
    .filter(Boolean);
}
