import { msg } from '@lit/localize';
import type { Words } from '@layan/domain/catalog/schema.ts';

/** The page's language as a BCP 47 tag: a message like any other, so that no configuration has to be passed around. */
export function language(): string {
  return msg('id', { id: 'language.tag', desc: 'The code of the language this is translated into, for example: en' });
}

/** Data that comes in both languages, in the reader's. */
export function inLanguage(words: Words): string {
  return language() === 'en' ? words.en : words.id;
}

/** The form of words for a number in the page's language; Indonesian knows only `other`. */
export function plural<T>(count: number, forms: { one?: T; few?: T; many?: T; other: T }): T {
  const rule = pluralRules(language()).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}

// Making an Intl object costs more than drawing the row that it is for.
const pluralRules = remembered(tag => new Intl.PluralRules(tag));
const numberFormat = remembered(tag => new Intl.NumberFormat(tag));

/** A number as the page's language writes it. */
export function inDigits(number: number): string {
  return numberFormat(language()).format(number);
}

function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return tag => {
    const known = made.get(tag) ?? make(tag);
    made.set(tag, known);
    return known;
  };
}
