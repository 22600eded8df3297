import type { Locale } from '@staffroom/contract';
import type { PolicyFinding } from '@staffroom/school';
import { useEffect, useRef } from 'react';
import { classNames } from '../../../system/class-names.ts';
import type { policyIslands } from '../../text/en/policy-islands.ts';
import type { CheckTally, PlanCheck } from './plan-check.ts';
import { writtenAs } from '../../text/locale.ts';

export interface CheckResultsProps {
  readonly text: typeof policyIslands;
  readonly locale: Locale;
  readonly check: PlanCheck;
  readonly state: { readonly code: string; readonly name: string };
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

const tones: Readonly<Record<PolicyFinding['outcome'], string>> = {
  blocked: 'bg-bad border-bad',
  waiver: 'bg-sun border-sun',
  unknown: 'hatched border-dashed border-edge',
  pass: 'bg-ok border-ok',
  notApplicable: 'bg-line border-line',
};

/** What the rules of a state say of a plan: how much of what, then each finding with its source, what needs a decision first. */
export function CheckResults({ text, locale, check, state, states }: CheckResultsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const madeFor = states.find(({ code }) => code === check.madeFor)?.name ?? check.madeFor;
  return (
    <section>
      <h2 ref={title} tabIndex={-1} className="outline-none">
        {text.results(state.name)}
      </h2>
      <p className="mt-1 text-soft">
        {text.plan(check.school, check.model, check.teams.length)}.{' '}
        {madeFor === null ? text.madeForNone : text.madeFor(madeFor)}{' '}
        {check.keptClasses > 0 && text.keptClasses(check.keptClasses)} {text.inEnglish}
      </p>
      {check.teams.length === 0 && <p className="mt-4">{text.noTeams}</p>}
      <Bar text={text} tallies={check.tallies} />
      {check.tallies.map((tally) => (
        <section key={tally.outcome} className="mt-8">
          <h3 className="flex items-center gap-2 font-serif text-head font-semibold">
            <Key outcome={tally.outcome} />
            {text.outcomes[tally.outcome]}
            <span className="font-sans text-body font-normal text-soft">{tally.count}</span>
          </h3>
          {tally.outcome === 'notApplicable' ? (
            <details className="mt-2">
              <summary className="cursor-pointer text-body text-soft underline underline-offset-2">
                {text.showThem}
              </summary>
              <Groups tally={tally} text={text} locale={locale} />
            </details>
          ) : (
            <Groups tally={tally} text={text} locale={locale} />
          )}
        </section>
      ))}
    </section>
  );
}

function Key({ outcome }: { readonly outcome: PolicyFinding['outcome'] }) {
  return (
    <span
      className={classNames('inline-block size-4 shrink-0 rounded-[4px] border', tones[outcome])}
      aria-hidden="true"
    />
  );
}

function Bar({
  text,
  tallies,
}: {
  readonly text: typeof policyIslands;
  readonly tallies: readonly CheckTally[];
}) {
  return (
    <>
      <div className="mt-5 flex h-6 gap-0.5 overflow-hidden rounded-[6px]" aria-hidden="true">
        {tallies.map(({ outcome, count }) => (
          <span
            key={outcome}
            style={{ flexGrow: count }}
            className={classNames('basis-0 border', tones[outcome])}
          />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-body">
        {tallies.map(({ outcome, count }) => (
          <li key={outcome} className="flex items-center gap-2">
            <Key outcome={outcome} />
            {text.outcomes[outcome]}: {count}
          </li>
        ))}
      </ul>
    </>
  );
}

interface GroupsProps {
  readonly text: typeof policyIslands;
  readonly locale: Locale;
  readonly tally: CheckTally;
}

function Groups({ text, locale, tally }: GroupsProps) {
  return (
    <ul className="mt-2">
      {tally.groups.map((group) => (
        <Group
          key={group.map(({ rule, subject, citation }) => `${rule} ${subject} ${citation}`).join()}
          group={group}
          text={text}
          locale={locale}
        />
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly text: typeof policyIslands;
  readonly locale: Locale;
  readonly group: readonly PolicyFinding[];
}

/** What a rule says, of one team or of several. The rules speak English. */
function Group({ text, locale, group }: GroupProps) {
  const [first] = group;
  if (first === undefined) return null;
  const caveats = [...new Set(group.flatMap((finding) => finding.caveats))];
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const name = classSizeName(text, first.rule);
  return (
    <li className="whole border-t border-line py-3">
      {name !== null && <p className="font-semibold">{name}</p>}
      <ul lang="en">
        {group.map((finding) => (
          <li key={finding.subject}>
            {finding.message}
            {finding.value !== null && finding.limit !== null && (
              <span className="text-soft">
                {' '}
                ({number.format(finding.value)} / {number.format(finding.limit)} {finding.unit})
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-soft">
        {text.source}:{' '}
        {first.sourceUrl === null ? (
          text.noSource
        ) : (
          <>
            <a href={first.sourceUrl} rel="noreferrer">
              {first.citation ?? new URL(first.sourceUrl).hostname}
            </a>
            , {first.year ?? text.noYear}
          </>
        )}
        {first.confidence !== null && <> · {text.confidence[first.confidence]}</>}
      </p>
      {caveats.length > 0 && (
        <details className="mt-1 text-small">
          <summary className="cursor-pointer text-soft underline underline-offset-2">
            {text.careful} ({caveats.length})
          </summary>
          <ul lang="en" className="mt-1 list-disc pl-5">
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The name of a class-size rule by the parts of its id, `classSize.K-3.class.per-class`; null where the message itself names what it is about. */
function classSizeName(text: typeof policyIslands, rule: string): string | null {
  const [kind, grades = '', basis, unit] = rule.split('.');
  if (basis === undefined || (kind !== 'classSize' && kind !== 'classSizeGoal')) return null;
  const [from = '', to = from] = grades.split('-');
  const counted = unit === 'per-class' ? text.perClass : text.perTeacher;
  return [
    `${text.classSize}: ${text.grades(from, to)}`,
    basis === 'teacher-daily-load' ? text.daily : counted,
    ...(basis.endsWith('average') ? [text.average] : []),
    ...(kind === 'classSizeGoal' ? [text.goal] : []),
  ].join(', ');
}
