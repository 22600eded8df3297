import type { Locale } from '@staffroom/contract';
import { useEffect, useId, useState } from 'react';
import { classNames } from '../../../system/class-names.ts';
import { StateTiles, type StateTile } from '../../parts/state-tiles.tsx';
import { policyIslands as english } from '../../text/en/policy-islands.ts';
import { policyIslands as spanish } from '../../text/es/policy-islands.ts';
import { LandscapeTable } from './landscape-table.tsx';
import { ShadeSwatch } from './shade-swatch.tsx';
import type { LandscapeIndicator, LandscapeState } from './landscape-data.ts';
import { landscapeView, viewQuery, type LandscapeView } from './landscape-view.ts';

export interface LandscapeProps {
  readonly locale: Locale;
  /** In groups: the names of the groups stand beside their questions. */
  readonly indicators: readonly LandscapeIndicator[];
  readonly states: readonly LandscapeState[];
}

const words = { en: english, es: spanish };

/** The map of one question after the other, with all answers as a table below. Written whole: without scripts it shows the first question. */
export function Landscape({ locale, indicators, states }: LandscapeProps) {
  const text = words[locale];
  const chooser = useId();
  const [isAwake, setIsAwake] = useState(false);
  const [view, setView] = useState<LandscapeView>(() => landscapeView('', indicators));
  useEffect(() => {
    setView(landscapeView(location.search, indicators));
    setIsAwake(true);
  }, [indicators]);
  function change(next: LandscapeView): void {
    setView(next);
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${viewQuery(next, indicators)}${location.hash}`,
    );
  }
  const shown = indicators.find(({ id }) => id === view.show) ?? indicators[0];
  if (shown === undefined) return null;
  const column = indicators.indexOf(shown);
  const tiles = Object.fromEntries(
    states.map((state): [string, StateTile] => {
      const value = shown.values[state.answers[column] ?? -1];
      return [
        state.code,
        {
          name: state.name,
          href: state.href,
          shade: value?.shade ?? 'unknown',
          value: value?.word ?? text.unknown,
        },
      ];
    }),
  );
  const groups = [...new Set(indicators.map(({ group }) => group))];
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 lg:row-span-2">
          <StateTiles label={shown.name} tiles={tiles} />
        </div>
        <div className="order-first lg:order-none">
          {isAwake && (
            <div className="screen-only mb-4 flex flex-col gap-1">
              <label htmlFor={chooser} className="text-small font-semibold">
                {text.show}
              </label>
              <select
                id={chooser}
                value={shown.id}
                onChange={(event) => change({ ...view, show: event.target.value, value: null })}
                className="min-h-11 w-full rounded-control border border-edge bg-raised px-3 text-body"
              >
                {groups.map((group) => (
                  <optgroup key={group} label={group}>
                    {indicators
                      .filter((each) => each.group === group)
                      .map((each) => (
                        <option key={each.id} value={each.id}>
                          {each.name}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </div>
          )}
          <div aria-live="polite">
            <h2 className="text-head" lang={shown.lang}>
              {shown.name}
            </h2>
            <p className="mt-1 text-body text-soft" lang={shown.lang}>
              {shown.question}
            </p>
          </div>
        </div>
        <div>
          <h3 className="mb-2 text-small text-soft">{text.legend}</h3>
          <ul className="flex flex-col gap-2">
            {shown.values.map((value) => (
              <li key={value.value} className={classNames('flex gap-2.5', value.count === 0 && 'text-soft')}>
                <ShadeSwatch shade={value.shade} />
                <span className="min-w-0 text-body">
                  <span className="font-semibold">{value.word}</span>{' '}
                  <span className="text-soft">· {value.count}</span>
                  <span className="block text-small text-soft" lang={shown.lang}>
                    {value.meaning}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-body">
            <a href={shown.href}>{text.aboutQuestion}</a>
          </p>
        </div>
      </div>
      <LandscapeTable
        text={text}
        indicators={indicators}
        states={states}
        shown={shown}
        view={view}
        onView={isAwake ? change : null}
      />
    </>
  );
}
