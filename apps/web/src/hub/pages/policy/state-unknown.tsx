import type { Facts, IndicatorId, StatePolicy } from '@staffroom/knowledge';
import { addresses, correctionAddress, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { isKnown } from './answers.ts';
import { IndicatorName } from './team-meaning.tsx';

/** NCTQ's pages on a state, in the order of its headings. */
const nctqPages = ['removingBarriers', 'seedingInnovation', 'profile'] as const;

/** What is not known of a state, and who could tell: its agency, NCTQ, or whoever reads this. */
export function StateUnknown({ state }: { readonly state: StatePolicy }) {
  const { text, facts, href } = useHub();
  const unknown = facts.indicators.filter(({ id }) => !isKnown(state.indicators[id])).map(({ id }) => id);
  const agency = agencyPages(facts, state);
  return (
    <section aria-labelledby="unknown" className="mt-16">
      <h2 id="unknown">{text.policy.unknownTitle}</h2>
      <div className="mt-3 grid gap-x-12 gap-y-6 md:grid-cols-2">
        <div>
          <p>{unknown.length === 0 ? text.policy.nothingUnknown : text.policy.unknownLead(unknown.length)}</p>
          {unknown.length > 0 && (
            <ul className="hatched mt-3 rounded-card border border-dashed border-edge p-2.5">
              <li className="rounded-control bg-card px-3 py-2">
                <ul className="list-disc pl-4 text-body">
                  {unknown.map((indicator) => (
                    <Missing key={indicator} indicator={indicator} />
                  ))}
                </ul>
              </li>
            </ul>
          )}
        </div>
        <div>
          <h3 className="mb-2">{text.policy.askWhom}</h3>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-body">
            {nctqPages.map((page) => (
              <li key={page}>
                <a href={state.nctqPages[page]} rel="noreferrer">
                  {text.policy.nctqPages[page]}
                </a>{' '}
                <span className="text-small text-soft">
                  ({state.nctqPages.read.includes(page) ? text.policy.nctqRead : text.policy.nctqNotRead})
                </span>
              </li>
            ))}
            {agency.length > 0 && (
              <li>
                {text.policy.agencyRead}{' '}
                {agency.map((url, place) => (
                  <span key={url}>
                    {place > 0 && ', '}
                    <a href={url} rel="noreferrer">
                      {new URL(url).hostname}
                    </a>
                  </span>
                ))}
              </li>
            )}
            <li>
              <a href={href(correctionAddress('state', state.state))}>{text.policy.tellUs}</a>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}

function Missing({ indicator }: { readonly indicator: IndicatorId }) {
  const { href } = useHub();
  return (
    <li id={`unknown-${slugOf(indicator)}`}>
      <a href={href(addresses.indicator(indicator))} className="inline-block min-h-6 py-0.5">
        <IndicatorName indicator={indicator} />
      </a>
    </li>
  );
}

/** The pages of the state's own agencies that its answers rest on, each host once. */
function agencyPages(facts: Facts, state: StatePolicy): readonly string[] {
  const urls = facts.indicators
    .map(({ id }) => state.indicators[id])
    .flatMap(({ sourceKind, sourceUrl, mirror }) =>
      sourceKind === 'state-agency' && sourceUrl !== null && mirror !== true ? [sourceUrl] : [],
    );
  return [...new Map(urls.map((url) => [new URL(url).hostname, url])).values()];
}
