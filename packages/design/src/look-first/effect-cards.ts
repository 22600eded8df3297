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

interface Change {
  readonly isGain: boolean;
  readonly isCoverage: boolean;
  /** Relative to today. */
  readonly size: number;
  readonly label: string;
  readonly text: string;
}

/**
 * The telling measure that is most better than today and the one that is most worse, by how much of today's value
 * changes. A gain hides no loss: the loss comes first where it is the larger, or where students lose a certified adult;
 * that loss also goes before any other.
 */
export function effectCards(
  { sizing }: Pick<Plan, 'sizing'>,
  { analysis }: Pick<Plan, 'analysis'>,
): readonly LookFirst[] {
  const hasPeers = sizing.some((band) => band.teamCount > 1);
  const changes = analysis.flatMap(({ rule, label, unit, better, baseline, design }): readonly Change[] => {
    const [before, after] = [baseline?.value ?? null, design?.value ?? null];
    // A team without another of its grades has nothing to be balanced against.
    if (!telling.has(rule) || (!hasPeers && rule.startsWith('misplaced.'))) return [];
    // A change too small to be seen in the text is none.
    if (better === null || before === null || after === null) return [];
    if (measured(before, unit) === measured(after, unit)) return [];
    return [
      {
        isGain: better === 'higher' ? after > before : after < before,
        isCoverage: rule.startsWith('coverage.'),
        size: Math.abs(after - before) / Math.max(Math.abs(before), Number.EPSILON),
        label,
        text: `${measured(after, unit)}, against ${measured(before, unit.startsWith('%') ? '%' : '').trim()} today.`,
      },
    ];
  });
  const bySize = changes.toSorted((a, b) => b.size - a.size);
  const gain = bySize.find((change) => change.isGain);
  const losses = bySize.filter((change) => !change.isGain);
  const loss = losses.find((change) => change.isCoverage) ?? losses[0];
  if (gain === undefined || loss === undefined) return [gain, loss].flatMap((each) => each ?? []).map(card);
  return (loss.isCoverage || loss.size > gain.size ? [loss, gain] : [gain, loss]).map(card);
}

function card({ isGain, label, text }: Change): LookFirst {
  const title = `${isGain ? 'Better than today' : 'Worse than today'}: ${label}`;
  return { title, text, severity: isGain ? 'good' : 'attention' };
}
