import { attributesOf, compareText, type Attribute, type School } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { onceFor } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { balanceGap, type PeerUnits } from './balance-gap.ts';
import { inWords, reading } from './reading.ts';
import type { Rule } from './rule.ts';

const source = {
  kind: 'derived',
  how: 'each class or team against its peers: the classes or teams of the same grades and subjects taken together',
} as const;

/**
 * How evenly each attribute of the students (supports, measures, groups) lies over classes or teams that are peers of each
 * other, two lines an attribute: the worst gap, and how much is out of place in all.
 *
 * A flag is compared as a share (percentage points) and a measure as a mean (standard deviations of the peers' students).
 * Misplaced students are those above the share that a unit's size gives it; a student of several classes counts as one,
 * spread over them. The spread of a measure is the student-weighted mean gap.
 */
export function balance(context: AnalysisContext): readonly Rule[] {
  const attributes = attributesOfSchool(context.school);
  return [
    ...attributes.flatMap((attribute) => rulesOf(attribute, context)),
    ...missingRules(context, attributes),
  ];
}

const attributesOfSchool = onceFor(({ students }: School) => attributesOf(students));

function rulesOf(attribute: Attribute, context: AnalysisContext): readonly Rule[] {
  const isFlag = attribute.kind === 'flag';
  const base = { severity: 'soft', better: 'lower', limit: null, source, subject: attribute.id } as const;
  const unit = isFlag ? 'percentage points' : 'standard deviations';
  // Both lines read the same comparison.
  const gapOf = onceFor((arrangement: Arrangement) =>
    balanceGap(attribute, peersOf(arrangement), context.school, context.groups(arrangement)),
  );
  return [
    {
      ...base,
      rule: `balance.${attribute.id}`,
      label: `Worst gap in ${attribute.label}`,
      unit,
      read: (arrangement) => {
        const { worst, compared } = gapOf(arrangement);
        if (worst === null || compared === 0) return nothingToCompare(worst === null ? null : 0, attribute);
        const [here, there] = isFlag
          ? [`${inWords(worst.mean * 100)}%`, `${inWords(worst.peerMean * 100)}%`]
          : [inWords(worst.mean), inWords(worst.peerMean)];
        return reading(
          isFlag ? worst.gap * 100 : worst.gap,
          `${worst.unit.name}: ${attribute.label} ${here} of ${worst.count} students; its peers together ${there} of ${worst.peerCount}.`,
          isFlag ? `|${here} − ${there}|` : `|${here} − ${there}| / ${inWords(worst.deviation)}`,
          { subjects: [worst.unit.id] },
        );
      },
    },
    {
      ...base,
      rule: `${isFlag ? 'misplaced' : 'spread'}.${attribute.id}`,
      label: isFlag ? `Students out of place by ${attribute.label}` : `Average gap in ${attribute.label}`,
      unit: isFlag ? 'students' : unit,
      read: (arrangement) => {
        const gap = gapOf(arrangement);
        if (gap.worst === null || gap.compared === 0)
          return nothingToCompare(gap.worst === null ? null : 0, attribute);
        return isFlag
          ? reading(
              gap.misplaced,
              `${inWords(gap.misplaced)} of ${gap.students} students sit above their unit's share of ${attribute.label}.`,
              `${inWords(gap.excess)} in ${gap.places} places of ${gap.students} students`,
            )
          : reading(
              gap.meanGap,
              `A student's class or team lies ${inWords(gap.meanGap)} standard deviations from its peers in ${attribute.label}, on average.`,
              `mean over ${gap.places} places of ${gap.students} students`,
            );
      },
    },
  ];
}

/** Without peers nothing lies unevenly (0); without any student of known value nothing is known (null). */
function nothingToCompare(value: 0 | null, { label }: Attribute): ReturnType<typeof reading> {
  const message =
    value === null
      ? `No student whose ${label} is known.`
      : `No two classes or teams of the same grades and subjects between which ${label} could lie unevenly.`;
  return reading(value, message, '');
}

/** The units of an arrangement by their peers, each in a fixed order. */
const peersOf = onceFor(({ units }: Arrangement): readonly PeerUnits[] =>
  [...Map.groupBy(units, (unit) => unit.peersId)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, peers]) => peers.toSorted((a, b) => compareText(a.id, b.id))),
);

function missingRules(context: AnalysisContext, attributes: readonly Attribute[]): readonly Rule[] {
  const base = { severity: 'soft', better: 'lower', limit: null, source, subject: 'school' } as const;
  const missing = (kind: 'support' | 'measure', label: string, column: string): readonly Rule[] => [
    {
      ...base,
      rule: `balance.${kind}`,
      label,
      unit: kind === 'support' ? 'percentage points' : 'standard deviations',
      read: () => ({
        file: 'students.csv',
        column,
        message: `not evaluated: add column ${column} to file students.csv`,
      }),
    },
  ];
  const hasSupports = context.school.students.some((student) => student.supports !== null);
  const hasMeasures = attributes.some((attribute) => attribute.kind === 'measure');
  return [
    ...(hasSupports ? [] : missing('support', 'Balance of student supports', 'supports')),
    ...(hasMeasures ? [] : missing('measure', 'Balance of prior achievement', 'measure.<name>')),
  ];
}
