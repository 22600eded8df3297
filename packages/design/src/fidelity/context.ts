import type { Framework, LookFor } from '@staffroom/knowledge';
import type { FidelityMeasure, Plan, School, Source } from '@staffroom/school';

/** What measures of fidelity are computed from. */
export interface FidelityContext {
  readonly plan: Plan;
  readonly school: School;
  readonly framework: Framework;
}

/** A measure before it is bound to the framework. */
export interface Reading extends Pick<
  FidelityMeasure,
  'id' | 'milestoneIds' | 'label' | 'value' | 'unit' | 'range' | 'status' | 'message'
> {
  readonly lookForId: string | null;
  /** What it means, where no look-for says it. */
  readonly meaning?: string;
  /** Where the range comes from; the published figure of the look-for where not said. */
  readonly source?: Source;
  readonly missing?: FidelityMeasure['missing'];
}

/** A published figure of a look-for as a range. */
export interface Benchmark {
  readonly min: number;
  readonly max: number;
  readonly source: Source;
}

export const ownLookFor: Source = {
  kind: 'choice',
  who: 'staffroom',
  note: 'a look-for written for Staffroom; no published figure',
};

function lookForOf(framework: Framework, id: string): LookFor {
  const found = [...framework.features, ...framework.enablingConditions]
    .flatMap((part) => part.lookFors)
    .find((lookFor) => lookFor.id === id);
  if (found === undefined) throw new RangeError(`The framework has no look-for "${id}".`);
  return found;
}

/** The published figure of a look-for. Throws RangeError where it has none: ask only for those that the framework ships with. */
export function benchmarkOf(framework: Framework, lookForId: string): Benchmark {
  const { benchmark } = lookForOf(framework, lookForId);
  if (benchmark === undefined) throw new RangeError(`The look-for "${lookForId}" has no published figure.`);
  const { value, unit, sourceUrl, year, verified, note } = benchmark;
  // A number has both ends at once; only a range is a list.
  const [min, max] = typeof value === 'number' ? [value, value] : value;
  return {
    min,
    max,
    source: {
      kind: 'published',
      title: unit,
      url: sourceUrl,
      year,
      isVerified: verified,
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** A reading with the words of its look-for. */
export function measureOf({ framework }: FidelityContext, reading: Reading): FidelityMeasure {
  const { source, missing = null, meaning, ...rest } = reading;
  const lookFor = reading.lookForId === null ? null : lookForOf(framework, reading.lookForId);
  const published = lookFor?.benchmark === undefined ? ownLookFor : benchmarkOf(framework, lookFor.id).source;
  return { ...rest, meaning: meaning ?? lookFor?.text ?? '', source: source ?? published, missing };
}

/** `kept` where a value lies in a range, else `attention`. */
export function standing(value: number, { min, max }: NonNullable<FidelityMeasure['range']>) {
  return (min === null || value >= min) && (max === null || value <= max) ? 'kept' : 'attention';
}
