import type { FactText } from '../site/hub.ts';

/** A sentence of the facts within an island: what is not translated is marked with its language. */
export function FactSpan({ fact, locale }: { readonly fact: FactText; readonly locale: string }) {
  return fact.lang === locale ? fact.text : <span lang={fact.lang}>{fact.text}</span>;
}
