import type { Stage } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';

type Case = Stage['typicalDuration'][number];

/** The axis ends with the year in which the longest case ends. */
export function lastMonth(stages: readonly Pick<Stage, 'typicalDuration'>[]): number {
  const longest = Math.max(
    12,
    ...stages.flatMap(({ typicalDuration }) => typicalDuration.map(({ maxMonths }) => maxMonths ?? 0)),
  );
  return Math.ceil(longest / 12) * 12;
}

const percent = (months: number, last: number): string => `${Math.round((months / last) * 1000) / 10}%`;

function Track({ duration, last }: { readonly duration: Case; readonly last: number }) {
  const { minMonths: from, maxMonths: to } = duration;
  if (from === undefined || to === undefined)
    return (
      <span
        aria-hidden="true"
        className="hatched block h-4 w-full rounded-full border border-dashed border-edge"
      />
    );
  return (
    <span aria-hidden="true" className="relative block h-4 rounded-full bg-sunken">
      <span
        className="absolute inset-y-0 left-0 rounded-full bg-design opacity-45"
        style={{ width: percent(to, last) }}
      />
      <span
        className="absolute inset-y-0 left-0 rounded-full bg-design"
        style={{ width: percent(from, last) }}
      />
    </span>
  );
}

function CaseRow({ duration, last }: { readonly duration: Case; readonly last: number }) {
  const { text } = useHub();
  const { minMonths: from, maxMonths: to } = duration;
  return (
    <li className="whole grid items-center gap-x-6 gap-y-1 py-2 md:grid-cols-[1fr_22rem]">
      <p className="text-body">
        <strong className="font-semibold">
          {from === undefined || to === undefined ? text.journey.noMonths : text.journey.months(from, to)}
        </strong>
        {' · '}
        <FactWords>{duration.note}</FactWords> <SourceNote url={duration.sourceUrl} year={duration.year} />
      </p>
      <Track duration={duration} last={last} />
    </li>
  );
}

/** The cases of how long stages took, on one axis of months. Cases are drawn one by one; there is no average. */
export function DurationChart({
  stages,
  showsNames,
}: {
  readonly stages: readonly Stage[];
  readonly showsNames: boolean;
}) {
  const { text, facts } = useHub();
  const last = lastMonth(facts.journey.stages);
  // The last but one would stand in the way of the last, which has a word with it.
  const years = Array.from({ length: last / 12 + 1 }, (_, year) => year).filter(
    (year) => year !== last / 12 - 1,
  );
  const isMeasured = stages.some(({ typicalDuration }) =>
    typicalDuration.some(({ maxMonths }) => maxMonths !== undefined),
  );
  return (
    <div className="max-w-5xl">
      {isMeasured && <p className="mb-3 text-small text-soft md:hidden">{text.journey.scale(last / 12)}</p>}
      <div
        aria-hidden="true"
        className={isMeasured ? 'hidden md:grid md:grid-cols-[1fr_22rem] md:gap-x-6' : 'hidden'}
      >
        <span />
        <span className="relative h-5 text-tiny text-soft">
          {years.map((year) => (
            <span
              key={year}
              className="absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0 last:-translate-x-full"
              style={{ left: percent(year * 12, last) }}
            >
              {year === 0 ? text.journey.begin : year === last / 12 ? text.journey.years(year) : year}
            </span>
          ))}
        </span>
      </div>
      {stages.map((stage) => (
        <section key={stage.id} className="border-t border-line py-2">
          {showsNames && (
            <h3>
              <FactWords>{stage.name}</FactWords>
            </h3>
          )}
          <ul>
            {stage.typicalDuration.map((duration) => (
              <CaseRow key={duration.note} duration={duration} last={last} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
