import type { StatePolicy } from '@staffroom/knowledge';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { knownCount, statesByName } from './answers.ts';
import { ClassSizeSection } from './class-size-section.tsx';
import { PolicyDownloads } from './policy-downloads.tsx';
import { StateGlance } from './state-glance.tsx';
import { StateRecord } from './state-record.tsx';
import { StateSchools } from './state-schools.tsx';
import { StateUnknown } from './state-unknown.tsx';
import { TeamMeaning } from './team-meaning.tsx';

/** One jurisdiction: what its policy means for the design of a team, every answer, its class-size rules, and what is not known. */
export function statePage(hub: Hub, state: StatePolicy): HubPage {
  const { text, facts } = hub;
  const known = knownCount(state, facts.indicators);
  return {
    kind: 'page',
    title: text.policy.stateTitle(state.name),
    description: text.policy.stateDescription(state.name, known, facts.indicators.length),
    trail: [{ title: text.policy.title, path: addresses.policy() }],
    body: <StateBody state={state} known={known} />,
    structuredData: [{ '@type': 'State', name: state.name, identifier: state.state }],
  };
}

function StateBody({ state, known }: { readonly state: StatePolicy; readonly known: number }) {
  const { text, facts, href } = useHub();
  const entry = facts.classSize.find((each) => each.state === state.state);
  const steps = [
    [`${href(addresses.checkDesign())}?state=${state.state.toLowerCase()}`, text.policy.checkHere],
    [`${href(addresses.compareStates())}?states=${state.state.toLowerCase()}`, text.policy.compareWith],
    ['/studio', text.policy.tryStudio],
  ] as const;
  return (
    <>
      <PageHead title={state.name}>
        <p>
          {text.policy.stateLead(known, facts.indicators.length)} {text.policy.notLegal}
        </p>
      </PageHead>
      <StateGlance state={state} />
      <ul className="screen-only mt-6 flex flex-wrap gap-2">
        {steps.map(([to, name]) => (
          <li key={to}>
            <a
              href={to}
              className="inline-flex min-h-10 items-center rounded-control border border-edge bg-card px-4 text-body font-semibold no-underline hover:bg-wash"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <TeamMeaning state={state} />
      {entry !== undefined && <ClassSizeSection entry={entry} />}
      <StateRecord state={state} />
      <StateUnknown state={state} />
      <StateSchools state={state} />
      <PolicyDownloads />
      <Neighbours state={state} />
      <div className="mt-6">
        <RecordLinks kind="state" id={state.state} />
      </div>
    </>
  );
}

function Neighbours({ state }: { readonly state: StatePolicy }) {
  const { text, facts, href } = useHub();
  const states = statesByName(facts);
  const place = states.indexOf(state);
  const before = states.at(place - 1);
  const after = states[(place + 1) % states.length];
  return (
    <nav
      aria-label={text.policy.title}
      className="screen-only mt-14 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-4"
    >
      {before !== undefined && <a href={href(addresses.state(before.state))}>← {before.name}</a>}
      <a href={href(addresses.policy())}>{text.policy.title}</a>
      {after !== undefined && <a href={href(addresses.state(after.state))}>{after.name} →</a>}
    </nav>
  );
}
