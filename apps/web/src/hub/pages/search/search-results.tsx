import type { Locale } from '@staffroom/contract';
import { useEffect, useRef, useState } from 'react';
import { searchPage as en } from '../../text/en/search-page.ts';
import { searchPage as es } from '../../text/es/search-page.ts';
import { loadIndex } from './load-index.ts';
import { findIn, type Found } from './search-index.ts';

const texts = { en, es } as const;

export interface SearchResultsProps {
  readonly locale: Locale;
  readonly action: string;
  readonly askAddress: string;
  readonly words: string;
  readonly found: readonly Found[];
  /** How many were found, of which the first are listed. */
  readonly count: number;
}

/** So many results are listed; who needs more needs other words. */
export const mostListed = 40;

/** The search with its results: answered by the server, and at once while one types. */
export function SearchResults({ locale, action, askAddress, words, found, count }: SearchResultsProps) {
  const text = texts[locale];
  const [shown, setShown] = useState({ words, found, count });
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(words);

  async function search(next: string): Promise<void> {
    latest.current = next;
    const all = findIn(await loadIndex(locale), next);
    // Somebody may have typed on while the index was on its way.
    if (latest.current === next)
      setShown({ words: next, found: all.slice(0, mostListed), count: all.length });
  }

  function type(next: string): void {
    const address = new URL(location.href);
    if (next === '') address.searchParams.delete('q');
    else address.searchParams.set('q', next);
    history.replaceState(null, '', address);
    void search(next);
  }

  // Where pages are files nobody has answered what the address asks for.
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    if (asked === '' || asked === words) return;
    if (field.current !== null) field.current.value = asked;
    void search(asked);
  }, []);

  return (
    <>
      <form action={action} method="get" className="max-w-2xl">
        <label htmlFor="search-words" className="font-semibold">
          {text.label}
        </label>
        <div className="mt-1 flex gap-2">
          <input
            ref={field}
            id="search-words"
            name="q"
            type="search"
            defaultValue={words}
            autoComplete="off"
            aria-describedby="search-hint"
            onChange={(event) => type(event.target.value)}
            className="h-12 w-full min-w-0 rounded-control border border-edge bg-card px-4 text-head font-normal"
          />
          <button
            type="submit"
            className="h-12 shrink-0 cursor-pointer rounded-control bg-act px-5 font-semibold text-on-act hover:bg-act-hover"
          >
            {text.submit}
          </button>
        </div>
        <p id="search-hint" className="mt-1 text-small text-soft">
          {text.hint}
        </p>
      </form>
      <p role="status" className="mt-8 text-body text-soft">
        {shown.words.trim() === ''
          ? text.begin
          : shown.count === 0
            ? text.none(shown.words)
            : shown.count > mostListed
              ? text.first(mostListed, shown.count)
              : text.count(shown.count)}
      </p>
      {shown.words.trim() !== '' && shown.count === 0 && (
        <p className="mt-2">
          {text.noneHelp} <a href={askAddress}>{text.ask}</a>
        </p>
      )}
      <ol className="mt-2 max-w-3xl">
        {shown.found.map((each) => (
          <li key={each.id} className="border-t border-line py-4">
            <p className="text-small text-soft">{each.kind}</p>
            <p className="font-serif text-head font-semibold">
              <a href={each.id}>{each.title}</a>
            </p>
            {each.about !== '' && each.about !== each.title && (
              <p className="mt-0.5 text-body">{each.about}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
