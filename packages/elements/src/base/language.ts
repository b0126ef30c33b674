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
  const rule = new Intl.PluralRules(language()).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}
