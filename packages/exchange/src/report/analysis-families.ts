import type { AnalysisLine } from '@staffroom/school';

/** Lines of the analysis that answer the same question, under one heading. */
export interface AnalysisFamily {
  readonly heading: string;
  readonly lines: readonly AnalysisLine[];
}

const headings: readonly (readonly [heading: string, rules: readonly string[]])[] = [
  ['Who teaches the students', ['coverage', 'reach', 'leadReach', 'depth', 'breadth', 'placed']],
  ['How many students and adults', ['ratio', 'load', 'adultsPerStudent', 'teamSize']],
  ['New teachers and what stays', ['novices', 'continuity']],
  ['Posts and pay', ['vacancies', 'positions', 'cost', 'leadSupplement']],
  ['How evenly students are shared', ['balance', 'misplaced', 'spread']],
  ['Time', ['time']],
  ['State policy', ['compliance']],
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

/** Whether a line says that something holds or not, rather than how much of it there is. */
export function isRule(line: AnalysisLine): boolean {
  return line.severity === 'hard' || familyOf(line) === 'teamSize';
}

/** Whether a line is about one of the school's own rules on students, whose words may name them. */
export function isStudentRule(line: AnalysisLine): boolean {
  return line.rule.startsWith('rules.students.');
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
