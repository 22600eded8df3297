import type { Facts, FrameworkPart } from '@staffroom/knowledge';

/** A feature or an enabling condition with its place among its kind. */
export interface PlacedPart {
  readonly kind: 'feature' | 'condition';
  readonly part: FrameworkPart;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

/** The ten parts of the framework in order: features, then conditions. */
export function partsOfFramework({ framework }: Facts): readonly PlacedPart[] {
  const placed = (kind: PlacedPart['kind'], parts: readonly FrameworkPart[]): readonly PlacedPart[] =>
    parts
      .toSorted((a, b) => a.order - b.order)
      .map((part, index) => ({ kind, part, place: index + 1, of: parts.length }));
  return [...placed('feature', framework.features), ...placed('condition', framework.enablingConditions)];
}
