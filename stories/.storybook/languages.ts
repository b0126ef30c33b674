import { configureLocalization, type LocaleModule } from '@lit/localize';

/** English, longer, with accents and in brackets: what is not translated, or has no room to grow, shows itself. */
const PSEUDO = 'en-x-test';

const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
};

const { setLocale } = configureLocalization({
  sourceLocale: 'id',
  targetLocales: ['en', PSEUDO],
  loadLocale: async locale => {
    const english = (await import('@layan/elements/locales/en.ts')) as LocaleModule;
    return locale === PSEUDO ? stretched(english) : english;
  },
});

/** Lets every element speak this language from now on. */
export async function speak(language: string): Promise<void> {
  await setLocale(language);
  document.documentElement.lang = language;
}

function stretched({ templates }: LocaleModule): LocaleModule {
  const entries = Object.entries(templates).map(([id, words]) => {
    // The language's own code steers plurals and dates, and stays what it is.
    if (typeof words === 'string')
      return [id, id === 'language.tag' ? words : `[${accented(words)} ${'~'.repeat(Math.ceil(words.length / 3))}]`];
    if ('strTag' in words) return [id, { ...words, strings: words.strings.map(accented) }];
    return [id, words];
  });
  return { templates: Object.fromEntries(entries) as LocaleModule['templates'] };
}

function accented(words: string): string {
  return words.replace(/\p{L}/gu, letter => ACCENTS[letter] ?? letter);
}
