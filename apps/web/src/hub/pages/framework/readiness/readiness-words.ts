import type { Locale } from '@staffroom/contract';
import { framework as english } from '../../../text/en/framework.ts';
import { framework as spanish } from '../../../text/es/framework.ts';
import { writtenAs } from '../../../text/locale.ts';

const words = { en: english.readiness, es: spanish.readiness } as const satisfies Record<
  Locale,
  typeof english.readiness
>;

/** The words of the self-assessment, for islands, which have no other way to them. */
export function readinessWords(locale: Locale): typeof english.readiness {
  return words[locale];
}

/** A day such as `2026-11-24` in words. */
export function dayInWords(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
