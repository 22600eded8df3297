import type { Locale } from '@staffroom/contract';
import * as en from './en/sections.ts';
import * as es from './es/sections.ts';

/** The words of the hub in one language, by section. */
export type HubText = typeof en;

const texts: Readonly<Record<Locale, HubText>> = { en, es };

/** The words of the hub in a language. */
export function hubText(locale: Locale): HubText {
  return texts[locale];
}
