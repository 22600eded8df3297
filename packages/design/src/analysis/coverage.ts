import { coreSubjects, subjectNames, type Reading } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';
import { coverageCounts } from './student-coverage.ts';
import type { CoreSubject } from './unit-adults.ts';

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
  const groups = context.groups(arrangement);
  const counts = coverageCounts(groups, subjects, context.school);
  const total = groups.studentCount;
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
