import type { Finding } from '@staffroom/knowledge';

/** Findings that share a unit, and the axis they stand on. */
export interface EffectAxis {
  /** Without what only says how the figure was come by. */
  readonly unit: string;
  /** In the order of the library; each has an effect. */
  readonly findings: readonly Finding[];
  /** Where the axis begins and ends; zero lies on it. */
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The findings that report an effect, by what can be drawn of them. Each is in one of the four. */
export interface EffectPicture {
  readonly axes: readonly EffectAxis[];
  /** No difference found, and no size given in a unit of others. */
  readonly noDifference: readonly Finding[];
  /** A direction, or none that could be told, without a size. */
  readonly withoutSize: readonly Finding[];
  /** The only finding of its unit. */
  readonly alone: readonly Finding[];
}

/**
 * The unit two findings must share to stand on one axis: their unit up to the first comma or bracket, behind which it says
 * who was counted or how the figure was come by. "Standard deviations per year" is another unit than "standard deviations".
 */
export function axisUnit(unit: string): string {
  return unit.replace(/\s*[,(].*$/, '');
}

/** The smallest of 1, 2 or 5 times a power of ten with which at most `parts` steps cover a length above 0. */
export function niceStep(length: number, parts: number): number {
  let power = 1;
  while (power * parts > length) power /= 10;
  while (power * 10 * parts <= length) power *= 10;
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step * parts >= length) ?? power * 10;
}

/** A multiple of a step, without the noise of binary fractions. */
function multiple(step: number, count: number): number {
  return Number((step * count).toFixed(6));
}

function axisOf(unit: string, findings: readonly Finding[]): EffectAxis {
  const values = findings.flatMap(({ effect, effectRange }) => [
    effect ?? 0,
    ...(effectRange === undefined ? [] : [effectRange.min, effectRange.max]),
  ]);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  // Where every effect is 0, any step does.
  const step = niceStep(highest - lowest || 1, 5);
  // The negative side is always there, so that what lies on it is looked for.
  const from = Math.min(Math.floor(lowest / step), -1);
  const to = Math.max(Math.ceil(highest / step), 1);
  return {
    unit,
    findings,
    min: multiple(step, from),
    max: multiple(step, to),
    ticks: Array.from({ length: to - from + 1 }, (_, index) => multiple(step, from + index)),
  };
}

/** Sorts findings by what can be drawn of them. Those that give context report no effect and are left out. */
export function effectPicture(findings: readonly Finding[]): EffectPicture {
  const effects = findings.filter(({ direction }) => direction !== 'context');
  const sized = effects.filter(({ effect }) => effect !== null);
  const byUnit = Map.groupBy(sized, ({ unit }) => axisUnit(unit));
  const shared = [...byUnit].filter(
    ([, own]) => own.length > 1 && own.some(({ direction }) => direction !== 'none'),
  );
  const drawn = new Set(shared.flatMap(([, own]) => own));
  const rest = sized.filter((finding) => !drawn.has(finding));
  return {
    axes: shared
      .map(([unit, own]) => axisOf(unit, own))
      .toSorted((a, b) => b.findings.length - a.findings.length),
    noDifference: rest.filter(({ direction }) => direction === 'none'),
    withoutSize: effects.filter(({ effect }) => effect === null),
    alone: rest.filter(({ direction }) => direction !== 'none'),
  };
}

/** Where a value lies on an axis, in percent of its length. */
export function placeOn({ min, max }: Pick<EffectAxis, 'min' | 'max'>, value: number): number {
  return Number((((value - min) / (max - min)) * 100).toFixed(3));
}
