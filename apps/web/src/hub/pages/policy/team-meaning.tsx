import type { IndicatorId, StatePolicy } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { isKnown } from './answers.ts';
import { themes } from './themes.ts';
import { SizeReadings } from './size-readings.tsx';
import { ShadeSwatch } from './shade-swatch.tsx';
import { shadeOf } from './value-shades.ts';
import { valueReading } from './value-words.ts';

/** What the answers of a state mean for the design of a team, by theme; what is not known leads to whom to ask. */
export function TeamMeaning({ state }: { readonly state: StatePolicy }) {
  const { text } = useHub();
  return (
    <section aria-labelledby="meaning" className="mt-12">
      <h2 id="meaning">{text.policy.meaning}</h2>
      <p className="mt-1 mb-6 max-w-3xl text-soft">{text.policy.meaningLead}</p>
      <div className="gap-x-12 md:columns-2 print:columns-2">
        {themes.map(({ id, indicators }) => (
          <section key={id} className="whole break-inside-avoid border-t border-ink pt-3 pb-8">
            <h3 className="mb-3 font-serif text-head font-semibold">{text.policy.themes[id]}</h3>
            <ul className="flex flex-col gap-4 not-empty:mb-4">
              {indicators
                .filter((indicator) => isKnown(state.indicators[indicator]))
                .map((indicator) => (
                  <Reading key={indicator} state={state} indicator={indicator} />
                ))}
              {id === 'size' && <SizeReadings state={state} />}
              {indicators.map((indicator) => (
                <FederalFloor key={indicator} indicator={indicator} />
              ))}
            </ul>
            <Unknown
              state={state}
              indicators={indicators.filter((indicator) => !isKnown(state.indicators[indicator]))}
            />
          </section>
        ))}
      </div>
    </section>
  );
}

function Reading({ state, indicator }: { readonly state: StatePolicy; readonly indicator: IndicatorId }) {
  const { text } = useHub();
  const answer = state.indicators[indicator];
  return (
    <li className="flex gap-3">
      <ShadeSwatch shade={shadeOf(indicator, answer.value)} />
      <div className="min-w-0">
        <p>{valueReading(text, indicator, answer.value)}</p>
        <p className="text-small text-soft">
          <a href={`#${slugOf(indicator)}`}>
            <IndicatorName indicator={indicator} />
          </a>
          {answer.sourceUrl !== null && (
            <>
              {' · '}
              <SourceNote url={answer.sourceUrl} year={answer.dataYear} />
              {answer.sourceKind === 'derived' && <> · {text.policy.kinds.derived}</>}
            </>
          )}
          {indicator === 'classSizeLimit' && (
            <>
              {' · '}
              <a href="#class-size">{text.policy.classSize.title}</a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** What holds in every state, whatever its own answer is. */
function FederalFloor({ indicator }: { readonly indicator: IndicatorId }) {
  const { text, facts } = useHub();
  const floor = facts.indicators.find(({ id }) => id === indicator)?.federalFloor;
  if (floor === undefined) return null;
  return (
    <li>
      <strong>{text.policy.federal}:</strong> <FactWords>{floor.text}</FactWords>{' '}
      <SourceNote url={floor.sourceUrl} year={floor.dataYear} title={floor.citation} />
    </li>
  );
}

function Unknown({
  state,
  indicators,
}: {
  readonly state: StatePolicy;
  readonly indicators: readonly IndicatorId[];
}) {
  const { text } = useHub();
  if (indicators.length === 0) return null;
  return (
    <p className="text-body">
      <NotKnown />{' '}
      {indicators.map((indicator, place) => (
        <span key={indicator}>
          {place > 0 && '; '}
          <a href={`#${slugOf(indicator)}`}>
            <IndicatorName indicator={indicator} />
          </a>
        </span>
      ))}
      . <a href="#unknown">{text.policy.askWhom}</a>
      <span className="hidden-text">, {state.name}</span>
    </p>
  );
}

/** The name of a question, in the language of the page. */
export function IndicatorName({ indicator }: { readonly indicator: IndicatorId }) {
  const { facts } = useHub();
  return <FactWords>{facts.indicators.find(({ id }) => id === indicator)?.name ?? indicator}</FactWords>;
}
