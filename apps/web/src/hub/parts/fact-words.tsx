import { useHub } from '../site/hub.ts';

/** A sentence of the facts, in the language of the page; one that nobody has translated is marked as English. */
export function FactWords({ children }: { readonly children: string }) {
  const { locale, fact } = useHub();
  const { text, lang } = fact(children);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
