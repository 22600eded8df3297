import { useMemo, type ReactNode } from 'react';
import * as Plot from '@observablehq/plot';
import { countOf } from '@staffroom/exchange/browser';
import { PlotFigure } from '../../system/grammar/plot-figure.tsx';
import { measureValue } from './measure-scale.ts';
import { paretoFront } from './pareto-front.ts';
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

/** Today may lie so far away that the designs would shrink to one point: then it is told in words. */
function isNear(today: number, figures: readonly number[]): boolean {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = Math.max(high - low, Math.abs(high) * 0.02) * 2;
  return today >= low - room && today <= high + room;
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
    const known = points.flatMap(of);
    const isTodayNear =
      x.today !== null &&
      y.today !== null &&
      isNear(
        x.today,
        known.map((mark) => mark.x),
      ) &&
      isNear(
        y.today,
        known.map((mark) => mark.y),
      );
    return {
      others: points.filter((point) => !point.isOnFront).flatMap(of),
      best: points.filter((point) => point.isOnFront).flatMap(of),
      line: paretoFront(points, [x, y])
        .flatMap(of)
        .toSorted((a, b) => a.x - b.x || a.y - b.y),
      today: isTodayNear ? [{ x: x.today, y: y.today, title: 'Today' }] : [],
    };
  }, [points, x, y, label]);
  const options = useMemo(
    () =>
      (width: number): Plot.PlotOptions => {
        const axis = ({ label: name, better, unit }: SweepAxis, ticks: number) => ({
          label: `${name} (${better} is better)`,
          tickFormat: (value: number) => measureValue(value, unit),
          ticks,
          nice: true,
        });
        return {
          height: Math.min(420, Math.max(280, width * 0.5)),
          marginLeft: 68,
          marginBottom: 44,
          inset: 16,
          x: axis(x, Math.max(3, Math.floor(width / 140))),
          y: axis(y, 5),
          marks: [
            Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
            Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
            Plot.line(marks.line, { x: 'x', y: 'y', stroke: 'var(--design)', strokeWidth: 1.4 }),
            Plot.dot(marks.today, {
              x: 'x',
              y: 'y',
              symbol: 'times',
              r: 6,
              stroke: 'var(--today)',
              strokeWidth: 2.4,
            }),
            Plot.text(marks.today, {
              x: 'x',
              y: 'y',
              text: () => 'today',
              dy: -14,
              fill: 'var(--today-text)',
            }),
            Plot.dot(marks.others, {
              x: 'x',
              y: 'y',
              r: 5,
              stroke: 'var(--design)',
              fill: 'var(--card)',
              title: 'title',
            }),
            Plot.dot(marks.best, { x: 'x', y: 'y', r: 6.5, fill: 'var(--design)', title: 'title' }),
            Plot.tip(
              [...marks.others, ...marks.best],
              Plot.pointer({ x: 'x', y: 'y', title: 'title', fill: 'var(--raised)', stroke: 'var(--edge)' }),
            ),
          ],
        };
      },
    [marks, x, y],
  );
  const words = `${countOf(points.length, 'design', 'designs')} between ${x.label.toLowerCase()} and ${y.label.toLowerCase()}`;
  const today =
    marks.today.length > 0
      ? 'The cross is today.'
      : x.today === null || y.today === null
        ? ''
        : `Today lies outside of the picture: ${measureValue(x.today, x.unit)} and ${measureValue(y.today, y.unit)}.`;
  return (
    <PlotFigure
      label={`${words}; ${marks.best.length} of them are beaten by no other.`}
      title={words}
      options={options}
      table={table}
      caption={`Filled points are beaten by no other on all goals at once; the line joins those that nothing beats on the two measures shown. ${today}`}
    />
  );
}
