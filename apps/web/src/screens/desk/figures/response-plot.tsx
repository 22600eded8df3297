import { useMemo } from 'react';
import * as Plot from '@observablehq/plot';
import { PlotFigure } from '../../../system/grammar/plot-figure.tsx';
import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { Table } from '../../../system/table.tsx';
import { hoursText } from '../hours-text.ts';
import type { ResponseRow } from './response-rows.ts';

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
  const answered = rows.filter(({ medianHours }) => medianHours !== null);
  const slowest = answered.reduce<ResponseRow | null>(
    (most, row) => (most === null || (row.p90Hours ?? 0) > (most.p90Hours ?? 0) ? row : most),
    null,
  );
  const label =
    slowest === null
      ? `${title}: nothing was answered yet.`
      : `${title}: the longest are those of ${slowest.label}, nine of ten within ${hoursText(slowest.p90Hours ?? 0)}.`;
  const options = useMemo(
    () =>
      (width: number): Plot.PlotOptions => ({
        height: 46 + rows.length * 30,
        marginLeft: 132,
        marginRight: 76,
        x: {
          label: 'Hours to the first reply',
          zero: true,
          nice: true,
          ticks: Math.max(2, Math.floor(width / 120)),
          tickFormat: (hours: number) => (hours === 0 ? '0' : hoursText(hours)),
        },
        y: { label: null, domain: rows.map((row) => row.label), padding: 0.5, tickSize: 0 },
        marks: [
          Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
          Plot.ruleY(answered, {
            y: 'label',
            x1: 'medianHours',
            x2: 'p90Hours',
            stroke: 'var(--design)',
            strokeWidth: 3,
            strokeOpacity: 0.45,
          }),
          Plot.dot(answered, { y: 'label', x: 'medianHours', r: 5, fill: 'var(--design)' }),
          Plot.text(answered, {
            y: 'label',
            x: 'p90Hours',
            dx: 8,
            textAnchor: 'start',
            text: (row: ResponseRow) => hoursText(row.p90Hours ?? 0),
            fill: 'var(--soft)',
          }),
        ],
      }),
    [answered, rows],
  );
  return (
    <PlotFigure
      title={title}
      label={label}
      options={options}
      table={<ResponseTable label={title} first={first} rows={rows} />}
      caption="The dot is the half: as many were answered sooner as later. The line goes on to nine of ten."
    />
  );
}
