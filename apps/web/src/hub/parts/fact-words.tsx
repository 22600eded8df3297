import { useHub } from '../site/hub.ts';

export interface FactWordsProps {
  readonly children: string;
  /** Takes what is shown out of the sentence, in whatever language it is told. */
  readonly part?: (sentence: string) => string;
}

/** A sentence of the facts, in the language of the page; one that nobody has translated is marked as English. */
export function FactWords({ children, part = (sentence) => sentence }: FactWordsProps) {
  const { locale, fact } = useHub();
  const { text, lang } = fact(children);
  return lang === locale ? part(text) : <span lang={lang}>{part(text)}</span>;
}
