import { termById } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { addresses } from '../site/addresses.ts';
import { useHub } from '../site/hub.ts';
import { Explained } from './explained.tsx';

export interface TermProps {
  /** Its id in the glossary. */
  readonly id: string;
  /** The word as the sentence has it; left out, as the glossary has it. */
  readonly children?: ReactNode;
}

/** A word of the glossary, explained in place to whoever presses it. It opens and closes without scripts, by keyboard too. */
export function Term({ id, children }: TermProps) {
  const { locale, text, href } = useHub();
  const { term, meaning } = termById(id)[locale];
  return (
    <Explained
      className="cursor-help underline decoration-dotted decoration-2 underline-offset-4"
      meaning={
        <>
          <strong className="font-semibold">{term}</strong>
          <span className="block">{meaning}</span>
          <a href={href(addresses.term(id))} className="mt-1 block text-small text-soft">
            {text.search.glossary.title}
          </a>
        </>
      }
    >
      {children ?? term}
    </Explained>
  );
}
