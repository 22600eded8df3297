import type { Locale } from '@staffroom/contract';

/** The languages of the hub, the first one without a prefix in its addresses. */
export const locales = ['en', 'es'] as const satisfies readonly Locale[];

/** How a language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

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
