/** A value of the search at a moment; smaller is better, and the bound can never be passed. */
export interface BoundPoint {
  /** Milliseconds since the beginning, or any measure of work. */
  readonly at: number;
  readonly value: number;
  readonly bound: number | null;
}

export interface BoundDrawing {
  /** The value over time, falling in steps. */
  readonly valuePath: string;
  readonly boundPath: string | null;
  readonly end: { readonly x: number; readonly y: number };
}

/** The lines of a search in a box: steps of the value from the worst seen down to the bound. Null before the first value. */
export function boundDrawing(
  points: readonly BoundPoint[],
  box: { readonly width: number; readonly height: number; readonly inset: number },
): BoundDrawing | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const bounds = points.flatMap(({ bound }) => (bound === null ? [] : [bound]));
  const top = Math.max(...points.map(({ value }) => value));
  const bottom = Math.min(...points.map(({ value }) => value), ...bounds);
  const { width, height, inset } = box;
  const x = (at: number) => inset + ((width - 2 * inset) * (at - first.at)) / Math.max(1, last.at - first.at);
  const y = (value: number) =>
    top === bottom ? height - inset : inset + ((height - 2 * inset) * (top - value)) / (top - bottom);
  const steps = points.map(({ at, value }, index) =>
    index === 0
      ? `M${x(at).toFixed(1)} ${y(value).toFixed(1)}`
      : `H${x(at).toFixed(1)}V${y(value).toFixed(1)}`,
  );
  const known = points.filter(({ bound }) => bound !== null);
  const boundSteps = known.map(({ at, bound }, index) =>
    index === 0
      ? `M${x(first.at).toFixed(1)} ${y(bound ?? 0).toFixed(1)}`
      : `H${x(at).toFixed(1)}V${y(bound ?? 0).toFixed(1)}`,
  );
  return {
    valuePath: steps.length === 1 ? `${steps[0]}H${(width - inset).toFixed(1)}` : steps.join(''),
    boundPath: boundSteps.length === 0 ? null : `${boundSteps.join('')}H${(width - inset).toFixed(1)}`,
    end: { x: points.length === 1 ? width - inset : x(last.at), y: y(last.value) },
  };
}
