import { FactWords } from '../../parts/fact-words.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { isKnown } from './answers.ts';
import { ValueBar } from './value-bar.tsx';

/** The groups of questions in the order in which they are shown. */
export const indicatorGroups = ['removing-barriers', 'seeding-innovation', 'supplementary'] as const;

/** Every question with how its answers are spread, by group. */
export function QuestionList() {
  const { text, facts, href } = useHub();
  return (
    <div className="flex flex-col gap-10">
      {indicatorGroups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h3 id={group} className="font-serif text-head font-semibold">
            {text.policy.groups[group]}
          </h3>
          <p className="mb-3 text-body text-soft">{text.policy.groupsAbout[group]}</p>
          <ul className="grid gap-x-10 md:grid-cols-2">
            {facts.indicators
              .filter((indicator) => indicator.group === group)
              .map((indicator) => {
                const known = facts.states.filter((state) => isKnown(state.indicators[indicator.id])).length;
                return (
                  <li key={indicator.id} className="whole border-t border-line py-4">
                    <div className="mb-2 flex items-baseline justify-between gap-4">
                      <a href={href(addresses.indicator(indicator.id))} className="font-semibold">
                        <FactWords>{indicator.name}</FactWords>
                      </a>
                      <span className="shrink-0 text-small text-soft">
                        {text.policy.knownOf(known, facts.states.length)}
                      </span>
                    </div>
                    <ValueBar indicator={indicator} />
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}
