import type { Locale } from '@staffroom/contract';
import { spanishFacts } from '@staffroom/knowledge';
import { locales } from '../text/locale.ts';
import type { FactText } from './hub.ts';

/** The sentences of the facts in other languages, by the English one, so that one that changes is no longer taken for translated. */
const translations: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<string, string>>>> = {
  es: spanishFacts,
};

/** Figures and signs alone, such as `2023-24`, are of no language. */
const word = /[A-Za-z]{2}/;

/** A sentence of the facts in a language, or in English where nobody has translated it. */
export function translatedFact(locale: Locale, english: string): FactText {
  if (locale === locales[0] || !word.test(english)) return { text: english, lang: locale };
  const text = translations[locale][english];
  return text === undefined ? { text: english, lang: locales[0] } : { text, lang: locale };
}
