import type { SweepCase, SweepRequest } from '@staffroom/contract';

type Point = SweepCase['point'];

/** Every combination of the grid's values, the last parameter varying fastest; one empty point for an empty grid. */
export function pointsOf(grid: SweepRequest['grid']): readonly Point[] {
  return Object.entries(grid).reduce<readonly Point[]>(
    (points, [parameter, values]) =>
      points.flatMap((point) => values.map((value) => ({ ...point, [parameter]: value }))),
    [{}],
  );
}
