/** Reads the HTML that we publish as strings: every element closed, every attribute quoted, nothing else accepted. */
import assert from 'node:assert/strict';

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** The words inside, entities resolved. */
  text: string;
}

const VOID = new Set(['input', 'br', 'meta', 'link', 'base', 'img']);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*(\/?)>/y;

/** All elements in the order they open. Throws where a browser would have to guess. */
export function readMarkup(html: string): Tag[] {
  const all: Tag[] = [];
  const open: Tag[] = [];
  let at = 0;
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      const words = unescaped(html.slice(at, end < 0 ? html.length : end));
      for (const tag of open) tag.text += words;
      at = end < 0 ? html.length : end;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    assert.ok(found, `no tag: ${html.slice(at, at + 80)}`);
    at = TAG.lastIndex;
    const [, closing, name = '', written = ''] = found;
    if (closing) {
      assert.equal(open.pop()?.name, name, `</${name}> closes another element`);
      continue;
    }
    const tag = { name, attributes: readAttributes(written), text: '' };
    all.push(tag);
    if (!VOID.has(name)) open.push(tag);
  }
  assert.deepEqual(
    open.map(({ name }) => name),
    [],
    'left open',
  );
  return all;
}

/** The words of a piece of HTML, its spaces told as one. */
export function wordsOf(html: string): string {
  return plain(readMarkup(`<div>${html}</div>`)[0]!.text);
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readAttributes(written: string): Record<string, string> {
  const found = [...written.matchAll(/\s+([a-z-]+)(?:="([^"<>]*)")?/g)];
  assert.equal(new Set(found.map(([, name]) => name)).size, found.length, `twice the same attribute: ${written}`);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#39);)/, 'a bare ampersand');
  return text.replace(/&([#\w]+);/g, (_, name: string) => ENTITIES[name] ?? '');
}
