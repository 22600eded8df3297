import type { Indicator } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { AnswerNote } from './answer-note.tsx';
import { isKnown, valueStates } from './answers.ts';
import { IndicatorMap } from './indicator-map.tsx';
import { ShadeSwatch } from './shade-swatch.tsx';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** One question: why it matters, its answers on a map, and every jurisdiction's answer with its source. */
export function indicatorPage(hub: Hub, indicator: Indicator): HubPage {
  const { text, fact } = hub;
  return {
    kind: 'page',
    title: fact(indicator.name).text,
    description: `${fact(indicator.question).text} ${fact(indicator.whyItMatters).text}`,
    trail: [{ title: text.policy.title, path: addresses.policy() }],
    body: <IndicatorBody indicator={indicator} />,
  };
}

function IndicatorBody({ indicator }: { readonly indicator: Indicator }) {
  const { text, facts, href } = useHub();
  const given = valueStates(facts, indicator);
  const known = facts.states.filter((state) => isKnown(state.indicators[indicator.id])).length;
  return (
    <>
      <PageHead title={<FactWords>{indicator.name}</FactWords>}>
        <p>
          <FactWords>{indicator.question}</FactWords>
        </p>
      </PageHead>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <IndicatorMap indicator={indicator} />
        <section aria-labelledby="answers">
          <h2 id="answers" className="text-head">
            {text.policy.allowed}
          </h2>
          <p className="mt-1 mb-3 text-body text-soft">{text.policy.knownOf(known, facts.states.length)}</p>
          <ul className="flex flex-col gap-2.5">
            {given.map(({ value, meaning, states }) => (
              <li key={value} className="flex gap-2.5 text-body">
                <ShadeSwatch shade={shadeOf(indicator.id, value)} />
                <span>
                  <a href={`#${anchorOf(value)}`} className="font-semibold">
                    {valueWord(text, indicator.id, value)}
                  </a>{' '}
                  <span className="text-soft">· {states.length}</span>
                  <span className="block text-small text-soft">
                    <FactWords>{meaning}</FactWords>
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <About indicator={indicator} />
      {given.map(({ value, states }) => (
        <section key={value} aria-labelledby={anchorOf(value)} className="mt-12">
          <h2 id={anchorOf(value)} className="flex items-center gap-3">
            <ShadeSwatch shade={shadeOf(indicator.id, value)} />
            {valueWord(text, indicator.id, value)}
            <span className="font-sans text-body font-normal text-soft">
              {text.policy.states(states.length)}
            </span>
          </h2>
          {value === 'unknown' ? (
            <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
              {states.map((state) => (
                <a key={state.state} href={href(addresses.state(state.state))}>
                  {state.name}
                </a>
              ))}
            </p>
          ) : (
            <ul className="mt-3 grid gap-x-10 md:grid-cols-2">
              {states.map((state) => (
                <li key={state.state} className="whole border-t border-line py-3">
                  <a href={href(addresses.state(state.state))} className="font-semibold">
                    {state.name}
                  </a>
                  <AnswerNote state={state} indicator={indicator.id} />
                </li>
              ))}
            </ul>
          )}
          {states.length === 0 && <p className="mt-2 text-soft">{text.policy.nobody}</p>}
        </section>
      ))}
      <Neighbours indicator={indicator} />
      <div className="mt-6">
        <RecordLinks kind="indicator" id={indicator.id} />
      </div>
    </>
  );
}

/** Why the question matters, what it is exactly, what holds whatever a state says, and what others count. */
function About({ indicator }: { readonly indicator: Indicator }) {
  const { text, facts } = useHub();
  const { nationalCount: national, federalFloor: federal, definitionNote } = indicator;
  const first = indicator.allowedValues[0]?.value ?? 'unknown';
  const ours = facts.states.filter((state) => state.indicators[indicator.id].value === first).length;
  return (
    <div className="mt-10 grid gap-x-12 gap-y-6 md:grid-cols-2">
      <section>
        <h2 className="text-head">{text.policy.why}</h2>
        <p className="mt-1">
          <FactWords>{indicator.whyItMatters}</FactWords>
        </p>
        <p className="mt-1">
          <SourceNote url={indicator.source.url} year={indicator.source.dataYear} />
        </p>
      </section>
      {definitionNote !== undefined && (
        <section>
          <h2 className="text-head">{text.policy.definition}</h2>
          <p className="mt-1">
            <FactWords>{definitionNote}</FactWords>
          </p>
        </section>
      )}
      {federal !== undefined && (
        <section>
          <h2 className="text-head">{text.policy.federal}</h2>
          <p className="mt-1">
            <FactWords>{federal.text}</FactWords>{' '}
            <SourceNote url={federal.sourceUrl} year={federal.dataYear} title={federal.citation} />
          </p>
        </section>
      )}
      {national !== undefined && (
        <section>
          <h2 className="text-head">{text.policy.national}</h2>
          <p className="mt-1">
            {national.value !== undefined && <strong>{national.value}. </strong>}
            <FactWords>{national.text}</FactWords>{' '}
            <SourceNote url={national.sourceUrl} year={national.dataYear} />
          </p>
          <p className="mt-1 text-body text-soft">
            {text.policy.nationalOurs(ours, valueWord(text, indicator.id, first))}
          </p>
        </section>
      )}
    </div>
  );
}

function anchorOf(value: string): string {
  return `answer-${value}`;
}

function Neighbours({ indicator }: { readonly indicator: Indicator }) {
  const { text, facts, href } = useHub();
  const place = facts.indicators.findIndex(({ id }) => id === indicator.id);
  const before = facts.indicators[place - 1];
  const after = facts.indicators[place + 1];
  return (
    <nav
      aria-label={text.policy.otherQuestions}
      className="screen-only mt-14 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-4"
    >
      {before !== undefined && (
        <a href={href(addresses.indicator(before.id))}>
          ← <FactWords>{before.name}</FactWords>
        </a>
      )}
      <a href={`${href(addresses.policy())}#questions`}>{text.policy.otherQuestions}</a>
      {after !== undefined && (
        <a href={href(addresses.indicator(after.id))}>
          <FactWords>{after.name}</FactWords> →
        </a>
      )}
    </nav>
  );
}
