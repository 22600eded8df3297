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
  /** Whether two teams may share a teacher, each getting half of a post or more. */
  readonly maySharePosts: boolean;
  /** Band ids for which the school gives a number of teams. */
  readonly named: readonly string[];
  /** Band ids whose teams the school's rules speak of: kept where nothing speaks against it. */
  readonly mentioned: readonly string[];
  /** The fewest teams with which a band can keep the school's rules about its students. */
  readonly leastTeams: (band: Band) => number;
}

/**
 * The bands of a school: each grade its own where it has the students and teachers for a team, neighbouring grades
 * together where it has not. Bands that the school named are kept as named; the rest is the cheapest way to cut the
 * row of grades, found exactly. Throws DesignError where a named band cannot be.
 */
export function bandsOf(input: BandInput): readonly Band[] {
  const grades = input.grades.toSorted(compareGrades);
  const named = input.named.map((id) => namedBand(id, grades));
  assertDisjoint(named);
  for (const id of input.mentioned) {
    const band = gradesOfBand(id, grades);
    const isFree =
      band !== null && band.every((grade) => named.every((other) => !other.grades.includes(grade)));
    if (band !== null && isFree) named.push({ id, grades: band });
  }
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

interface NamedBand {
  readonly id: string;
  readonly grades: readonly Grade[];
}

/** The grades of a band id, or null where it names no grades of the design. */
function gradesOfBand(id: string, grades: readonly Grade[]): readonly Grade[] | null {
  const [first = '', last = first, ...rest] = id.split('-');
  const from = grades.find((grade) => grade === first);
  const to = grades.find((grade) => grade === last);
  if (rest.length > 0 || from === undefined || to === undefined || gradeOrder(from) > gradeOrder(to))
    return null;
  return gradesBetween(from, to).filter((grade) => grades.includes(grade));
}

function namedBand(id: string, grades: readonly Grade[]): NamedBand {
  const found = gradesOfBand(id, grades);
  if (found !== null) return { id, grades: found };
  throw new DesignError(
    'unknownBand',
    `rules.yaml gives a number of teams for "${id}", but the grades to team are ${grades.join(', ')}. Maybe write one of them, or a range such as ${grades[0] ?? 'K'}-${grades[grades.length - 1] ?? '2'}.`,
  );
}

function assertDisjoint(named: readonly NamedBand[]): void {
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
  const band = bandOf(grades, input.students);
  const students = band.studentIds.length;
  const least = input.leastTeams(band);
  const teachers = grades.reduce((sum, grade) => sum + (input.teachersByGrade.get(grade) ?? 0), 0);
  const extra = Math.abs(grades.length - input.width);
  const width = extra * sizingCosts.extraGrade[input.level] + Math.max(0, extra - 2) * sizingCosts.farGrade;
  return (
    width + Math.min(...input.shapes.map((shape) => cheapestCount(students, teachers, shape, input, least)))
  );
}

function cheapestCount(
  students: number,
  teachers: number,
  shape: TeamShape,
  { limits, maySharePosts }: BandInput,
  fewest: number,
): number {
  const most = Math.max(
    fewest,
    Math.ceil(students / (limits.min ?? limits.target ?? students)) + 1,
    Math.ceil(teachers / shape.teaching),
  );
  let least = Infinity;
  for (let count = fewest; count <= most; count++) {
    const wanted = count * shape.teaching;
    const short = Math.max(0, wanted - teachers);
    const shared = maySharePosts ? Math.min(short, wanted / 2) : 0;
    const cost =
      rosterCost(students, count, limits) +
      (sizingCosts.vacancy * (short - shared) + sizingCosts.shared * shared) / 1000 +
      (sizingCosts.leftOver * Math.max(0, teachers - wanted)) / 1000 +
      sizingCosts.otherShape * shape.distance * count;
    least = Math.min(least, cost);
  }
  return least;
}
