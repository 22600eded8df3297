import { compareText, fullTime } from '@staffroom/school';
import type { Unit, UnitAdult } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, reading } from './reading.ts';
import type { Rule } from './rule.ts';

interface UnitRatio {
  readonly unit: Unit;
  readonly time: number;
  readonly ratio: number;
}

/**
 * Students per certified adult and per adult of a class or team, the median over student places and the highest. An adult
 * of a class of today is there for all of it and counts whole; on a team each counts by the share of time. Certified means
 * a teacher of the unit who holds a certificate.
 */
export function ratios(context: AnalysisContext): readonly Rule[] {
  const isCertified = (adult: UnitAdult): boolean =>
    adult.isTeaching && (context.staffById.get(adult.staffId)?.credentials?.length ?? 0) > 0;
  return [
    ...ratioRules('certified', 'certified adult', isCertified, () => missingCredentials(context)),
    ...ratioRules(
      'adult',
      'adult',
      () => true,
      () => null,
    ),
  ];
}

function ratioRules(
  id: string,
  who: string,
  counts: (adult: UnitAdult) => boolean,
  missing: () => ReturnType<typeof missingCredentials>,
): readonly Rule[] {
  const base = {
    subject: 'school',
    unit: `students per ${who}`,
    severity: 'measure',
    better: 'lower',
    limit: null,
  } as const;
  const source = {
    kind: 'derived',
    how: `students of a class or team over the time of its ${who}s`,
  } as const;
  const rule = (
    which: string,
    label: string,
    pick: (found: readonly UnitRatio[]) => UnitRatio | undefined,
  ): Rule => ({
    ...base,
    source,
    rule: `ratio.${id}.${which}`,
    label: `Students per ${who}, ${label}`,
    read: (arrangement) => {
      const lacking = missing();
      if (lacking !== null) return lacking;
      const units = arrangement.units.filter((unit) => unit.studentIds.length > 0);
      const found = ratiosOf(units, counts);
      const without = units.length - found.length;
      const note = without === 0 ? '' : ` ${without} without any are left out.`;
      const picked = pick(found);
      if (picked === undefined) return reading(null, `No class or team has a ${who}.`, '');
      return reading(
        picked.ratio,
        `${inWords(picked.ratio)} students per ${who}, ${label} (${picked.unit.name}).${note}`,
        `${picked.unit.studentIds.length} students / ${picked.time / fullTime} ${who}s = ${inWords(picked.ratio)}`,
        { subjects: [picked.unit.id] },
      );
    },
  });
  return [rule('median', 'median', medianByPlaces), rule('highest', 'highest', (found) => found.at(-1))];
}

/** Units with their ratios from the lowest to the highest, equal ones by id. */
function ratiosOf(units: readonly Unit[], counts: (adult: UnitAdult) => boolean): readonly UnitRatio[] {
  return units
    .map((unit) => {
      const adults = unit.adults.filter(counts);
      const timeOf = (adult: UnitAdult): number =>
        unit.kind === 'class' ? fullTime : (adult.share ?? fullTime);
      const time = adults.reduce((sum, adult) => sum + timeOf(adult), 0);
      return { unit, time, ratio: (unit.studentIds.length * fullTime) / time };
    })
    .filter(({ time }) => time > 0)
    .toSorted((a, b) => a.ratio - b.ratio || compareText(a.unit.id, b.unit.id));
}

/** The ratio that half of the student places do not exceed. */
function medianByPlaces(found: readonly UnitRatio[]): UnitRatio | undefined {
  const places = found.reduce((sum, { unit }) => sum + unit.studentIds.length, 0);
  let passed = 0;
  return found.find(({ unit }) => {
    passed += unit.studentIds.length;
    return passed * 2 >= places;
  });
}
