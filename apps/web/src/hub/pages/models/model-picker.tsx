import { useEffect, useState } from 'react';

/** The table whose columns are chosen. */
export const tableId = 'compared';
const most = 4;

export interface ModelPickerProps {
  readonly words: {
    readonly pick: string;
    readonly pickHint: string;
    readonly full: string;
    /** With `{shown}`. */
    readonly count: string;
    readonly onlyDifferent: string;
  };
  readonly models: readonly { readonly id: string; readonly name: string }[];
  readonly first: readonly string[];
}

/** Shows the chosen columns and marks the rows in which they differ. */
function show(chosen: readonly string[], isDifferentOnly: boolean): void {
  const table = document.querySelector(`#${tableId}`);
  if (table === null) return;
  for (const cell of table.querySelectorAll<HTMLElement>('[data-model]'))
    cell.toggleAttribute('data-off', !chosen.includes(cell.dataset['model'] ?? ''));
  for (const row of table.querySelectorAll<HTMLElement>('[data-row]')) {
    const shown = [...row.querySelectorAll<HTMLElement>('[data-key]:not([data-off])')];
    const differs = new Set(shown.map((cell) => cell.dataset['key'])).size > 1;
    row.toggleAttribute('data-differs', differs);
    row.hidden = isDifferentOnly && !differs;
  }
}

/** The models that an address names, as far as there are such. */
function chosenIn(search: string, models: ModelPickerProps['models']): readonly string[] {
  const named = (new URLSearchParams(search).get('models') ?? '').split(',');
  return models
    .map(({ id }) => id)
    .filter((id) => named.includes(id))
    .slice(0, most);
}

/** Chooses which models stand side by side, up to four. The choice stands in the address. */
export function ModelPicker({ words, models, first }: ModelPickerProps) {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [isDifferentOnly, setDifferentOnly] = useState(false);

  useEffect(() => {
    const named = chosenIn(location.search, models);
    // One alone has nothing beside it: it is set beside what it is compared with.
    const baseline = first.slice(0, 1);
    setChosen(
      named.length === 0 ? first : named.length === 1 ? [...new Set([...baseline, ...named])] : named,
    );
    // The props of an island never change.
  }, []);
  useEffect(() => {
    if (chosen !== null) show(chosen, isDifferentOnly);
  }, [chosen, isDifferentOnly]);

  function choose(id: string, isChosen: boolean): void {
    const before = chosen ?? [];
    const after = models
      .map((model) => model.id)
      .filter((each) => (each === id ? isChosen : before.includes(each)));
    setChosen(after);
    history.replaceState(history.state, '', `${location.pathname}?models=${after.join(',')}`);
  }

  const isFull = (chosen?.length ?? 0) >= most;
  return (
    <fieldset
      disabled={chosen === null}
      className="screen-only min-w-0 rounded-card border border-line bg-card p-4 noscript:hidden"
    >
      <legend className="hidden-text">{words.pick}</legend>
      <ul className="grid gap-x-6 gap-y-0.5 text-body sm:grid-cols-2 md:grid-cols-3">
        {models.map(({ id, name }) => {
          const isChosen = (chosen ?? first).includes(id);
          return (
            <li key={id}>
              <label className="flex items-start gap-2 py-1">
                <input
                  type="checkbox"
                  className="mt-0.5 size-4 shrink-0 accent-[var(--act)]"
                  checked={isChosen}
                  disabled={!isChosen && isFull}
                  onChange={(event) => choose(id, event.target.checked)}
                />
                <span className={!isChosen && isFull ? 'text-soft' : ''}>{name}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line pt-3 text-body">
        <p role="status" aria-live="polite">
          {words.count.replace('{shown}', String((chosen ?? first).length))}{' '}
          {isFull ? words.full : words.pickHint}
        </p>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-[var(--act)]"
            checked={isDifferentOnly}
            onChange={(event) => setDifferentOnly(event.target.checked)}
          />
          {words.onlyDifferent}
        </label>
      </div>
    </fieldset>
  );
}
