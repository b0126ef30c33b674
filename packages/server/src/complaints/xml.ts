/** Plain objects as XML: each list names what is in it, and every text is only ever a text. */
import { xmlText } from './sheets.ts';

type Leaf = string | number | boolean | null;
export interface XmlObject {
  [name: string]: Leaf | readonly Leaf[] | XmlObject | readonly XmlObject[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A document whose root holds these; `items` says what one of a list is called, by the list's name. */
export function toXml(root: string, content: XmlObject | readonly XmlObject[], items: Record<string, string>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, content, items)}\n`;
}

function element(name: string, value: XmlObject[string], items: Record<string, string>): string {
  return `<${name}>${inside(name, value, items)}</${name}>`;
}

function inside(name: string, value: XmlObject[string], items: Record<string, string>): string {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const list = value as readonly (Leaf | XmlObject)[];
    return list.map(each => element(items[name] ?? 'item', each, items)).join('');
  }
  if (typeof value !== 'object') return xmlText(String(value)).replace(/[&<>"']/g, found => ESCAPES[found]!);
  return Object.entries(value as XmlObject)
    .map(([each, content]) => element(each, content, items))
    .join('');
}
