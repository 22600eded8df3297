import { attributesOf, studentById, type Attribute, type Plan, type PlanTeam, type School, type Section, type Student, type StudentId } from '@staffroom/school';

/** Counts of students under this size are not shown to a reader who could single somebody out (NCES SLDS Technical Brief 3; ten is the size most states use). */
export const smallestShownCount = 10;

/** A band of grades with its teams and the classes of today that the same students sit in. */
export interface BandView {
  readonly id: string;
  readonly label: string;
  readonly students: readonly Student[];
  readonly teams: readonly { readonly team: PlanTeam; readonly index: number; readonly students: readonly Student[] }[];
  readonly classes: readonly { readonly section: Section; readonly students: readonly Student[] }[];
}

/** What every section of the report draws from. */
export interface ReportView {
  readonly plan: Plan;
  readonly school: School;
  readonly attributes: readonly Attribute[];
  readonly bands: readonly BandView[];
}

const coreSubjects: ReadonlySet<string> = new Set(['ELA', 'MATH', 'SCIENCE', 'SOCIAL', 'ELEMENTARY']);

function isCoreClass(section: Section): boolean {
  return section.subject !== null && coreSubjects.has(section.subject);
}

/** Arranges a plan and its school for drawing. Throws where the plan names a student the school does not have. */
export function viewOf(plan: Plan, school: School): ReportView {
  const byId = studentById(school);
  const known = (id: StudentId): Student => {
    const student = byId.get(id);
    if (student === undefined) throw new Error(`the plan's student ${id} is not in the roster of ${school.name}; was the plan made from another file?`);
    return student;
  };
  const teams = plan.teams.map((team, index) => ({ team, index, students: team.students.map(known) }));
  const bandIds = [...new Set(plan.teams.map((team) => team.band.id))];
  const bands = bandIds.map((id): BandView => {
    const own = teams.filter(({ team }) => team.band.id === id);
    const students = own.flatMap((one) => one.students);
    const memberIds = new Set(students.map((student) => student.id));
    const classes = school.sections
      .filter((section) => isCoreClass(section) && section.studentIds.some((student) => memberIds.has(student)))
      .map((section) => ({ section, students: section.studentIds.map(known) }));
    return { id, label: own[0]?.team.band.label ?? id, students, teams: own, classes };
  });
  return { plan, school, attributes: attributesOf(school.students), bands };
}
