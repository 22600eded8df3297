import type { AnalysisLine } from '@staffroom/school';

/** Lines of the analysis that answer the same question, under one heading. */
export interface AnalysisFamily {
  readonly heading: string;
  readonly lines: readonly AnalysisLine[];
}

const headings: readonly (readonly [heading: string, rules: readonly string[]])[] = [
  ['Who teaches the students', ['coverage', 'depth', 'expertise', 'reach', 'lead', 'leads']],
  [
    'How many students and adults',
    [
      'load',
      'studentsPerAdult',
      'studentsPerCertified',
      'adultsPerStudent',
      'size',
      'teamSize',
      'adults',
      'students',
    ],
  ],
  ['New teachers', ['novices', 'novice']],
  ['What stays as it is', ['continuity', 'kept']],
  ['Posts and people', ['vacancies', 'vacancy', 'shares', 'positions']],
  ['Cost', ['cost', 'supplement', 'money']],
  ['How evenly students are shared', ['balance', 'misplaced']],
  ['State policy', ['compliance', 'policy']],
];
const otherHeading = 'Further measures';

/** The part of a rule's id before the first dot. */
export function familyOf(line: AnalysisLine): string {
  return line.rule.split('.')[0] ?? line.rule;
}

/** Whether a line reports fairness over categories that never place anyone. */
export function isAudit(line: AnalysisLine): boolean {
  return familyOf(line) === 'audit';
}

/** Whether both sides, or the one that has the line, lack the data for it. */
export function isNotEvaluated(line: AnalysisLine): boolean {
  return [line.baseline, line.design].every(
    (reading) => reading === null || reading.status === 'notEvaluated',
  );
}

/** Sorts lines under headings, in a fixed order; the order of lines under a heading is that of the analysis. */
export function familiesOf(lines: readonly AnalysisLine[]): readonly AnalysisFamily[] {
  const headingByFamily = new Map(
    headings.flatMap(([heading, families]) => families.map((family) => [family, heading] as const)),
  );
  const groups = Map.groupBy(lines, (line) => headingByFamily.get(familyOf(line)) ?? otherHeading);
  return [...headings.map(([heading]) => heading), otherHeading].flatMap((heading) => {
    const own = groups.get(heading);
    return own === undefined ? [] : [{ heading, lines: own }];
  });
}
