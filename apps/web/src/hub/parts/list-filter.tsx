import { useEffect, useState } from 'react';
import { foldedWords } from './folded-words.ts';

export interface FilterFacet {
  /** The name in the address, and of the attribute that holds an item's values: `data-facet-level="middle high"`. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface ListFilterProps {
  /** The id of the list whose items are filtered, counted and sorted. */
  readonly listId: string;
  readonly facets: readonly FilterFacet[];
  /** The orders to choose from, the first being how the list stands; an item's place is `data-sort-<id>`. */
  readonly sorts: readonly { readonly id: string; readonly label: string }[];
  readonly words: {
    readonly label: string;
    readonly search: string;
    readonly all: string;
    readonly sort: string;
    /** With `{shown}` and `{all}`. */
    readonly count: string;
    readonly nothing: string;
    readonly clear: string;
  };
}

/** What is chosen, by facet; `q` is what is searched for and `sort` the order. */
type Choice = Readonly<Record<string, string>>;

/** The parts of an address that say what is chosen. */
function choiceFrom(search: string, ids: readonly string[]): Choice {
  const values = new URLSearchParams(search);
  return Object.fromEntries(ids.flatMap((id) => (values.get(id) ? [[id, values.get(id) ?? '']] : [])));
}

/** The address of this page with what is chosen, and whatever else it said. */
function addressOf(choice: Choice, ids: readonly string[]): string {
  const values = new URLSearchParams(location.search);
  for (const id of ids) {
    const value = choice[id] ?? '';
    if (value === '') values.delete(id);
    else values.set(id, value);
  }
  const text = values.toString();
  return `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`;
}

function answers(item: HTMLElement, choice: Choice, facets: readonly FilterFacet[]): boolean {
  const sought = foldedWords(choice['q'] ?? '')
    .split(' ')
    .filter(Boolean);
  const text = sought.length === 0 ? '' : foldedWords(item.textContent);
  return (
    sought.every((word) => text.includes(word)) &&
    facets.every(({ id }) => {
      const value = choice[id] ?? '';
      return value === '' || (item.getAttribute(`data-facet-${id}`) ?? '').split(' ').includes(value);
    })
  );
}

/**
 * Hides what does not answer, in the list and in pictures that show the same items (`data-shows="<listId>"`, with the same
 * `data-item`); groups of them that are left empty (`data-group`) go too. Returns how many of the list answer.
 */
function show(listId: string, choice: Choice, facets: readonly FilterFacet[]): number {
  const list = document.querySelector(`#${CSS.escape(listId)}`);
  if (list === null) return 0;
  const items = [...list.children].filter((each) => each instanceof HTMLElement);
  const shown = items.filter((item) => answers(item, choice, facets));
  for (const item of items) item.hidden = !shown.includes(item);
  const key = `data-sort-${choice['sort'] ?? ''}`;
  const placeOf = (item: HTMLElement): number => Number(item.getAttribute(key) ?? item.dataset['place'] ?? 0);
  list.append(
    ...items.toSorted(
      (a, b) => placeOf(a) - placeOf(b) || Number(a.dataset['place']) - Number(b.dataset['place']),
    ),
  );
  const shownIds = new Set(shown.map((item) => item.dataset['item']));
  const twins = document.querySelectorAll<HTMLElement>(`[data-shows="${CSS.escape(listId)}"]`);
  for (const twin of twins) twin.hidden = !shownIds.has(twin.dataset['item']);
  for (const group of document.querySelectorAll<HTMLElement>(`[data-group="${CSS.escape(listId)}"]`))
    group.hidden = group.querySelector(`[data-shows="${CSS.escape(listId)}"]:not([hidden])`) === null;
  return shown.length;
}

const field =
  'h-10 w-full min-w-0 rounded-control border border-edge bg-card px-2.5 text-body disabled:opacity-60';

/** Finds, filters and sorts the items of a list that stands in the page. What is chosen stands in the address. */
export function ListFilter({ listId, facets, sorts, words }: ListFilterProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [shown, setShown] = useState<{ readonly count: number; readonly all: number } | null>(null);
  const ids = ['q', 'sort', ...facets.map(({ id }) => id)];
  const isNarrowed = choice !== null && Object.keys(choice).some((id) => id !== 'sort');

  // What the address says is known in the browser alone: what stands in the page is the whole list.
  useEffect(() => {
    setChoice(choiceFrom(location.search, ids));
    // The address counts once, when the page is opened.
  }, []);
  useEffect(() => {
    if (choice === null) return;
    const count = show(listId, choice, facets);
    setShown({ count, all: document.querySelector(`#${CSS.escape(listId)}`)?.children.length ?? 0 });
    const address = addressOf(choice, ids);
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.replaceState(history.state, '', address);
    // The props of an island never change.
  }, [choice]);

  function choose(id: string, value: string): void {
    setChoice((before) => {
      const rest = Object.entries(before ?? {}).filter(([each]) => each !== id);
      return Object.fromEntries(value === '' ? rest : [...rest, [id, value]]);
    });
  }

  const selects = [
    ...facets.map((facet) => ({
      ...facet,
      first: words.all,
      options: facet.options.map(({ value, label, count }) => ({ value, label: `${label} (${count})` })),
    })),
    {
      id: 'sort',
      label: words.sort,
      first: sorts[0]?.label ?? '',
      options: sorts.slice(1).map(({ id, label }) => ({ value: id, label })),
    },
  ];
  return (
    <fieldset
      disabled={choice === null}
      className="screen-only m-0 min-w-0 rounded-card border border-line bg-card p-4 noscript:hidden"
    >
      <legend className="hidden-text">{words.label}</legend>
      <div className="grid grid-cols-2 gap-x-3 gap-y-3 md:grid-cols-4 lg:grid-cols-5">
        <label className="text-small text-soft">
          {words.search}
          <input
            type="search"
            className={field}
            value={choice?.['q'] ?? ''}
            onChange={(event) => choose('q', event.target.value)}
          />
        </label>
        {selects.map(({ id, label, first, options }) => (
          <label key={id} className="min-w-0 text-small text-soft">
            {label}
            <select
              className={field}
              value={choice?.[id] ?? ''}
              onChange={(event) => choose(id, event.target.value)}
            >
              <option value="">{first}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className="mt-3 flex min-h-8 flex-wrap items-center justify-between gap-x-4 text-body">
        <p role="status" aria-live="polite">
          {shown !== null &&
            (shown.count === 0
              ? words.nothing
              : words.count.replace('{shown}', String(shown.count)).replace('{all}', String(shown.all)))}
        </p>
        {isNarrowed && (
          <button
            type="button"
            className="cursor-pointer rounded-control px-2 py-1 underline underline-offset-3 hover:bg-wash"
            onClick={() => setChoice(choice['sort'] === undefined ? {} : { sort: choice['sort'] })}
          >
            {words.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
