import { useMemo } from 'react';
import * as Plot from '@observablehq/plot';
import { PlotFigure } from '../../../system/grammar/plot-figure.tsx';
import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { Table } from '../../../system/table.tsx';
import { hoursText } from '../hours-text.ts';
import type { ResponseRow } from './response-rows.ts';
import { timeUnit } from './time-unit.ts';

function Hours({ value }: { readonly value: number | null }) {
  return value === null ? <UnknownMark /> : hoursText(value);
}

/** The numbers of the picture. */
function ResponseTable({
  label,
  first,
  rows,
}: {
  label: string;
  first: string;
  rows: readonly ResponseRow[];
}) {
  return (
    <Table
      label={label}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'label', header: first, isRowHeader: true, cell: (row) => row.label },
        { id: 'received', header: 'Received', align: 'end', cell: (row) => row.received },
        { id: 'answered', header: 'Answered', align: 'end', cell: (row) => row.answered },
        {
          id: 'median',
          header: 'Half within',
          align: 'end',
          cell: (row) => <Hours value={row.medianHours} />,
        },
        {
          id: 'p90',
          header: 'Nine of ten within',
          align: 'end',
          cell: (row) => <Hours value={row.p90Hours} />,
        },
      ]}
    />
  );
}

export interface ResponsePlotProps {
  readonly title: string;
  /** What a row is, such as "Month". */
  readonly first: string;
  readonly rows: readonly ResponseRow[];
}

/** Times to the first reply: a dot for the half, a line on to nine of ten. What nobody answered has no mark. */
export function ResponsePlot({ title, first, rows }: ResponsePlotProps) {
  const slowest = rows.reduce<ResponseRow | null>(
    (most, row) => ((row.p90Hours ?? -1) > (most?.p90Hours ?? -1) ? row : most),
    null,
  );
  const options = useMemo(() => {
    const unit = timeUnit(slowest?.p90Hours ?? 0);
    const marks = rows.flatMap(({ label: name, medianHours, p90Hours }) =>
      medianHours === null || p90Hours === null
        ? []
        : [
            {
              name,
              half: medianHours / unit.hours,
              most: p90Hours / unit.hours,
              words: hoursText(p90Hours),
            },
          ],
    );
    return (width: number): Plot.PlotOptions => ({
      height: 56 + rows.length * 30,
      marginLeft: 132,
      marginRight: 76,
      marginBottom: 40,
      x: {
        label: `${unit.name} to the first reply`,
        labelOffset: 36,
        domain: [0, Math.max(1, ...marks.map(({ most }) => most))],
        nice: true,
        ticks: Math.max(2, Math.floor(width / 140)),
      },
      y: { label: null, domain: rows.map((row) => row.label), padding: 0.5, tickSize: 0 },
      marks: [
        Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.ruleY(marks, {
          y: 'name',
          x1: 'half',
          x2: 'most',
          stroke: 'var(--design)',
          strokeWidth: 3,
          strokeOpacity: 0.45,
        }),
        Plot.dot(marks, { y: 'name', x: 'half', r: 5, fill: 'var(--design)' }),
        Plot.text(marks, {
          y: 'name',
          x: 'most',
          dx: 8,
          textAnchor: 'start',
          text: 'words',
          fill: 'var(--soft)',
        }),
      ],
    });
  }, [rows, slowest]);
  if (slowest === null)
    return (
      <figure className="m-0">
        <figcaption className="font-semibold">{title}</figcaption>
        <p className="mt-2 text-soft">Nothing was answered yet. The first reply draws the picture.</p>
      </figure>
    );
  return (
    <PlotFigure
      title={title}
      label={`${title}: the longest are those of ${slowest.label}, nine of ten within ${hoursText(slowest.p90Hours ?? 0)}.`}
      options={options}
      table={<ResponseTable label={title} first={first} rows={rows} />}
      caption="The dot: half were answered within this time. The end of the line: nine of ten were."
    />
  );
}
