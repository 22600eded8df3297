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

function bandByRoster(label: string, students: number, values: ParameterValues): BandEstimate {
  const target = Math.max(1, numberOf(values, 'rosterTarget') ?? students);
  const fewest = Math.max(1, Math.ceil(students / (numberOf(values, 'rosterMax') ?? students)));
  const most = Math.max(fewest, Math.floor(students / Math.max(1, numberOf(values, 'rosterMin') ?? target)));
  return {
    label,
    studentCount: students,
    fewest,
    most,
    likely: clamp(Math.round(students / target), fewest, most),
  };
}

function teachingTime(posts: readonly PostTemplate[]): number {
  return posts
    .filter((post) => post.required && post.teaches && !post.designation)
    .reduce((sum, post) => sum + post.amount, 0);
}

/**
 * Teams, posts and ratios that a template would roughly give a school, or null where it makes no teams. Bands are taken
 * as the template's number of grades each; where the template counts by teachers, every teacher of the school counts.
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
  const groups = gradeGroups(school, input.grades, Math.max(1, numberOf(values, 'gradesPerTeam') ?? 1));
  const studentsIn = (group: readonly Grade[]): number =>
    school.students.filter((student) => student.grade !== null && group.includes(student.grade)).length;
  const all = groups.reduce((sum, group) => sum + studentsIn(group), 0);
  if (all === 0) return null;
  const teaching = Math.max(1, teachingTime(posts));
  const teacherTime = school.staff
    .filter((member) => member.kind === 'teacher')
    .reduce((sum, member) => sum + (member.fte ?? 1000), 0);
  const byTeachers = Math.max(groups.length, Math.round(teacherTime / teaching));
  const bands = groups.map((group): BandEstimate => {
    const students = studentsIn(group);
    const label = group.length === 1 ? `grade ${formatGrades(group)}` : `grades ${formatGrades(group)}`;
    if (template.sizing === 'byRoster') return bandByRoster(label, students, values);
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
    basis:
      template.sizing === 'byRoster'
        ? 'Students of each band divided by the roster sizes above.'
        : 'All teachers of the school divided by the teaching posts of one team. Teachers of electives count too, so the design makes fewer.',
  };
}
