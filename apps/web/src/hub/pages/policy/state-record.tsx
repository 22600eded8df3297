import type { StatePolicy } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { AnswerNote } from './answer-note.tsx';
import { ValueBadge } from './value-badge.tsx';
import { indicatorGroups } from './question-list.tsx';

/** Every question with the answer of a state: value, note, source, kind of source and year. */
export function StateRecord({ state }: { readonly state: StatePolicy }) {
  const { text, facts, href } = useHub();
  return (
    <section aria-labelledby="record" className="mt-16">
      <h2 id="record">{text.policy.record}</h2>
      <p className="mt-1 text-soft">{text.policy.recordLead}</p>
      {indicatorGroups.map((group) => (
        <section key={group} aria-labelledby={group} className="mt-8">
          <h3 id={group} className="mb-2 font-serif text-head font-semibold">
            {text.policy.groups[group]}
          </h3>
          <dl>
            {facts.indicators
              .filter((indicator) => indicator.group === group)
              .map((indicator) => (
                <div
                  key={indicator.id}
                  id={slugOf(indicator.id)}
                  className="whole grid gap-x-8 gap-y-1 border-t border-line py-3.5 target:bg-sun-paper md:grid-cols-[20rem_12rem_minmax(0,1fr)] print:grid-cols-[13rem_8rem_minmax(0,1fr)]"
                >
                  <dt>
                    <a href={href(addresses.indicator(indicator.id))} className="font-semibold">
                      <FactWords>{indicator.name}</FactWords>
                    </a>
                  </dt>
                  <dd className="text-body">
                    <ValueBadge indicator={indicator.id} value={state.indicators[indicator.id].value} />
                  </dd>
                  <dd>
                    <AnswerNote state={state} indicator={indicator.id} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
