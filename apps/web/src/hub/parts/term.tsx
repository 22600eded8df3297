import { termById } from '@staffroom/knowledge';
import { useId, type ReactNode } from 'react';
import { addresses } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';

export interface TermProps {
  /** Its id in the glossary. */
  readonly id: string;
  /** The word as the sentence has it; left out, as the glossary has it. */
  readonly children?: ReactNode;
}

/** A word of the glossary, explained in place to whoever presses it. It opens and closes without scripts, by keyboard too. */
export function Term({ id, children }: TermProps) {
  const { locale, text, href } = useHub();
  const place = useId();
  const { term, meaning } = termById(id)[locale];
  return (
    <>
      <button
        type="button"
        popoverTarget={place}
        className="cursor-help underline decoration-dotted decoration-2 underline-offset-4"
      >
        {children ?? term}
      </button>
      <span
        id={place}
        popover="auto"
        className="inset-auto m-1 max-w-80 rounded-card border border-line bg-raised p-4 text-left font-sans text-body font-normal text-ink shadow-raised [position-area:block-end_span-inline-end] [position-try-fallbacks:flip-block,flip-inline]"
      >
        <strong className="font-semibold">{term}</strong>
        <span className="block">{meaning}</span>
        <a href={href(addresses.term(id))} className="mt-1 block text-small text-soft">
          {text.search.glossary.title}
        </a>
      </span>
    </>
  );
}
