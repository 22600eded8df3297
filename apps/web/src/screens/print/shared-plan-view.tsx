import type { SharedPlan } from '@staffroom/contract';
import {
  countOf,
  differenceWords,
  formatPosts,
  numberInWords,
  sentenceCase,
  unitText,
  valueText,
  verdictOf,
} from '@staffroom/exchange/browser';
import type { AnalysisLine } from '@staffroom/school';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { Note } from '../../system/note.tsx';
import { measureScale } from '../compare/measure-scale.ts';
import { PolicyFindings } from '../policy/policy-findings.tsx';
import { SharedMoney } from '../share/shared-money.tsx';
import { dotKind, sharedDots } from '../share/shared-dots.ts';

const tones = { bad: 'missing', attention: 'eye', good: 'good' } as const;

function schoolYearText(year: number | null): string {
  return year === null ? '' : `${year - 1}–${String(year).slice(2)}`;
}

/** What a board asks, in its order; a measure without a figure on either side is left out. */
const boardRules = [
  'coverage.core',
  'reach.lead',
  'reach.leadEligible',
  'load.median',
  'ratio.certified.median',
  'ratio.adult.median',
  'adultsPerStudent',
  'novices.alone',
  'continuity.students',
  'continuity.grades',
  'vacancies',
  'positions',
  'cost.perStudent',
  'cost.total',
] as const;

function boardLines(plan: SharedPlan): readonly AnalysisLine[] {
  return boardRules.flatMap(
    (rule) =>
      plan.analysis.find(
        (line) =>
          line.rule === rule &&
          line.subject === 'school' &&
          (line.design?.value ?? line.baseline?.value ?? null) !== null,
      ) ?? [],
  );
}

function MeasureLine({ line }: { readonly line: AnalysisLine }) {
  const today = line.baseline?.value ?? null;
  const design = line.design?.value ?? null;
  const verdict = verdictOf(line);
  return (
    <tr className="border-t border-line align-middle">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        {line.label} <span className="text-small text-soft">{unitText(line)}</span>
      </th>
      <td className="w-1/4 max-sm:hidden">
        <DifferenceLine
          today={today}
          design={design}
          limit={line.limit}
          {...measureScale(line.unit, [today, design])}
        />
      </td>
      <td className="whitespace-nowrap px-3 text-right text-today-text">{valueText(today, line.unit)}</td>
      <td className="whitespace-nowrap px-3 text-right font-semibold">{valueText(design, line.unit)}</td>
      <td className="text-right text-small text-soft max-sm:hidden">
        {line.difference === null
          ? ''
          : `${differenceWords(line.difference, line.unit, Math.max(Math.abs(today ?? 0), Math.abs(design ?? 0)))}${verdict === null ? '' : `, ${verdict}`}`}
      </td>
    </tr>
  );
}

function TeamCard({ team, index }: { readonly team: SharedPlan['teams'][number]; readonly index: number }) {
  const byLabel = [
    ...Map.groupBy(
      team.adults.filter((adult) => adult.share > 0),
      (adult) => `${adult.isVacant ? 'To fill: ' : ''}${adult.isLead ? 'lead, ' : ''}${adult.label}`,
    ),
  ];
  return (
    <article className="whole flex gap-3 rounded-card border border-line bg-card p-4 print:p-3">
      <TeamRing dots={sharedDots(team)} students={team.studentCount} hue={teamHue(index)} size={76} />
      <div className="min-w-0 flex-1">
        <h3>{team.name}</h3>
        <p className="text-small text-soft">{sentenceCase(team.band)}</p>
        <ul className="mt-1.5 text-small">
          {byLabel.map(([label, adults]) => (
            <li
              key={label}
              className={`flex items-center gap-1.5 ${adults[0]?.isVacant === true ? 'text-bad' : ''}`}
            >
              <DotMark
                kind={adults[0] === undefined ? 'teacher' : dotKind(adults[0])}
                share={Math.max(...adults.map((adult) => adult.share))}
                hue={teamHue(index)}
                size={14}
              />
              <span className="min-w-0 flex-1">{sentenceCase(label)}</span>
              <span className="text-soft">
                {formatPosts(adults.reduce((sum, adult) => sum + adult.share, 0))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** How to read the pictures, for whoever has not been told. */
function Legend() {
  return (
    <p className="whole text-small text-soft">
      A ring is a team: its adults around the number of students they share. A smaller dot is less time; a
      ringed dot leads; a hollow one supports; a dashed red one is a post to fill. Grey is today, colour is
      the design. Hatched is not known. Counts of students under ten are not told.
    </p>
  );
}

/** A design without any student, for a school board: on the screen, and in print in black and white. */
export function SharedPlanView({ plan }: { readonly plan: SharedPlan }) {
  const year = schoolYearText(plan.schoolYear);
  const made = new Date(plan.madeAt).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const bands = [
    ...Map.groupBy(
      plan.teams.map((team, index) => ({ team, index })),
      ({ team }) => team.band,
    ),
  ];
  const vacant = plan.teams
    .flatMap((team) => team.adults)
    .filter((adult) => adult.isVacant)
    .reduce((sum, adult) => sum + adult.share, 0);
  return (
    <article className="mx-auto max-w-4xl">
      <header className="mb-8 border-b-2 border-ink pb-5">
        <p className="text-small text-soft">
          {plan.schoolName}
          {year === '' ? '' : ` · ${year}`} · {plan.designName}
        </p>
        <h1 tabIndex={-1} className="mt-1 !text-display outline-none">
          {plan.teams.length === 0
            ? 'Every class with its own teacher'
            : `${numberInWords(plan.teams.length)} ${plan.teams.length === 1 ? 'team shares' : 'teams share'} the students`}
        </h1>
        <p className="mt-2 max-w-prose font-serif text-head text-soft">
          {plan.studentCount === null ? 'Fewer than ten' : plan.studentCount.toLocaleString('en-US')}{' '}
          students, {countOf(plan.adultCount, 'adult', 'adults')}, by the model “{plan.modelName}”.
          {vacant > 0 && ` ${formatPosts(vacant)} full-time posts to fill.`}
        </p>
      </header>
      {plan.lookFirst.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3">First of all</h2>
          <div className="flex flex-col gap-2">
            {plan.lookFirst.map((one) => (
              <Note key={one.title} tone={tones[one.severity]} title={`${one.title}.`}>
                {one.text}
              </Note>
            ))}
          </div>
        </section>
      )}
      {plan.teams.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3">The teams</h2>
          {bands.map(([band, members]) => (
            <div key={band} className="mb-4">
              {bands.length > 1 && <h3 className="mb-2 text-soft">{sentenceCase(band)}</h3>}
              <div className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
                {members.map(({ team, index }) => (
                  <TeamCard key={team.id} team={team} index={index} />
                ))}
              </div>
            </div>
          ))}
          <Legend />
        </section>
      )}
      <section className="mb-8">
        <h2 className="mb-1">Compared with today</h2>
        <p className="mb-3 text-soft">
          The same measures, read by the same rules on today’s classes and on the design.
        </p>
        <table className="w-full border-collapse">
          <thead>
            <tr className="text-small text-soft">
              <th scope="col" className="pb-1 text-left font-medium">
                Measure
              </th>
              <th scope="col" className="max-sm:hidden">
                <span className="hidden-text">Picture</span>
              </th>
              <th scope="col" className="px-3 pb-1 text-right font-medium">
                Today
              </th>
              <th scope="col" className="px-3 pb-1 text-right font-medium">
                Design
              </th>
              <th scope="col" className="pb-1 text-right font-medium max-sm:hidden">
                Difference
              </th>
            </tr>
          </thead>
          <tbody>
            {boardLines(plan).map((line) => (
              <MeasureLine key={line.rule} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="mb-8">
        <h2 className="mb-3">What it costs</h2>
        <SharedMoney plan={plan} />
      </section>
      <section className="mb-8">
        <h2 className="mb-3">What the law allows</h2>
        <p className="mb-3 text-soft">A reading of published rules, not legal advice.</p>
        <PolicyFindings state={plan.state} findings={plan.policy} teams={plan.teams} />
      </section>
      <footer className="border-t border-line pt-3 text-small text-soft">
        Made with Staffroom on {made}, from the school’s own roster. No student and no name is in it; adults
        appear by their role on the team.
      </footer>
    </article>
  );
}
