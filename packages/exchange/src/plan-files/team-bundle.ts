import {
  compareText,
  type Course,
  type CourseId,
  type Plan,
  type PlanTeam,
  type School,
  type Section,
  type SectionId,
  type TermId,
} from '@staffroom/school';
import { oneRosterFiles } from '../oneroster/write-school.ts';
import { zipFiles } from '../oneroster/zip-files.ts';
import type { PlanTable } from './plan-tables.ts';
import { adultsOf } from '../report/team-dots.ts';

const teamCourseId = 'staffroom-team' as CourseId;

/** A team's class keeps the team's id, marked so that it cannot meet an id of the source. */
function teamSectionId(team: PlanTeam): SectionId {
  return `staffroom-team-${team.id}` as SectionId;
}

/** The one adult whom the file calls primary: the lead, else the first teacher; support adults only where nobody else is there. */
function primaryOf(team: PlanTeam): string | undefined {
  return adultsOf(team)[0]?.staffId;
}

function teamSection(team: PlanTeam, termIds: readonly TermId[]): Section {
  const staffIds = [...new Set(team.adults.map((adult) => adult.staffId))].toSorted(compareText);
  const primary = primaryOf(team);
  return {
    id: teamSectionId(team),
    title: `Team ${team.id} ${team.name}`,
    kind: 'homeroom',
    courseId: teamCourseId,
    subject: null,
    grades: team.band.grades,
    termIds,
    periods: [],
    room: null,
    adults: staffIds.map((staffId) => ({ staffId, isPrimary: staffId === primary })),
    studentIds: team.students,
  };
}

/** The school as it would be rostered under the plan: each team a homeroom class, and the classes that go on beside the teams. */
export function rosteredSchool(plan: Plan, school: School): School {
  const year = school.terms.filter((term) => term.kind === 'schoolYear');
  const termIds = (year.length > 0 ? year : school.terms).map((term) => term.id);
  const kept = new Set<string>(plan.keptSections);
  const course: Course = {
    id: teamCourseId,
    title: 'Team',
    code: null,
    grades: [...new Set(plan.teams.flatMap((team) => team.band.grades))],
    subject: null,
  };
  return {
    ...school,
    courses: plan.teams.length === 0 ? school.courses : [...school.courses, course],
    sections: [
      ...school.sections.filter((section) => kept.has(section.id)),
      ...plan.teams.map((team) => teamSection(team, termIds)),
    ],
  };
}

function notCarried(plan: Plan, school: School): PlanTable {
  const shares = plan.teams.flatMap((team) =>
    team.adults.map((adult) => [
      'share of time',
      team.id,
      adult.staffId,
      `${adult.share / 1000} of a full-time post as ${adult.roleId}`,
      'an enrollment row has no share; see teams.csv',
    ]),
  );
  const leads = plan.teams.flatMap((team) =>
    team.adults
      .filter((adult) => adult.isLead)
      .map((adult) => [
        'lead',
        team.id,
        adult.staffId,
        'leads the team',
        'written as primary=true, which means teacher of record',
      ]),
  );
  const kindById = new Map<string, string>(school.staff.map((member) => [member.id, member.kind]));
  const supports = plan.teams.flatMap((team) =>
    team.adults
      .filter((adult) => kindById.get(adult.staffId) !== 'teacher')
      .map((adult) => [
        'role',
        team.id,
        adult.staffId,
        adult.roleId,
        'the enrollment vocabulary has no aide, resident or counselor; written as proctor or administrator',
      ]),
  );
  const vacancies = plan.vacancies.map((vacancy) => [
    'vacancy',
    vacancy.teamId,
    '',
    `${vacancy.amount / 1000} of a post: ${vacancy.need}`,
    'nobody to enroll yet',
  ]);
  const alone = plan.teams
    .filter((team) => team.adults.length === 0)
    .map((team) => ['primary', team.id, '', 'no adult on the team', 'the class has students and no teacher']);
  const kept = new Set<string>(plan.keptSections);
  const replaced = school.sections
    .filter((section) => !kept.has(section.id))
    .map((section) => [
      'class of today',
      '',
      section.id,
      section.title,
      'replaced by the teams; the week decides which classes a team holds',
    ]);
  return {
    name: 'not-carried',
    columns: ['what', 'team', 'subject', 'value', 'why'],
    rows: [...shares, ...leads, ...supports, ...vacancies, ...alone, ...replaced],
  };
}

/** The plan as a OneRoster 1.1 zip that an SIS takes, and an honest list of what the format cannot hold. */
export function teamBundle(
  plan: Plan,
  school: School,
): { readonly zip: Uint8Array; readonly notCarried: PlanTable } {
  return {
    zip: zipFiles(oneRosterFiles(rosteredSchool(plan, school))),
    notCarried: notCarried(plan, school),
  };
}
