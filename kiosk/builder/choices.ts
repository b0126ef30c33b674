/** What a webmaster has chosen, as the page's address says it: a link can be passed on, and nothing is lost on reload. */
import { WIDGETS, type WidgetName } from '@layan/domain/publish/widget-tag.ts';

export const WAYS = ['script', 'pinned', 'frame', 'wordpress', 'joomla', 'php', 'static', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** How wide the page is that the preview stands in. */
export const WIDTHS = ['320', '390', 'wide'] as const;
export type Width = (typeof WIDTHS)[number];

export interface Choices {
  widget: WidgetName;
  /** The agency's short name; empty for the server's own. */
  agency: string;
  /** The service's id; empty for none. */
  service: string;
  /** Empty for the language of the page around it. */
  lang: '' | 'id' | 'en';
  /** The action colour as it was typed; empty for Layan's own. */
  action: string;
  way: Way;
  /** With the HTML inside that people and search engines read without JavaScript. */
  light: boolean;
  /** With JSON-LD. */
  data: boolean;
  /** With CSS that keeps the widget's place until it comes. */
  height: boolean;
  /** For a site with a strict content security policy. */
  policy: boolean;
  width: Width;
  /** The language that this page itself is read in. */
  read: 'id' | 'en';
}

export const DEFAULTS: Readonly<Choices> = {
  widget: 'services',
  agency: '',
  service: '',
  lang: '',
  action: '',
  way: 'script',
  light: true,
  data: false,
  height: false,
  policy: false,
  width: 'wide',
  read: 'id',
};

const ALLOWED: { [name in keyof Choices]?: readonly string[] } = {
  widget: WIDGETS,
  lang: ['', 'id', 'en'],
  way: WAYS,
  light: ['0', '1'],
  data: ['0', '1'],
  height: ['0', '1'],
  policy: ['0', '1'],
  width: WIDTHS,
  read: ['id', 'en'],
};

/** Longer than anything that is meant; the rest of a pasted book is cut off. */
const LONGEST = 100;

export interface Reading {
  choices: Choices;
  /** What the address asks for that there is not, such as `widget=foto`; the default stands in its place. */
  unknown: string[];
}

/** Whatever stands behind `#`, read as far as it can be. */
export function readChoices(fragment: string): Reading {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const choices: Choices = { ...DEFAULTS };
  const unknown: string[] = [];
  for (const name of Object.keys(DEFAULTS) as (keyof Choices)[]) {
    const value = asked.get(name)?.slice(0, LONGEST);
    if (value === undefined) continue;
    if (ALLOWED[name]?.includes(value) === false) unknown.push(`${name}=${value}`);
    else Object.assign(choices, { [name]: typeof DEFAULTS[name] === 'boolean' ? value === '1' : value });
  }
  return { choices, unknown };
}

/** The choices as they stand behind `#`; what is as it always is, is not said. */
export function writeChoices(choices: Choices): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(choices) as [keyof Choices, string | boolean][])
    if (value !== DEFAULTS[name]) said.set(name, typeof value === 'boolean' ? (value ? '1' : '0') : value);
  return said.toString();
}

/** Whether a widget shows one service: it cannot do without, it may, or it has none. */
export function serviceNeed(widget: WidgetName): 'needed' | 'possible' | 'none' {
  if (widget === 'service-card' || widget === 'checklist') return 'needed';
  return widget === 'complaint-channels' || widget === 'complaint' ? 'possible' : 'none';
}

export type Extra = 'light' | 'data' | 'height' | 'policy';

const EXTRAS: Record<Way, Extra[]> = {
  script: ['light', 'data', 'height', 'policy'],
  pinned: ['light', 'data', 'height', 'policy'],
  // What a frame shows comes from our server, with or without JavaScript, and its height stands in its tag.
  frame: ['data', 'policy'],
  // The site's own server prints what stands inside the tag.
  wordpress: ['height', 'policy'],
  joomla: ['height', 'policy'],
  php: ['data', 'height', 'policy'],
  static: ['light', 'data', 'height', 'policy'],
  npm: ['light', 'data', 'height', 'policy'],
};

/** What may be added to a way in. */
export function extrasOf(way: Way): Extra[] {
  return EXTRAS[way];
}
