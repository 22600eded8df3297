import type { Locale } from '@staffroom/contract';
import { useEffect, useId, useState } from 'react';
import { policyIslands as english } from '../../text/en/policy-islands.ts';
import type { FactText } from '../../site/hub.ts';
import { policyIslands as spanish } from '../../text/es/policy-islands.ts';
import { comparedCodes, comparisonQuery, mostCompared, type PolicyData } from './compared-states.ts';
import { ComparisonTable } from './comparison-table.tsx';
import type { LandscapeIndicator } from './landscape-data.ts';

export interface CompareStatesProps {
  readonly locale: Locale;
  /** Where the answers are fetched. */
  readonly data: string;
  /** Where what they say in the language of the page is fetched, by the English sentence; null where that is English. */
  readonly translation: string | null;
  readonly indicators: readonly LandscapeIndicator[];
  readonly states: readonly { readonly code: string; readonly name: string; readonly href: string }[];
  /** What the kinds of sources are called. */
  readonly kinds: Readonly<Record<string, string>>;
}

const words = { en: english, es: spanish };
const places = Array.from({ length: mostCompared }, (_, place) => place);

/** Up to four states side by side; the choice stands in the address. The answers are fetched with the first state. */
export function CompareStates({ locale, data, translation, indicators, states, kinds }: CompareStatesProps) {
  const text = words[locale];
  const id = useId();
  const [isAwake, setIsAwake] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [isOnlyDifferences, setIsOnlyDifferences] = useState(false);
  const [answers, setAnswers] = useState<PolicyData | 'failed' | null>(null);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    setCodes(
      comparedCodes(
        location.search,
        states.map(({ code }) => code),
      ),
    );
    setIsOnlyDifferences(new URLSearchParams(location.search).get('only') === 'differences');
    setIsAwake(true);
  }, [states]);

  const isWanted = codes.length > 0;
  useEffect(() => {
    if (!isWanted) return undefined;
    const abort = new AbortController();
    async function load(): Promise<void> {
      const [found, translated] = await Promise.all([
        fetched<PolicyData>(data, abort.signal),
        translation === null ? null : fetched<Readonly<Record<string, string>>>(translation, abort.signal),
      ]);
      if (abort.signal.aborted) return;
      setTold(translated ?? {});
      setAnswers(found ?? 'failed');
    }
    void load();
    return () => abort.abort();
  }, [isWanted, data, translation]);

  function change(next: readonly string[], isOnly: boolean): void {
    setCodes(next);
    setIsOnlyDifferences(isOnly);
    history.replaceState(history.state, '', `${location.pathname}${comparisonQuery(next, isOnly)}`);
  }

  function choose(place: number, code: string): void {
    const chosen = places.map((each) => (each === place ? code : (codes[each] ?? '')));
    change(
      [...new Set(chosen)].filter((each) => each !== ''),
      isOnlyDifferences,
    );
  }

  const chosen = codes.flatMap((code) => states.find((state) => state.code === code) ?? []);
  return (
    <div>
      <fieldset disabled={!isAwake} className="screen-only grid grid-cols-2 gap-3 md:grid-cols-4">
        {places.map((place) => (
          <div key={place}>
            <label htmlFor={`${id}-${place}`} className="text-small font-semibold">
              {text.chooseState(place + 1)}
            </label>
            <select
              id={`${id}-${place}`}
              value={codes[place] ?? ''}
              onChange={(event) => choose(place, event.target.value)}
              className="min-h-11 w-full rounded-control border border-edge bg-raised px-3 text-body"
            >
              <option value="">{text.noState}</option>
              {states.map(({ code, name }) => (
                <option key={code} value={code} disabled={codes.includes(code) && codes[place] !== code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      {chosen.length > 1 && (
        <label className="screen-only mt-4 flex w-fit min-h-8 items-center gap-2 text-body">
          <input
            type="checkbox"
            checked={isOnlyDifferences}
            onChange={(event) => change(codes, event.target.checked)}
            className="size-4"
          />
          {text.onlyDifferences}
        </label>
      )}
      {chosen.length === 0 && <p className="mt-6 text-soft">{text.chooseTwo}</p>}
      {chosen.length > 0 && answers === null && <p className="mt-6 text-soft">{text.loading}</p>}
      {chosen.length > 0 && answers === 'failed' && (
        <p className="mt-6 rounded-card border border-bad bg-bad-paper px-4 py-3">{text.notFetched}</p>
      )}
      {chosen.length > 0 && answers !== null && answers !== 'failed' && (
        <ComparisonTable
          text={text}
          fact={(sentence) => factText(sentence, told, locale)}
          locale={locale}
          data={answers}
          indicators={indicators}
          states={chosen}
          kinds={kinds}
          isOnlyDifferences={isOnlyDifferences && chosen.length > 1}
        />
      )}
    </div>
  );
}

/** A sentence in the language of the page, in English where no translation of it was fetched. */
function factText(sentence: string, told: Readonly<Record<string, string>>, locale: Locale): FactText {
  const text = told[sentence];
  return text === undefined ? { text: sentence, lang: 'en' } : { text, lang: locale };
}

/** What a file of the site holds, or null where it could not be fetched. */
async function fetched<Content>(address: string, signal: AbortSignal): Promise<Content | null> {
  try {
    const answer = await fetch(address, { signal });
    // The file is written by the same edition as this page.
    return answer.ok ? ((await answer.json()) as Content) : null;
  } catch {
    return null;
  }
}
