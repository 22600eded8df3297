/** A quantity that choices are weighed by. */
export interface Axis {
  readonly id: string;
  readonly better: 'higher' | 'lower';
}

/** A choice with its figures by axis; null where a figure is not known. */
export interface Choice {
  readonly figures: Readonly<Record<string, number | null>>;
}

function isKnown(choice: Choice, axes: readonly Axis[]): boolean {
  return axes.every(({ id }) => typeof choice.figures[id] === 'number');
}

/** How much better `a` is than `b` on an axis; positive is better. */
function gain(a: Choice, b: Choice, { id, better }: Axis): number {
  const difference = (a.figures[id] ?? 0) - (b.figures[id] ?? 0);
  return better === 'higher' ? difference : -difference;
}

/** Whether `a` is at least as good as `b` everywhere and better somewhere. Both must be known on every axis. */
export function dominates(a: Choice, b: Choice, axes: readonly Axis[]): boolean {
  const gains = axes.map((axis) => gain(a, b, axis));
  return gains.every((each) => each >= 0) && gains.some((each) => each > 0);
}

/**
 * The trade-off front: the choices that no other choice beats on every axis at once, in their order. Choices with an
 * unknown figure on an axis are neither on the front nor able to push another off it.
 */
export function paretoFront<T extends Choice>(choices: readonly T[], axes: readonly Axis[]): readonly T[] {
  const known = choices.filter((choice) => isKnown(choice, axes));
  if (axes.length === 0) return known;
  return known.filter((choice) => !known.some((other) => dominates(other, choice, axes)));
}

/** The axes on which no choice has a figure: shown as unknown, never as zero. */
export function unmeasuredAxes(choices: readonly Choice[], axes: readonly Axis[]): readonly Axis[] {
  return axes.filter(({ id }) => choices.every((choice) => typeof choice.figures[id] !== 'number'));
}
