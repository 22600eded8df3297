import type { Locale } from '@staffroom/contract';
import { useEffect, useId, useState } from 'react';
import { listFinder as en } from '../text/en/list-finder.ts';
import { listFinder as es } from '../text/es/list-finder.ts';
import { foldedWords } from './folded-words.ts';

const texts = { en, es } as const;

/** A choice of one value. Items carry theirs, apart by spaces, as `data-facet-NAME`. */
export interface FinderFacet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ListFinderProps {
  readonly locale: Locale;
  /** The id of the element that holds the items: elements with `data-item`, perhaps within groups with `data-group`. */
  readonly listId: string;
  readonly label: string | null;
  readonly facets: readonly FinderFacet[];
}

type Chosen = Readonly<Record<string, string>>;
interface Count {
  readonly shown: number;
  readonly all: number;
}

function matches(item: HTMLElement, words: readonly string[], chosen: Chosen): boolean {
  const text = foldedWords(item.textContent);
  return (
    words.every((word) => text.includes(word)) &&
    Object.entries(chosen).every(
      ([name, value]) =>
        value === '' || (item.getAttribute(`data-facet-${name}`) ?? '').split(' ').includes(value),
    )
  );
}

/** Hides what does not match among the items that stand in the page, with groups that are left empty. */
function apply(listId: string, words: string, chosen: Chosen): Count {
  const list = document.querySelector(`#${CSS.escape(listId)}`);
  if (list === null) return { shown: 0, all: 0 };
  const asked = foldedWords(words).split(' ').filter(Boolean);
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  for (const item of items) item.hidden = !matches(item, asked, chosen);
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  }
  return { shown: items.filter((item) => !item.hidden).length, all: items.length };
}

const wordsKey = 'find';

/** Keeps the choice in the address, so that a narrowed list can be linked. */
function intoAddress(words: string, chosen: Chosen): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ ...chosen, [wordsKey]: words })) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

const field = 'mt-1 block h-11 w-full rounded-control border border-edge bg-card px-3 text-read';

/** Narrows a long list that stands in the page whole, in groups. Without scripts the whole list stays. */
export function ListFinder({ locale, listId, label, facets }: ListFinderProps) {
  const text = texts[locale];
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [count, setCount] = useState<Count | null>(null);
  const isNarrowed = words !== '' || Object.values(chosen).some((value) => value !== '');

  function choose(nextWords: string, nextChosen: Chosen): void {
    setWords(nextWords);
    setChosen(nextChosen);
    setCount(apply(listId, nextWords, nextChosen));
  }

  function change(nextWords: string, nextChosen: Chosen): void {
    choose(nextWords, nextChosen);
    intoAddress(nextWords, nextChosen);
  }

  useEffect(() => {
    const query = new URLSearchParams(location.search);
    choose(
      query.get(wordsKey) ?? '',
      Object.fromEntries(facets.map(({ name }) => [name, query.get(name) ?? ''])),
    );
    // The address counts once, when the page is opened.
  }, []);

  return (
    <div className="screen-only mb-8 flex flex-wrap items-end gap-3 noscript:hidden">
      <label className="min-w-56 grow text-small font-medium">
        {label ?? text.label}
        <input
          type="search"
          value={words}
          onChange={(event) => change(event.target.value, chosen)}
          className={field}
        />
      </label>
      {facets.map((facet) => (
        <label key={facet.name} className="max-w-64 text-small font-medium">
          {facet.label}
          <select
            value={chosen[facet.name] ?? ''}
            onChange={(event) => change(words, { ...chosen, [facet.name]: event.target.value })}
            className={field}
          >
            <option value="">{text.all}</option>
            {facet.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {isNarrowed && (
        <button
          type="button"
          aria-controls={`${id}count`}
          onClick={() => change('', Object.fromEntries(facets.map(({ name }) => [name, ''])))}
          className="h-11 cursor-pointer rounded-control border border-edge bg-card px-4 hover:bg-wash"
        >
          {text.clear}
        </button>
      )}
      <p id={`${id}count`} className="w-full text-small text-soft" role="status">
        {count !== null && isNarrowed && (count.shown === 0 ? text.none : text.count(count.shown, count.all))}
      </p>
    </div>
  );
}
