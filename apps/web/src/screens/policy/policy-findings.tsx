import { findingGroups, policyTallies, type PolicyTally } from '@staffroom/exchange/browser';
import type { PolicyFinding } from '@staffroom/school';
import { Disclosure, DisclosurePanel, Button as AriaButton, Heading } from 'react-aria-components';
import { Hatched } from '../../system/grammar/hatched.tsx';
import { Icon } from '../../system/icon.tsx';
import { Pill, type PillTone } from '../../system/pill.tsx';
import { FindingRow, type FindingRowProps } from './finding-row.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { ruleName, stateName, tallyText } from './rule-name.ts';

const tones: Readonly<Record<PolicyFinding['outcome'], PillTone>> = {
  blocked: 'missing',
  waiver: 'eye',
  unknown: 'unknown',
  pass: 'good',
  notApplicable: 'plain',
};

export interface PolicyFindingsProps {
  readonly state: string | null;
  readonly findings: readonly PolicyFinding[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** Rules that say nothing of this design: named in a line, each to be opened on the screen. */
function NotApplicable({
  tally,
  nameById,
}: {
  readonly tally: PolicyTally;
  readonly nameById: FindingRowProps['nameById'];
}) {
  const groups = findingGroups(tally.findings);
  return (
    <Disclosure>
      <Heading level={3} className="mb-1 flex flex-wrap items-center gap-2">
        <Pill tone={tones[tally.entry.outcome]}>{tallyText(tally)}</Pill>
        <AriaButton
          slot="trigger"
          className="group screen-only flex cursor-pointer items-center gap-1 rounded-[4px] text-small font-normal text-soft hover:text-ink"
        >
          <span className="transition-transform group-aria-expanded:rotate-90">
            <Icon name="arrowRight" size={13} />
          </span>
          Each with its source
        </AriaButton>
      </Heading>
      <p className="text-small text-soft">{groups.map(({ first }) => ruleName(first)).join('; ')}.</p>
      <DisclosurePanel>
        <ul>
          {groups.map((group) => (
            <FindingRow key={`${group.first.rule} ${group.first.subject}`} {...group} nameById={nameById} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What state policy says of a design: outcomes as a picture, then each rule, opening to its figures, source and caveats. */
export function PolicyFindings({ state, findings, teams }: PolicyFindingsProps) {
  if (state === null) {
    return (
      <Hatched title="Not evaluated: no state was named.">
        Name the state when you design, on the page of the model. Then its published rules are read on the
        design.
      </Hatched>
    );
  }
  if (findings.length === 0) {
    return (
      <Hatched title={`No rule of ${stateName(state)} that was read speaks of this design.`}>
        That is not a permission.
      </Hatched>
    );
  }
  const tallies = policyTallies(findings);
  const nameById = new Map(teams.map((team) => [team.id, team.name]));
  return (
    <div className="flex flex-col gap-5">
      <OutcomeBar tallies={tallies} />
      {tallies.map((tally) =>
        tally.entry.outcome === 'notApplicable' ? (
          <NotApplicable key={tally.entry.outcome} tally={tally} nameById={nameById} />
        ) : (
          <section key={tally.entry.outcome}>
            <h3 className="mb-1">
              <Pill tone={tones[tally.entry.outcome]}>{tallyText(tally)}</Pill>
            </h3>
            <ul>
              {findingGroups(tally.findings).map((group) => (
                <FindingRow
                  key={`${group.first.rule} ${group.first.subject}`}
                  {...group}
                  nameById={nameById}
                />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
