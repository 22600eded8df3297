import type { Effect } from '@staffroom/design';
import { keyRules } from '@staffroom/school';
import { measureValue } from '../compare/measure-scale.ts';

/** Which family of measures tells first: what a school board asks, students out of place, gaps, then the rest. */
function rankOf({ rule }: Effect): number {
  if (keyRules.some((key) => key === rule)) return 0;
  return rule.startsWith('misplaced.') ? 1 : rule.startsWith('balance.') ? 2 : 3;
}

/** Effects that show in their figures, the telling measures first and of those what gets worse. */
export function foremost(effects: readonly Effect[], limit: number): readonly Effect[] {
  return effects
    .filter(
      ({ before, after, isBetter, unit }) =>
        isBetter !== null && measureValue(before, unit) !== measureValue(after, unit),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || Number(a.isBetter) - Number(b.isBetter))
    .slice(0, limit);
}

/** One effect in words: `Students out of place by IEP: 0.7 → 0.4, better`. */
function effectText({ label, unit, before, after, isBetter }: Effect): string {
  const verdict = isBetter === null ? '' : isBetter ? ', better' : ', worse';
  return `${label}: ${measureValue(before, unit)} → ${measureValue(after, unit)}${verdict}`;
}

/** What a decision did, for readers of the screen. */
export function doneText(done: string, effects: readonly Effect[]): string {
  const told = foremost(effects, 2).map(effectText);
  return told.length === 0 ? `${done}. No measure changes.` : `${done}. ${told.join('. ')}.`;
}
