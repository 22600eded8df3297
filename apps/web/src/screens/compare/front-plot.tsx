import { useMemo, type ReactNode } from 'react';
import * as Plot from '@observablehq/plot';
import { PlotFigure } from '../../system/grammar/plot-figure.tsx';
import { measureValue } from './measure-scale.ts';
import type { SweepAxis, SweepPoint } from './sweep-points.ts';

export interface FrontPlotProps {
  readonly points: readonly SweepPoint[];
  readonly x: SweepAxis;
  readonly y: SweepAxis;
  readonly label: (point: SweepPoint) => string;
  readonly table: ReactNode;
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** Cases as points between two measures; those that nothing beats on both are joined, today is a grey cross. */
export function FrontPlot({ points, x, y, label, table }: FrontPlotProps) {
  const marks = useMemo(() => {
    const of = (point: SweepPoint): readonly Mark[] => {
      const [left, up] = [point.figures[x.id], point.figures[y.id]];
      return typeof left === 'number' && typeof up === 'number'
        ? [
            {
              x: left,
              y: up,
              title: `${label(point)}\n${x.label}: ${measureValue(left, x.unit)}\n${y.label}: ${measureValue(up, y.unit)}`,
            },
          ]
        : [];
    };
    return {
      all: points.filter((point) => !point.isOnFront).flatMap(of),
      front: points
        .filter((point) => point.isOnFront)
        .flatMap(of)
        .toSorted((a, b) => a.x - b.x),
      today: x.today === null || y.today === null ? [] : [{ x: x.today, y: y.today, title: 'Today' }],
    };
  }, [points, x, y, label]);
  const options = useMemo(
    () =>
      (width: number): Plot.PlotOptions => ({
        height: Math.min(420, Math.max(280, width * 0.5)),
        marginLeft: 64,
        marginBottom: 44,
        inset: 14,
        x: {
          label: `${x.label} (${x.better} is better)`,
          tickFormat: (value: number) => measureValue(value, x.unit),
          ticks: Math.max(3, Math.floor(width / 130)),
          nice: true,
        },
        y: {
          label: `${y.label} (${y.better} is better)`,
          tickFormat: (value: number) => measureValue(value, y.unit),
          ticks: 5,
          nice: true,
        },
        marks: [
          Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
          Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
          Plot.line(marks.front, { x: 'x', y: 'y', stroke: 'var(--design)', strokeWidth: 1.4 }),
          Plot.dot(marks.today, {
            x: 'x',
            y: 'y',
            symbol: 'times',
            r: 6,
            stroke: 'var(--today)',
            strokeWidth: 2.4,
            title: 'title',
          }),
          Plot.text(marks.today, { x: 'x', y: 'y', text: () => 'today', dy: -14, fill: 'var(--today-text)' }),
          Plot.dot(marks.all, {
            x: 'x',
            y: 'y',
            r: 5,
            stroke: 'var(--design)',
            fill: 'var(--card)',
            title: 'title',
            tip: true,
          }),
          Plot.dot(marks.front, { x: 'x', y: 'y', r: 6.5, fill: 'var(--design)', title: 'title', tip: true }),
        ],
      }),
    [marks, x, y],
  );
  const words = `${points.length} designs between ${x.label.toLowerCase()} and ${y.label.toLowerCase()}; ${marks.front.length} of them are beaten by no other.`;
  return (
    <PlotFigure
      label={words}
      title={words}
      options={options}
      table={table}
      caption="Filled points are beaten by no other on both measures; the line joins them. The cross is today."
    />
  );
}
