import type { LookFirst, Plan } from '@staffroom/school';
import { measured } from './card-text.ts';

/**
 * Measures that say what a design changes for students and adults, and that are counted alike today and in the design;
 * the others explain them.
 */
const telling: ReadonlySet<string> = new Set([
  'coverage.core',
  'reach.lead',
  'load.highest',
  'novices.alone',
  'novices.most',
  'continuity.students',
  'adultsPerStudent',
  'misplaced.support.IEP',
  'misplaced.support.EL',
]);

/** The telling measure that is most better than today, then the one that is most worse. */
export function effectCards(
  { sizing }: Pick<Plan, 'sizing'>,
  { analysis }: Pick<Plan, 'analysis'>,
): readonly LookFirst[] {
  const hasPeers = sizing.some((band) => band.teamCount > 1);
  const changes = analysis.flatMap(({ rule, label, unit, better, baseline, design }) => {
    const [before, after] = [baseline?.value ?? null, design?.value ?? null];
    // A team without another of its grades has nothing to be balanced against.
    if (!telling.has(rule) || (!hasPeers && rule.startsWith('misplaced.'))) return [];
    if (better === null || before === null || after === null || before === after) return [];
    return [
      {
        isGain: better === 'higher' ? after > before : after < before,
        size: Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after)),
        label,
        text: `${measured(after, unit)}, against ${measured(before, unit.startsWith('%') ? '%' : '').trim()} today.`,
      },
    ];
  });
  return ([true, false] as const).flatMap((isGain): readonly LookFirst[] => {
    const [largest] = changes.filter((each) => each.isGain === isGain).toSorted((a, b) => b.size - a.size);
    if (largest === undefined) return [];
    const title = `${isGain ? 'Better than today' : 'Worse than today'}: ${largest.label}`;
    return [{ title, text: largest.text, severity: isGain ? 'good' : 'attention' }];
  });
}
