import { differenceWords, unitText } from '@staffroom/exchange/browser';
import { measureValue } from '../compare/measure-scale.ts';
import { measureOf, type SchoolRow } from './district-table.ts';
import type { Measure } from '@staffroom/contract';

export interface MeasureStripProps {
  readonly measure: Omit<Measure, 'baseline' | 'design'>;
  readonly rows: readonly SchoolRow[];
}

const mostLines = 60;

/** One measure over all schools: a line for each from today to its design, sorted by the design. */
export function MeasureStrip({ measure, rows }: MeasureStripProps) {
  const known = rows
    .flatMap(({ school, design }) => {
      const own = measureOf(design, measure.rule);
      return own === null || own.design === null
        ? []
        : [{ name: school.name, today: own.baseline, design: own.design }];
    })
    .toSorted((a, b) => a.design - b.design);
  const values = known.flatMap(({ today, design }) => (today === null ? [design] : [today, design]));
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (value: number) => `${(2 + (96 * (value - low)) / span).toFixed(2)}%`;
  // Beyond this many, lines would lie on one another: every n-th of the sorted schools stands for its neighbours.
  const step = Math.max(1, Math.ceil(known.length / mostLines));
  const shown = known.filter((_, index) => index % step === 0);
  const row = Math.max(3, Math.min(12, 200 / Math.max(1, shown.length)));
  const better = known.filter(
    ({ today, design }) =>
      today !== null &&
      measure.better !== null &&
      (measure.better === 'higher' ? design > today : design < today),
  ).length;
  const middle = known[Math.floor(known.length / 2)];
  if (known.length === 0) {
    return (
      <figure className="m-0">
        <figcaption className="font-medium">{measure.label}</figcaption>
        <div className="hatched mt-2 h-14 rounded-control border border-dashed border-edge" />
        <p className="mt-1 text-small text-soft">Not known for any school.</p>
      </figure>
    );
  }
  const words = `${measure.label}: ${better} of ${known.length} schools better than today`;
  return (
    <figure className="whole m-0">
      <figcaption className="flex justify-between gap-3">
        <span>
          <span className="font-medium">{measure.label}</span>{' '}
          <span className="text-small text-soft">{unitText(measure)}</span>
        </span>
        {measure.better !== null && (
          <span className="shrink-0 text-small text-soft">{`better in ${better} of ${known.length}`}</span>
        )}
      </figcaption>
      <svg width="100%" height={shown.length * row + 8} role="img" aria-label={words} className="mt-2 block">
        {shown.map((school, index) => {
          const y = 4 + (index + 0.5) * row;
          const radius = Math.min(4, row / 2.2);
          return (
            <g key={school.name}>
              <title>{`${school.name}: ${measureValue(school.today, measure.unit)} today, ${measureValue(school.design, measure.unit)} in the design${school.today === null ? '' : ` (${differenceWords(school.design - school.today, measure.unit, Math.abs(school.design))})`}`}</title>
              {school.today !== null && (
                <>
                  <line
                    x1={x(school.today)}
                    x2={x(school.design)}
                    y1={y}
                    y2={y}
                    stroke="var(--design)"
                    strokeWidth={Math.min(2, row / 2)}
                  />
                  <circle cx={x(school.today)} cy={y} r={radius} fill="var(--today)" />
                </>
              )}
              <circle cx={x(school.design)} cy={y} r={radius + 0.4} fill="var(--design)" />
            </g>
          );
        })}
      </svg>
      <div className="flex justify-between text-tiny text-soft">
        <span>{measureValue(low, measure.unit)}</span>
        <span>
          {middle === undefined || known.length < 4
            ? ''
            : `median of the designs ${measureValue(middle.design, measure.unit)}`}
        </span>
        <span>{measureValue(low + span, measure.unit)}</span>
      </div>
    </figure>
  );
}
