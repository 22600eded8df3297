import type { Movement } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { yearIn } from '../../parts/year-in.ts';
import { writtenAs } from '../../text/locale.ts';

type Period = Movement['byTheNumbers']['series'][number];

/** The measures that are drawn. Countries were published once, so they stand in the table alone. */
const drawn = ['schoolSystems', 'schools', 'teams', 'educators', 'learners', 'states'] as const;
const measures = [...drawn, 'countries'] as const;
type Measure = (typeof measures)[number];

const size = { width: 340, height: 170, top: 26, bottom: 24, side: 26 };

/** One measure by period as published: a point where a number was printed, a hatched column where none was. Nothing is joined. */
function MeasureChart({
  measure,
  series,
}: {
  readonly measure: (typeof drawn)[number];
  readonly series: readonly Period[];
}) {
  const { text, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const { width, height, top, bottom, side } = size;
  const step = (width - 2 * side) / Math.max(1, series.length - 1);
  const most = Math.max(...series.map((period) => period[measure] ?? 0));
  const foot = height - bottom;
  return (
    <figure className="whole rounded-card border border-line bg-card p-4">
      <figcaption className="font-semibold">{text.schools.measures[measure]}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="mt-1 w-full"
        role="img"
        aria-label={text.schools.measureChart(text.schools.measures[measure])}
      >
        <defs>
          <pattern
            id={`unknown-${measure}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="5" stroke="var(--edge)" strokeWidth="1" />
          </pattern>
        </defs>
        <line x1={0} x2={width} y1={foot} y2={foot} stroke="var(--line)" />
        {series.map((period, index) => {
          const x = side + index * step;
          const value = period[measure];
          const year = yearIn(period.period);
          return (
            <g key={period.period}>
              {value === null ? (
                <rect
                  x={x - 9}
                  y={top}
                  width={18}
                  height={foot - top}
                  rx={4}
                  fill={`url(#unknown-${measure})`}
                />
              ) : (
                <>
                  <circle cx={x} cy={foot - (value / most) * (foot - top)} r={5} fill="var(--design)" />
                  <text
                    x={x}
                    y={foot - (value / most) * (foot - top) - 9}
                    textAnchor="middle"
                    fontSize={11}
                    fontWeight={600}
                    fill="var(--ink)"
                  >
                    {number.format(value)}
                  </text>
                </>
              )}
              <text x={x} y={height - 6} textAnchor="middle" fontSize={9} fill="var(--soft)">
                {year ?? '?'}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function Cell({ value }: { readonly value: Period[Measure] }) {
  const { locale } = useHub();
  return value === null || value === undefined ? (
    <NotKnown />
  ) : (
    new Intl.NumberFormat(writtenAs[locale]).format(value)
  );
}

function NumbersTable({ series }: { readonly series: readonly Period[] }) {
  const { text } = useHub();
  const words = text.schools;
  return (
    <ScrollRegion label={words.numbersTable}>
      <table className="whole w-full min-w-[64rem] border-collapse text-body print:min-w-0">
        <caption className="pb-2 text-left font-semibold">{words.numbersTable}</caption>
        <thead>
          <tr className="border-b border-edge text-right text-small text-soft">
            <th scope="col" className="w-56 py-2 pr-4 text-left font-medium print:w-36">
              {words.period}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="py-2 pr-4 font-medium">
                {words.measures[measure]}
              </th>
            ))}
            <th scope="col" className="py-2 text-left font-medium">
              {text.frame.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map((period) => (
            <tr key={period.period} className="border-b border-line text-right align-top">
              <th scope="row" className="min-w-36 py-2 pr-4 text-left font-normal">
                <FactWords>{period.period}</FactWords>
                {period.note !== undefined && (
                  <span className="block text-small text-soft">
                    <FactWords>{period.note}</FactWords>
                  </span>
                )}
              </th>
              {measures.map((measure) => (
                <td key={measure} className="py-2 pr-4 whitespace-nowrap">
                  <Cell value={period[measure]} />
                </td>
              ))}
              <td className="py-2 text-left">
                <SourceNote url={period.sourceUrl} year={yearIn(period.period)} />
                {period.statesSourceUrl !== undefined && (
                  <span className="block text-small text-soft">
                    {words.statesSource}:{' '}
                    <SourceNote url={period.statesSourceUrl} year={yearIn(period.period)} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The counts of the movement as published, drawn measure by measure and as a table. */
export function MovementNumbers() {
  const { facts } = useHub();
  const { note, series } = facts.movement.byTheNumbers;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {drawn.map((measure) => (
          <MeasureChart key={measure} measure={measure} series={series} />
        ))}
      </div>
      <p className="my-4 max-w-3xl text-body text-soft">
        <FactWords>{note}</FactWords>
      </p>
      <NumbersTable series={series} />
    </>
  );
}
