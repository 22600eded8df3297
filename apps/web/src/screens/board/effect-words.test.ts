import type { Effect } from '@staffroom/design';
import { describe, expect, it } from 'vitest';
import { doneText, foremost } from './effect-words.ts';

function effect(
  rule: string,
  before: number,
  after: number,
  isBetter: boolean | null = after < before,
): Effect {
  return { rule, subject: 'school', label: rule, unit: 'points', better: 'lower', before, after, isBetter };
}

describe('what is told first of a decision', () => {
  it('is what a school board asks, then students out of place, and of those what gets worse', () => {
    const effects = [
      effect('audit.gap', 1, 2),
      effect('misplaced.support.EL', 12, 11),
      effect('misplaced.support.IEP', 11, 12),
      effect('cost.perStudent', 5, 4),
    ];
    expect(foremost(effects, 3).map(({ rule }) => rule)).toEqual([
      'cost.perStudent',
      'misplaced.support.IEP',
      'misplaced.support.EL',
    ]);
  });

  it('is nothing whose figures look the same, and nothing that is neither better nor worse', () => {
    expect(foremost([effect('balance.a', 0.0001, 0.0002), effect('load.median', 3, 4, null)], 5)).toEqual([]);
  });

  it('is said in a sentence', () => {
    expect(doneText('Moved S-104 to Heron', [effect('misplaced.IEP', 11, 12)])).toBe(
      'Moved S-104 to Heron. misplaced.IEP: 11 → 12, worse.',
    );
    expect(doneText('Pinned S-104', [])).toBe('Pinned S-104. No measure changes.');
  });
});
