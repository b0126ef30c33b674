import { configureLocalization } from '@lit/localize';

/** The languages of Layan's own pages, each by its own name. */
export const LANGUAGES = [
  { code: 'id', name: 'Indonesia' },
  { code: 'en', name: 'English' },
];

const { setLocale, getLocale } = configureLocalization({
  sourceLocale: 'id',
  targetLocales: ['en'],
  loadLocale: () => import('@layan/elements/locales/en.ts'),
});

export { getLocale };

/** Speaks another language from now on, and says so to browsers and screen readers. */
export async function speak(language: string): Promise<void> {
  await setLocale(language);
  document.documentElement.lang = language;
}
