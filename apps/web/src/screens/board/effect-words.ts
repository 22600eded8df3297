import { valueText } from '@staffroom/exchange/browser';
import type { Effect } from '@staffroom/design';

/** Effects with what matters most first: what gets worse, then what gets better, each by how large the change is for its size. */
export function foremost(effects: readonly Effect[], limit: number): readonly Effect[] {
  const told = effects.filter(
    ({ before, after, isBetter }) => before !== null && after !== null && isBetter !== null,
  );
  return told
    .toSorted((a, b) => Number(a.isBetter) - Number(b.isBetter) || changeOf(b) - changeOf(a))
    .slice(0, limit);
}

function changeOf({ before, after }: Effect): number {
  const [from, to] = [before ?? 0, after ?? 0];
  return Math.abs(to - from) / Math.max(1e-9, Math.abs(from), Math.abs(to));
}

/** One effect in words: `Students out of place by IEP: 0.7 → 0.4, better`. */
export function effectText({ label, unit, before, after, isBetter }: Effect): string {
  const verdict = isBetter === null ? '' : isBetter ? ', better' : ', worse';
  return `${label}: ${valueText(before, unit)} → ${valueText(after, unit)}${verdict}`;
}

/** What a decision did, for readers of the screen. */
export function doneText(done: string, effects: readonly Effect[]): string {
  const told = foremost(effects, 2).map(effectText);
  return told.length === 0 ? `${done}. No measure changes.` : `${done}. ${told.join('. ')}.`;
}
