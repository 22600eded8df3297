import type { SalarySchedule } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

const size = { width: 760, height: 320, left: 64, right: 16, top: 16, bottom: 44 };

/** A round number of dollars between the lines of the chart, so that there are three to six of them. */
function lineStep(span: number): number {
  return [250, 500, 1000, 2500, 5000, 10_000, 20_000].find((step) => span / step <= 6) ?? 50_000;
}

/** The lightest and the darkest shade of the lanes, from the first to the last. */
function shade(lane: number, lanes: number): number {
  return lanes === 1 ? 1 : 0.35 + (0.65 * lane) / (lanes - 1);
}

/** A pay table as dots, one for each printed amount; steps stand side by side and nothing is drawn between them. */
export function SalaryChart({ schedule }: { readonly schedule: SalarySchedule }) {
  const { text, locale } = useHub();
  const amounts = schedule.rows.flatMap((row) => row.values);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const step = lineStep(highest - lowest);
  const from = Math.floor(lowest / step) * step;
  const to = Math.ceil(highest / step) * step;
  const { width, height, left, right, top, bottom } = size;
  const x = (row: number): number => left + ((row + 0.5) / schedule.rows.length) * (width - left - right);
  const y = (amount: number): number =>
    top + (1 - (amount - from) / Math.max(1, to - from)) * (height - top - bottom);
  const dollars = new Intl.NumberFormat(writtenAs[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  const every = Math.ceil(schedule.rows.length / 12);
  const lines = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return (
    <figure className="whole max-w-3xl">
      <ScrollRegion label={text.data.salary.chart}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="w-full min-w-[36rem] print:min-w-0"
          role="img"
          aria-label={`${text.data.salary.chart}: ${dollars.format(lowest)} – ${dollars.format(highest)}`}
        >
          {lines.map((amount) => (
            <g key={amount}>
              <line x1={left} x2={width - right} y1={y(amount)} y2={y(amount)} stroke="var(--line)" />
              <text x={left - 8} y={y(amount) + 4} textAnchor="end" fontSize={12} fill="var(--soft)">
                {dollars.format(amount)}
              </text>
            </g>
          ))}
          {schedule.rows.map((row, index) => (
            <g key={row.step}>
              {index % every === 0 && (
                <text
                  x={x(index)}
                  y={height - bottom + 20}
                  textAnchor="middle"
                  fontSize={12}
                  fill="var(--soft)"
                >
                  {row.step}
                </text>
              )}
              {row.values.map((amount, lane) => (
                <circle
                  key={schedule.lanes[lane]}
                  cx={x(index)}
                  cy={y(amount)}
                  r={4}
                  fill="var(--design)"
                  fillOpacity={shade(lane, row.values.length)}
                />
              ))}
            </g>
          ))}
          <text x={width - right} y={height - 4} textAnchor="end" fontSize={12} fill="var(--soft)">
            {text.data.salary.step}
          </text>
        </svg>
      </ScrollRegion>
      <figcaption className="mt-1 text-small text-soft">
        {schedule.lanes.length > 1 && (
          <span className="mb-1 flex flex-wrap gap-x-4">
            {schedule.lanes.map((lane, index) => (
              <span key={lane} className="inline-flex items-center gap-1.5">
                <span
                  aria-hidden="true"
                  className="inline-block size-2.5 rounded-full bg-design"
                  style={{ opacity: shade(index, schedule.lanes.length) }}
                />
                <FactWords>{lane}</FactWords>
              </span>
            ))}
          </span>
        )}
        {text.data.salary.chartText}
      </figcaption>
    </figure>
  );
}
