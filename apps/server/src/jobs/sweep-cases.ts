import type { SweepRequest } from '@staffroom/contract';

type Point = Readonly<Record<string, number | boolean | string>>;
type Request = SweepRequest['requests'][number];

/** A school of a sweep, with the state whose policy applies to it; null where neither it nor its district names one. */
export interface SweptSchool {
  readonly id: string;
  readonly state: string | null;
}

/** One school under one model with one choice of parameters. */
export interface SweepCaseRequest {
  readonly schoolId: string;
  readonly request: Request;
  readonly point: Point;
}

/** How many combinations of the grid's values there are, without making them: there may be more than any memory holds. */
export function pointCount(grid: SweepRequest['grid']): number {
  return Object.values(grid).reduce((count, values) => count * values.length, 1);
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
 * The cases of a sweep: schools × models × points. A request that names no state takes that of each school. All cases of a school follow each other, so that a worker reads each
 * roster once.
 */
export function casesOf(
  { requests, grid }: Pick<SweepRequest, 'requests' | 'grid'>,
  schools: readonly SweptSchool[],
): readonly SweepCaseRequest[] {
  const points = pointsOf(grid);
  return schools.flatMap(({ id, state }) =>
    requests.flatMap((request) =>
      points.map((point) => ({
        schoolId: id,
        request: {
          ...request,
          state: request.state ?? state,
          parameters: { ...request.parameters, ...point },
        },
        point,
      })),
    ),
  );
}
