import type { Locale } from '@staffroom/contract';

/** The languages of the hub, the first one without a prefix in its addresses. */
export const locales = ['en', 'es'] as const satisfies readonly Locale[];

/** How a language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/**
 * How numbers and days are written in a language. Spanish is written as in the United States, whose figures these are: 6,660 and
 * 2.5, as in the facts and on the pages they come from.
 */
export const writtenAs: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Splits the language off a path: `/es/policy` is `/policy` in Spanish. */
export function splitLocale(path: string): { readonly locale: Locale; readonly path: string } {
  const locale = locales.slice(1).find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  if (locale === undefined) return { locale: locales[0], path };
  const rest = path.slice(locale.length + 1);
  return { locale, path: rest === '' ? '/' : rest };
}

/** The path of a page in a language. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === locales[0]) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
