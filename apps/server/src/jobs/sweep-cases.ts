import type { SweepRequest } from '@staffroom/contract';

type Point = Readonly<Record<string, number | boolean | string>>;
type Request = SweepRequest['requests'][number];

/** One school under one model with one choice of parameters. */
export interface SweepCaseRequest {
  readonly schoolId: string;
  readonly request: Request;
  readonly point: Point;
}

/** Every combination of the grid's values, the last parameter varying fastest; one empty point for an empty grid. */
export function pointsOf(grid: SweepRequest['grid']): readonly Point[] {
  return Object.entries(grid).reduce<readonly Point[]>(
    (points, [parameter, values]) =>
      points.flatMap((point) => values.map((value) => ({ ...point, [parameter]: value }))),
    [{}],
  );
}

/**
 * The cases of a sweep: schools × models × points. All cases of a school follow each other, so that a worker reads each
 * roster once.
 */
export function casesOf(
  { requests, grid }: Pick<SweepRequest, 'requests' | 'grid'>,
  schoolIds: readonly string[],
): readonly SweepCaseRequest[] {
  const points = pointsOf(grid);
  return schoolIds.flatMap((schoolId) =>
    requests.flatMap((request) =>
      points.map((point) => ({
        schoolId,
        request: { ...request, parameters: { ...request.parameters, ...point } },
        point,
      })),
    ),
  );
}
