import {
  compareGrades,
  gradeOrder,
  gradesBetween,
  type Grade,
  type Level,
  type Student,
} from '@staffroom/school';
import { DesignError } from '../design-error.ts';
import { bandOf, type Band } from './band.ts';
import { rosterCost } from './roster-cost.ts';
import type { RosterLimits } from './roster-limits.ts';
import { sizingCosts } from './sizing-costs.ts';
import type { TeamShape } from './team-shape.ts';

/** What decides which grades share teams. */
export interface BandInput {
  readonly level: Level;
  readonly students: readonly Student[];
  /** Grades to team, each with students. */
  readonly grades: readonly Grade[];
  /** Grades a band should have. */
  readonly width: number;
  readonly limits: RosterLimits;
  readonly shapes: readonly TeamShape[];
  /** Teachers for the teams by grade, in thousandths: where they teach today. */
  readonly teachersByGrade: ReadonlyMap<Grade, number>;
  /** Band ids that the school named in its rules. */
  readonly named: readonly string[];
}

/**
 * The bands of a school: each grade its own where it has the students and teachers for a team, neighbouring grades
 * together where it has not. Bands that the school named are kept as named; the rest is the cheapest way to cut the
 * row of grades, found exactly. Throws DesignError where a named band cannot be.
 */
export function bandsOf(input: BandInput): readonly Band[] {
  const grades = [...input.grades].sort(compareGrades);
  const named = input.named.map((id) => namedBand(id, grades));
  assertDisjoint(named);
  const cutAt = new Map(named.map((band) => [grades.indexOf(band.grades[0] as Grade), band.grades]));
  const isNamed = (index: number): boolean =>
    named.some((band) => band.grades.includes(grades[index] as Grade));

  // best[i]: the cheapest cut of the grades before i.
  const best: { cost: number; bands: readonly (readonly Grade[])[] }[] = [{ cost: 0, bands: [] }];
  for (let end = 1; end <= grades.length; end++) {
    let found: { cost: number; bands: readonly (readonly Grade[])[] } | undefined;
    for (let start = end - 1; start >= 0; start--) {
      const before = best[start];
      const part = grades.slice(start, end);
      const fixed = cutAt.get(start);
      const isAllowed =
        fixed === undefined
          ? part.every((_, offset) => !isNamed(start + offset))
          : fixed.length === part.length;
      if (before === undefined || !isAllowed) continue;
      const cost = before.cost + (fixed === undefined ? bandCost(part, input) : 0);
      if (found === undefined || cost < found.cost) found = { cost, bands: [...before.bands, part] };
    }
    best[end] = found ?? { cost: Infinity, bands: [] };
  }
  return (best[grades.length]?.bands ?? []).map((part) => bandOf(part, input.students));
}

function namedBand(
  id: string,
  grades: readonly Grade[],
): { readonly id: string; readonly grades: readonly Grade[] } {
  const [first = '', last = first] = id.split('-');
  const from = grades.find((grade) => grade === first);
  const to = grades.find((grade) => grade === last);
  if (from === undefined || to === undefined || gradeOrder(from) > gradeOrder(to)) {
    throw new DesignError(
      'unknownBand',
      `rules.yaml gives a number of teams for "${id}", but the grades to team are ${grades.join(', ')}. Maybe write one of them, or a range such as ${grades[0] ?? 'K'}-${grades[grades.length - 1] ?? '2'}.`,
    );
  }
  return { id, grades: gradesBetween(from, to).filter((grade) => grades.includes(grade)) };
}

function assertDisjoint(named: readonly { readonly id: string; readonly grades: readonly Grade[] }[]): void {
  const bandByGrade = new Map<Grade, string>();
  for (const { id, grades } of named) {
    for (const grade of grades) {
      const other = bandByGrade.get(grade);
      if (other !== undefined) {
        throw new DesignError(
          'unknownBand',
          `rules.yaml gives a number of teams for "${other}" and for "${id}", and both hold grade ${grade}. Maybe drop one of them.`,
        );
      }
      bandByGrade.set(grade, id);
    }
  }
}

function bandCost(grades: readonly Grade[], input: BandInput): number {
  const students = input.students.filter(
    (student) => student.grade !== null && grades.includes(student.grade),
  ).length;
  const teachers = grades.reduce((sum, grade) => sum + (input.teachersByGrade.get(grade) ?? 0), 0);
  const extra = Math.abs(grades.length - input.width);
  const width = extra * sizingCosts.extraGrade[input.level] + Math.max(0, extra - 2) * sizingCosts.farGrade;
  return (
    width + Math.min(...input.shapes.map((shape) => cheapestCount(students, teachers, shape, input.limits)))
  );
}

function cheapestCount(students: number, teachers: number, shape: TeamShape, limits: RosterLimits): number {
  const most = Math.max(
    1,
    Math.ceil(students / (limits.min ?? limits.target ?? students)) + 1,
    Math.ceil(teachers / shape.teaching),
  );
  let least = Infinity;
  for (let count = 1; count <= most; count++) {
    const wanted = count * shape.teaching;
    const cost =
      rosterCost(students, count, limits) +
      (sizingCosts.vacancy * Math.max(0, wanted - teachers)) / 1000 +
      (sizingCosts.leftOver * Math.max(0, teachers - wanted)) / 1000 +
      sizingCosts.otherShape * shape.distance * count;
    least = Math.min(least, cost);
  }
  return least;
}
