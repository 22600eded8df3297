import {
  attributesOf,
  compareGrades,
  gradesOf,
  studentById,
  type Attribute,
  type Grade,
  type Plan,
  type PlanTeam,
  type School,
  type Section,
  type Student,
  type StudentId,
} from '@staffroom/school';
import { withoutStudentsOf, type WithoutStudents } from './privacy.ts';

/** A team, its place in the plan (which gives it its colour) and its students. */
export interface TeamView {
  readonly team: PlanTeam;
  readonly index: number;
  readonly students: readonly Student[];
}

/** A class of today. */
export interface ClassView {
  readonly section: Section;
  readonly students: readonly Student[];
}

/** A band of grades with its teams and the core classes that the same students sit in today. */
export interface BandView {
  readonly id: string;
  readonly label: string;
  /** Why it has so many teams, and which limits no number of teams could keep. */
  readonly reason: string;
  readonly limitsBroken: readonly string[];
  readonly students: readonly Student[];
  readonly teams: readonly TeamView[];
  readonly classes: readonly ClassView[];
}

/** What every section of the report draws from. */
export interface ReportView {
  readonly plan: Plan;
  readonly school: School;
  readonly attributes: readonly Attribute[];
  readonly bands: readonly BandView[];
  readonly withoutStudents: WithoutStudents;
}

const coreSubjects: ReadonlySet<string> = new Set(['ELA', 'MATH', 'SCIENCE', 'SOCIAL', 'ELEMENTARY']);

function isCoreClass(section: Section): boolean {
  return (
    section.studentIds.length > 0 &&
    (section.kind === 'homeroom' || (section.subject !== null && coreSubjects.has(section.subject)))
  );
}

interface BandMembers {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  readonly limitsBroken: readonly string[];
  readonly students: readonly Student[];
  readonly teams: readonly TeamView[];
}

function bandsWithTeams(plan: Plan, teams: readonly TeamView[]): readonly BandMembers[] {
  const bandIds = [...new Set(teams.map(({ team }) => team.band.id))];
  return bandIds.map((id) => {
    const own = teams.filter(({ team }) => team.band.id === id);
    const sizing = plan.sizing.find(({ band }) => band.id === id);
    return {
      id,
      label: own[0]?.team.band.label ?? id,
      reason: sizing?.reason ?? '',
      limitsBroken: sizing?.limitsBroken ?? [],
      students: own.flatMap(({ students }) => students),
      teams: own,
    };
  });
}

/** Where a model builds no teams, today's classes are still shown, grade by grade. */
function bandsWithoutTeams(school: School): readonly BandMembers[] {
  const grades: readonly Grade[] = gradesOf(school).toSorted(compareGrades);
  return grades.map((grade) => ({
    id: grade,
    label: `grade ${grade}`,
    reason: '',
    limitsBroken: [],
    students: school.students.filter((student) => student.grade === grade),
    teams: [],
  }));
}

/** Gives each core class of today to the band most of its students are in; on a tie to the first. */
function classesByBand(
  school: School,
  bands: readonly BandMembers[],
  known: (id: StudentId) => Student,
): ReadonlyMap<string, readonly ClassView[]> {
  const bandOf = new Map(
    bands.flatMap((band) => band.students.map((student) => [student.id, band.id] as const)),
  );
  const classes = school.sections
    .filter(isCoreClass)
    .map((section) => ({ section, students: section.studentIds.map(known) }));
  return Map.groupBy(classes, ({ students }) => {
    const counts = bands.map(
      (band) => students.filter((student) => bandOf.get(student.id) === band.id).length,
    );
    const most = Math.max(0, ...counts);
    return most === 0 ? '' : (bands[counts.indexOf(most)]?.id ?? '');
  });
}

/** Arranges a plan and its school for drawing. Throws where the plan names a student the school does not have. */
export function viewOf(plan: Plan, school: School): ReportView {
  const byId = studentById(school);
  const known = (id: StudentId): Student => {
    const student = byId.get(id);
    if (student === undefined) {
      throw new Error(
        `the plan's student ${id} is not in the roster of ${school.name}; was the plan made from another file?`,
      );
    }
    return student;
  };
  const teams = plan.teams.map((team, index) => ({ team, index, students: team.students.map(known) }));
  const bands = teams.length === 0 ? bandsWithoutTeams(school) : bandsWithTeams(plan, teams);
  const classes = classesByBand(school, bands, known);
  return {
    plan,
    school,
    attributes: attributesOf(school.students),
    bands: bands.map((band) => ({ ...band, classes: classes.get(band.id) ?? [] })),
    withoutStudents: withoutStudentsOf(school),
  };
}
