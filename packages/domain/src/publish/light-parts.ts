/** What all of the light HTML is made of. */
import type { Group, Item } from '../catalog/schema.ts';
// Under another name than `html`, or Prettier would set these lines anew, and PHP prints the same bytes.
import { html as inline, lines, Markup } from './markup.ts';
import type { PublishLanguage } from './words.ts';

/** What surrounds the content: in which language, under which heading, where its links lead. */
export interface Frame {
  language: PublishLanguage;
  /** Rank of the first heading. */
  rank: number;
  /** How much smaller than a name the first heading looks: 0, or 1 where it is only a part. */
  look: number;
  href: (service: string) => string;
  back: string;
  endpoint: string;
  outside: string;
}

/** Where a service's link leads when nobody says. */
export function linkTo(service: string): string {
  return `?layanan=${encodeURIComponent(service)}`;
}

/** The ground it stands on, as a widget's own. */
export function guest(content: Markup): Markup {
  return inline`<div class="layan-guest">${lines('', content, '')}</div>`;
}

/** How the headings look: the name of what is shown, its parts, and what is within them. */
const LOOKS = ['layan-name', 'layan-part', 'layan-sub'];

/** A heading so many ranks below the first; there is none below the sixth. */
export function heading(
  { rank, look }: Frame,
  below: number,
  content: string,
  whose: 'ours' | 'decree' = 'ours',
): Markup {
  const tag = `h${Math.min(6, rank + below)}`;
  const open = `<${tag} class="${LOOKS[Math.min(2, below + look)] ?? ''}"${whose === 'decree' ? ' lang="id"' : ''}>`;
  return inline`${new Markup(open)}${content}${new Markup(`</${tag}>`)}`;
}

/** Only what a browser can open as a page; `javascript:` and its like are no address. Spaces and controls do not hide one. */
export function webAddress(address: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\0-\x20]/g, ''))?.[1];
  return scheme === undefined || /^https?$/i.test(scheme) ? address : '';
}

/** An address below the server's root; empty where there is no server. */
export function serverPage(endpoint: string, path: string): string {
  const root = webAddress(endpoint);
  return root && `${root.replace(/\/+$/, '')}/${path}`;
}

/** The decree's own text, on the lines it is printed on. */
export function printed(text: string): Markup {
  const rows = text.split('\n').map((row, at) => inline`${at > 0 ? new Markup('<br>') : ''}${row}`);
  return inline`<p lang="id">${rows}</p>`;
}

/** Entries in no order that matters, nested as printed. */
export function itemList(items: readonly Item[]): Markup {
  return list('ul', 'layan-items', items);
}

/** Steps, one after the other. */
export function stepList(items: readonly Item[]): Markup {
  return list('ol', 'layan-steps', items);
}

/** Entries by kind of applicant, with what the decree notes about them. */
export function groups(all: readonly Group[], frame: Frame, below: number, draw: (items: readonly Item[]) => Markup) {
  return all.map(group =>
    lines(
      group.for === undefined ? null : heading(frame, below, group.for, 'decree'),
      group.items.length > 0 ? draw(group.items) : null,
      (group.notes ?? []).map(note => inline`<p class="layan-note" lang="id">${note}</p>`),
    ),
  );
}

/** Whether two titles say the same. Only plain letters count as alike, which every server can compare. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/[A-Z]/g, letter => letter.toLowerCase());
  return plain(one) === plain(other);
}

function list(tag: 'ul' | 'ol', name: string, items: readonly Item[]): Markup {
  const [open, close] = [new Markup(`<${tag} class="${name}" lang="id">`), new Markup(`</${tag}>`)];
  return lines(open, ...items.map(entry), close);
}

function entry({ text, items = [] }: Item): Markup {
  if (items.length === 0) return inline`<li>${text}</li>`;
  return lines(inline`<li>${text}`, inline`<ul>`, ...items.map(entry), inline`</ul></li>`);
}
