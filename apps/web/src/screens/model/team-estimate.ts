import type { ParameterValues, PostTemplate, StaffingTemplate } from '@staffroom/knowledge';
import { rosterRatios } from '@staffroom/knowledge';
import {
  compareGrades,
  formatGrades,
  gradesOf,
  type Grade,
  type Level,
  type School,
} from '@staffroom/school';

/** Roughly how many teams some grades would make. */
export interface BandEstimate {
  readonly label: string;
  readonly studentCount: number;
  readonly fewest: number;
  readonly likely: number;
  readonly most: number;
}

/** Time in full-time thousandths that a role would take in all teams together. */
export interface RoleEstimate {
  readonly roleId: string;
  readonly perTeam: number;
  readonly inAll: number;
  readonly isTeaching: boolean;
}

/** What a model with these values would roughly make of a school. The design itself decides; this is arithmetic. */
export interface TeamEstimate {
  readonly bands: readonly BandEstimate[];
  readonly fewest: number;
  readonly likely: number;
  readonly most: number;
  readonly roles: readonly RoleEstimate[];
  readonly studentsPerTeam: number | null;
  readonly studentsPerAdult: number | null;
  /** Teaching posts of all teams together, in full-time thousandths. */
  readonly teachingAsked: number;
  /** Time of the teachers whom the roster holds, in the same; those of electives count too. */
  readonly teachingThere: number;
  /** How the number of teams came about, in words. */
  readonly basis: string;
}

function numberOf(values: ParameterValues, id: string): number | null {
  const value = values[id];
  return typeof value === 'number' ? value : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function gradeGroups(school: School, grades: readonly Grade[] | null, width: number): readonly Grade[][] {
  const asked = gradesOf(school)
    .filter((grade) => grades === null || grades.includes(grade))
    .toSorted(compareGrades);
  return Array.from({ length: Math.ceil(asked.length / width) }, (_, index) =>
    asked.slice(index * width, (index + 1) * width),
  );
}

/** Joins two neighbours: the group with the fewest students and the smaller one beside it. */
function joined(
  groups: readonly (readonly Grade[])[],
  studentsIn: (group: readonly Grade[]) => number,
): readonly (readonly Grade[])[] {
  const counts = groups.map(studentsIn);
  const least = counts.indexOf(Math.min(...counts));
  const before = counts[least - 1] ?? Number.POSITIVE_INFINITY;
  const after = counts[least + 1] ?? Number.POSITIVE_INFINITY;
  const first = before < after ? least - 1 : least;
  return [
    ...groups.slice(0, first),
    [...(groups[first] ?? []), ...(groups[first + 1] ?? [])],
    ...groups.slice(first + 2),
  ];
}

/** A design rather goes below the fewest students of a team than joins many grades: about so far down. */
const partOfFewest = 0.4;

/** Grades join with their neighbours where they are too small for a team, or where there are too few teachers for so many. */
function bandsFrom(
  groups: readonly (readonly Grade[])[],
  studentsIn: (group: readonly Grade[]) => number,
  least: number,
  most: number,
): readonly (readonly Grade[])[] {
  let bands = groups;
  while (bands.length > 1 && (bands.length > most || bands.some((group) => studentsIn(group) < least)))
    bands = joined(bands, studentsIn);
  return bands;
}

function bandByRoster(
  label: string,
  students: number,
  values: ParameterValues,
  byTeachers: number,
): BandEstimate {
  const target = Math.max(1, numberOf(values, 'rosterTarget') ?? students);
  const fewest = Math.max(1, Math.ceil(students / (numberOf(values, 'rosterMax') ?? students)));
  const most = Math.max(fewest, Math.floor(students / Math.max(1, numberOf(values, 'rosterMin') ?? target)));
  return {
    label,
    studentCount: students,
    fewest,
    most,
    likely: clamp(Math.min(Math.round(students / target), byTeachers), fewest, most),
  };
}

function teachingTime(posts: readonly PostTemplate[]): number {
  return posts
    .filter((post) => post.required && post.teaches && !post.designation)
    .reduce((sum, post) => sum + post.amount, 0);
}

/**
 * Teams, posts and ratios that a template would roughly give a school, or null where it makes no teams. Bands are taken
 * as the template's number of grades each, joined where they are too small; where the template counts by teachers, every teacher of the school counts.
 */
export function estimateTeams(input: {
  readonly school: School;
  readonly level: Level;
  readonly template: StaffingTemplate;
  readonly values: ParameterValues;
  readonly grades: readonly Grade[] | null;
}): TeamEstimate | null {
  const { school, level, template, values } = input;
  if (template.grouping === 'none') return null;
  const posts = template.posts(level, values);
  const wanted = gradeGroups(school, input.grades, Math.max(1, numberOf(values, 'gradesPerTeam') ?? 1));
  const studentsIn = (group: readonly Grade[]): number =>
    school.students.filter((student) => student.grade !== null && group.includes(student.grade)).length;
  const teaching = Math.max(1, teachingTime(posts));
  const teacherTime = school.staff
    .filter((member) => member.kind === 'teacher')
    .reduce((sum, member) => sum + (member.fte ?? 1000), 0);
  // Without a teacher in the roster nobody can say; then they limit nothing.
  const enough = teacherTime === 0 ? wanted.length : Math.max(1, Math.floor(teacherTime / teaching));
  const least = (numberOf(values, 'rosterMin') ?? 1) * partOfFewest;
  const groups = bandsFrom(wanted, studentsIn, least, enough);
  const all = groups.reduce((sum, group) => sum + studentsIn(group), 0);
  if (all === 0) return null;
  const byTeachers = Math.max(groups.length, Math.round(teacherTime / teaching));
  const bands = groups.map((group): BandEstimate => {
    const students = studentsIn(group);
    const label = group.length === 1 ? `grade ${formatGrades(group)}` : `grades ${formatGrades(group)}`;
    if (template.sizing === 'byRoster')
      return bandByRoster(label, students, values, Math.max(1, Math.round((enough * students) / all)));
    const most = Math.max(1, Math.round((byTeachers * students) / all));
    return { label, studentCount: students, fewest: 1, likely: most, most };
  });
  const sum = (count: (band: BandEstimate) => number): number =>
    bands.reduce((total, band) => total + count(band), 0);
  const likely = sum((band) => band.likely);
  const roles = [...Map.groupBy(posts, (post) => post.roleId)].map(([roleId, own]): RoleEstimate => {
    const perTeam = own.reduce((total, post) => total + post.amount, 0);
    return { roleId, perTeam, inAll: perTeam * likely, isTeaching: own.some((post) => post.teaches) };
  });
  const perTeam = all / likely;
  return {
    bands,
    fewest: sum((band) => band.fewest),
    likely,
    most: sum((band) => band.most),
    roles: roles.filter((role) => role.perTeam > 0),
    studentsPerTeam: perTeam,
    studentsPerAdult: rosterRatios(posts, perTeam).perAdult,
    teachingAsked: teachingTime(posts) * likely,
    teachingThere: teacherTime,
    basis:
      template.sizing === 'byRoster'
        ? 'Students divided by the sizes above; grades join where they are too small, or teachers too few, for teams of their own.'
        : 'All teachers of the school divided by the teaching posts of one team. Teachers of electives count too, so the design makes fewer.',
  };
}
