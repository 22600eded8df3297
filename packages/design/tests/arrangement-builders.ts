import {
  fte,
  fullTime,
  type PlanShare,
  type PlanTeam,
  type School,
  type SchoolwideShare,
  type StaffId,
  type StudentId,
  type TeamId,
  type Vacancy,
} from '@staffroom/school';
import type { Arrangement, Unit, UnitAdult } from '../src/arrangement.ts';

/** A full-time certified mathematics teacher of a unit; say only what matters to the test. */
export function anAdult(id: string, overrides: Partial<UnitAdult> = {}): UnitAdult {
  return {
    staffId: id as StaffId,
    roleId: 'teamTeacher',
    share: fullTime,
    isLead: false,
    isPrimary: false,
    isTeaching: true,
    subjects: ['MATH'],
    isCertified: true,
    ...overrides,
  };
}

/** A team of grade 6 that covers the core subjects. */
export function aUnit(
  id: string,
  adults: readonly UnitAdult[],
  students: readonly string[],
  overrides: Partial<Unit> = {},
): Unit {
  return {
    id,
    name: `Unit ${id}`,
    kind: 'team',
    covers: ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'],
    grades: ['6'],
    peersId: '6',
    adults,
    studentIds: students.map((student) => student as StudentId),
    vacant: fte(0),
    ...overrides,
  };
}

/** A mathematics class of today. */
export function aClass(
  id: string,
  adults: readonly UnitAdult[],
  students: readonly string[],
  overrides: Partial<Unit> = {},
): Unit {
  return aUnit(id, adults, students, { kind: 'class', covers: ['MATH'], peersId: '6 MATH', ...overrides });
}

export function aDesign(school: School, units: readonly Unit[]): Arrangement {
  return { of: 'design', school, units };
}

export function aBaseline(school: School, units: readonly Unit[]): Arrangement {
  return { of: 'baseline', school, units };
}

/** A person's share of a post on a team, in thousandths. */
export function aShare(staffId: string, share: number, overrides: Partial<PlanShare> = {}): PlanShare {
  return {
    staffId: staffId as StaffId,
    postId: 'post',
    roleId: 'teamTeacher',
    share: fte(share),
    isLead: false,
    isCertified: true,
    basis: 'credential',
    ...overrides,
  };
}

export function aTeam(id: string, adults: readonly PlanShare[], overrides: Partial<PlanTeam> = {}): PlanTeam {
  return {
    id: id as TeamId,
    name: id,
    band: { id: '6', label: 'Grade 6', grades: ['6'] },
    posts: [],
    adults: [...adults],
    students: [],
    ...overrides,
  };
}

export function aSchoolwideShare(
  staffId: string,
  share: number,
  overrides: Partial<SchoolwideShare> = {},
): SchoolwideShare {
  return { staffId: staffId as StaffId, share: fte(share), work: 'as today', isPlaced: true, ...overrides };
}

export function aVacancy(postId: string, amount: number, overrides: Partial<Vacancy> = {}): Vacancy {
  return {
    teamId: '6-1' as TeamId,
    postId,
    roleId: 'teamTeacher',
    need: 'certified in mathematics, grade 6',
    amount: fte(amount),
    studentCount: 100,
    ...overrides,
  };
}

/** Names such as `s1` to `s100`. */
export function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
