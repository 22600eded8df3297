import { useId } from 'react';
import { classNames } from '../../../system/class-names.ts';
import { shadeGround } from '../../parts/shade.ts';
import { ShadeMark } from '../../parts/shade-mark.tsx';
import type { policyIslands } from '../../text/en/policy-islands.ts';
import type { LandscapeIndicator, LandscapeState } from './landscape-data.ts';
import { rowsOf, type LandscapeView } from './landscape-view.ts';

export interface LandscapeTableProps {
  readonly text: typeof policyIslands;
  readonly indicators: readonly LandscapeIndicator[];
  readonly states: readonly LandscapeState[];
  /** The question on the map. */
  readonly shown: LandscapeIndicator;
  readonly view: LandscapeView;
  /** Null where there are no scripts to change the view. */
  readonly onView: ((view: LandscapeView) => void) | null;
}

const field = 'min-h-10 w-full rounded-control border border-edge bg-raised px-3 text-body';

/** All answers: a row for each jurisdiction, a column for each question. It scrolls by itself, with its heads in place. */
export function LandscapeTable({ text, indicators, states, shown, view, onView }: LandscapeTableProps) {
  const id = useId();
  const rows = rowsOf(states, indicators, view);
  function sort(by: string | null): void {
    onView?.({ ...view, sort: by, isDescending: view.sort === by && !view.isDescending });
  }
  const sorted = (by: string | null): 'ascending' | 'descending' | 'none' =>
    view.sort !== by ? 'none' : view.isDescending ? 'descending' : 'ascending';
  return (
    <section className="mt-12">
      <h2 id={`${id}-title`}>{text.table}</h2>
      <p className="screen-only mt-1 mb-4 text-body text-soft">{text.tableNote}</p>
      <p className="mb-4 hidden text-body text-soft print:block">{text.tableOnPaper}</p>
      {onView !== null && (
        <div className="screen-only mb-3 flex flex-wrap items-end gap-3">
          <div className="w-full sm:w-56">
            <label htmlFor={`${id}-find`} className="text-small font-semibold">
              {text.findState}
            </label>
            <input
              id={`${id}-find`}
              type="search"
              value={view.find}
              onChange={(event) => onView({ ...view, find: event.target.value })}
              className={field}
            />
          </div>
          <div className="w-full sm:w-72">
            <label htmlFor={`${id}-value`} className="text-small font-semibold">
              {text.onlyValue}
            </label>
            <select
              id={`${id}-value`}
              value={view.value ?? ''}
              onChange={(event) =>
                onView({ ...view, value: event.target.value === '' ? null : event.target.value })
              }
              className={field}
            >
              <option value="">{text.allValues}</option>
              {shown.values.map((value) => (
                <option key={value.value} value={value.value}>
                  {`${value.word} (${value.count})`}
                </option>
              ))}
            </select>
          </div>
          <p aria-live="polite" className="pb-2 text-body text-soft">
            {rows.length === 0 ? text.noneFound : text.found(rows.length, states.length)}
          </p>
        </div>
      )}
      <div
        role="region"
        aria-labelledby={`${id}-title`}
        tabIndex={0}
        className="max-h-[80vh] overflow-auto rounded-card border border-line bg-card print:max-h-none print:overflow-visible"
      >
        <table className="border-separate border-spacing-0 text-small print:w-full print:table-fixed">
          <thead>
            <tr>
              <th
                scope="col"
                aria-sort={sorted(null)}
                className="sticky top-0 left-0 z-20 border-r border-b border-line bg-card p-2 text-left align-bottom font-semibold print:w-28"
              >
                <Head
                  name={text.jurisdiction}
                  order={sorted(null)}
                  onSort={onView && (() => sort(null))}
                  text={text}
                />
              </th>
              {indicators.map((indicator) => (
                <th
                  key={indicator.id}
                  scope="col"
                  aria-sort={sorted(indicator.id)}
                  className={classNames(
                    'sticky top-0 z-10 min-w-28 border-b border-line p-2 text-left align-bottom text-tiny font-semibold print:min-w-0 print:px-0 print:[writing-mode:sideways-lr]',
                    indicator.id === shown.id ? 'bg-wash' : 'bg-card',
                  )}
                >
                  <Head
                    name={indicator.name}
                    lang={indicator.lang}
                    href={indicator.href}
                    order={sorted(indicator.id)}
                    onSort={onView && (() => sort(indicator.id))}
                    text={text}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((state) => (
              <tr key={state.code}>
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-32 border-r border-b border-line bg-card px-2 py-1.5 text-left font-medium"
                >
                  <a href={state.href}>{state.name}</a>
                </th>
                {indicators.map((indicator, column) => {
                  const value = indicator.values[state.answers[column] ?? -1];
                  const shade = value?.shade ?? 'unknown';
                  return (
                    <td key={indicator.id} className="border-b border-line p-0.5 text-tiny">
                      <span
                        className={classNames(
                          'flex min-h-8 items-center gap-1.5 rounded-[5px] border px-1.5 py-1 leading-tight print:min-h-5 print:justify-center print:px-0 print:py-0.5',
                          shadeGround[shade],
                        )}
                      >
                        <ShadeMark shade={shade} size={10} />
                        <span
                          className={classNames(
                            'print:hidden',
                            shade === 'unknown' && 'rounded-[3px] bg-card px-1 text-soft',
                          )}
                        >
                          {value?.word ?? text.unknown}
                        </span>
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface HeadProps {
  readonly text: typeof policyIslands;
  readonly name: string;
  readonly lang?: string;
  readonly href?: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly onSort: (() => void) | null;
}

const arrows = { ascending: '↑', descending: '↓', none: '↕' } as const;

/** The head of a column: the way to its question, and what sorts by it. */
function Head({ text, name, lang, href, order, onSort }: HeadProps) {
  return (
    <span className="flex items-end justify-between gap-1">
      <span lang={lang}>{href === undefined ? name : <a href={href}>{name}</a>}</span>
      {onSort !== null && (
        <button
          type="button"
          onClick={onSort}
          aria-label={text.sortBy(name)}
          className="screen-only size-6 shrink-0 cursor-pointer rounded-[5px] text-soft hover:bg-wash hover:text-ink"
        >
          <span aria-hidden="true">{arrows[order]}</span>
        </button>
      )}
    </span>
  );
}
