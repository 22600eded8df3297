import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';

/** A sentence of the facts with the page it was read on. The year is the one that the sentence or its record names. */
export function Sourced({
  fact,
  url,
  year,
}: {
  readonly fact: string;
  readonly url: string;
  readonly year: number | string | null;
}) {
  return (
    <>
      <FactWords>{fact}</FactWords> <SourceNote url={url} year={year} />
    </>
  );
}
