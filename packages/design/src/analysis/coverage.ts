import { coreSubjects, subjectNames, type Grade, type Reading, type Student } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';
import {
  coversSubject,
  isCertifiedIn,
  teachesSubject,
  unitsByStudent,
  type CoreSubject,
} from './unit-adults.ts';

/** How a student is taught a subject: by a certified adult, by adults without the certificate, not known, or not at all. */
type Taught = 'certified' | 'unknown' | 'uncertified' | 'none';

const source = {
  kind: 'choice',
  who: 'staffroom',
  note: 'every student is taught every core subject by an adult certified for it',
} as const;

/** The share of students taught each core subject, and all of them, by an adult certified for it in the student's grade. */
export function coverage(context: AnalysisContext): readonly Rule[] {
  const base = {
    subject: 'school',
    unit: '% of students',
    severity: 'soft',
    better: 'higher',
    limit: 100,
    source,
  } as const;
  const read =
    (subjects: readonly CoreSubject[], what: string) =>
    (arrangement: Arrangement): ReturnType<Rule['read']> =>
      missingCredentials(context) ?? readCoverage(arrangement, subjects, what, context);
  return [
    {
      ...base,
      rule: 'coverage.core',
      label: 'Taught all core subjects by certified adults',
      read: read(coreSubjects, 'every core subject'),
    },
    ...coreSubjects.map((subject) => ({
      ...base,
      rule: `coverage.${subject}`,
      label: `Taught ${subjectNames[subject]} by a certified adult`,
      read: read([subject], subjectNames[subject]),
    })),
  ];
}

function readCoverage(
  arrangement: Arrangement,
  subjects: readonly CoreSubject[],
  what: string,
  context: AnalysisContext,
): Reading {
  const counts: Record<Taught, number> = { certified: 0, unknown: 0, uncertified: 0, none: 0 };
  const known = new Map<Unit, Map<string, Taught>>();
  for (const [id, units] of unitsByStudent(arrangement)) {
    const student = context.studentById.get(id);
    const taught = subjects.map((subject) =>
      best(units.map((unit) => taughtIn(unit, subject, student, context, known))),
    );
    counts[worst(taught)] += 1;
  }
  const total = counts.certified + counts.unknown + counts.uncertified + counts.none;
  const rest = [
    counts.unknown > 0 ? `${counts.unknown} by adults whose credentials are not given` : null,
    counts.uncertified > 0 ? `${counts.uncertified} by adults without the certificate` : null,
    counts.none > 0 ? `${counts.none} without an adult for it` : null,
  ].filter((text) => text !== null);
  const others = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  return reading(
    percent(counts.certified, total),
    `${counts.certified} of ${total} students (${inWords(percent(counts.certified, total))}%) are taught ${what} by a certified adult${others}.`,
    shareArithmetic(counts.certified, total, 'students'),
    { status: counts.certified === total ? 'kept' : 'attention' },
  );
}

const order = ['certified', 'unknown', 'uncertified', 'none'] as const satisfies readonly Taught[];

function best(taught: readonly Taught[]): Taught {
  return order.find((each) => taught.includes(each)) ?? 'none';
}

function worst(taught: readonly Taught[]): Taught {
  return order.findLast((each) => taught.includes(each)) ?? 'none';
}

function taughtIn(
  unit: Unit,
  subject: CoreSubject,
  student: Student | undefined,
  context: AnalysisContext,
  known: Map<Unit, Map<string, Taught>>,
): Taught {
  const key = `${subject} ${student?.grade ?? ''}`;
  const ofUnit = known.get(unit) ?? new Map<string, Taught>();
  known.set(unit, ofUnit);
  const found = ofUnit.get(key);
  if (found !== undefined) return found;
  const grades = student === undefined || student.grade === null ? unit.grades : [student.grade];
  const taught = coversSubject(unit, subject) ? taughtBy(unit, subject, grades, context) : 'none';
  ofUnit.set(key, taught);
  return taught;
}

function taughtBy(
  unit: Unit,
  subject: CoreSubject,
  grades: readonly Grade[],
  context: AnalysisContext,
): Taught {
  const teachers = unit.adults.filter((adult) => teachesSubject(adult, subject));
  return best(
    teachers.map(({ staffId }) => {
      const isCertified = isCertifiedIn(context.staffById.get(staffId), subject, grades);
      return isCertified === null ? 'unknown' : isCertified ? 'certified' : 'uncertified';
    }),
  );
}
