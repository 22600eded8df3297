import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import {
  fullTime,
  type Credential,
  type Grade,
  type Plan,
  type PlanTeam,
  type School,
  type StaffMember,
  type Subject,
} from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { designSchool } from './design-school.ts';
import type { DesignTools } from './design-tools.ts';

/** Teams that exist or were planned: students, adults and the ratios published for them. */

const tools: DesignTools = {
  milp: await loadMilpSolver(),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  versions: { staffroom: '0.1.0', knowledge: '2026' },
  inputFormat: 'made',
};

function design(
  school: School,
  parameters: Readonly<Record<string, unknown>>,
  modelId = 'newCoreTeam',
): Plan {
  const run = designSchool(
    school,
    { modelId, parameters, state: null, grades: null, seed: 1, effort: 'quick', seconds: null },
    tools,
  );
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}

const students = (grade: Grade, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aStudent(`${grade}-${String(index).padStart(3, '0')}`, { grade }),
  );
const certificate = (area: Subject): Credential => ({ area, label: area, from: 'K', to: '12' });
const teacher = (id: string, ...areas: readonly Subject[]): StaffMember =>
  aStaffMember(id, { credentials: areas.map(certificate) });
const teachers = (area: Subject, count: number) =>
  Array.from({ length: count }, (_, index) => teacher(`T-${area}-${index}`, area));
const residents = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aStaffMember(`R-${index}`, { kind: 'other', roles: ['residentNew'] }),
  );
const aides = (count: number) =>
  Array.from({ length: count }, (_, index) => aStaffMember(`A-${index}`, { kind: 'aide' }));

/** Students for each full-time adult who is there for some posts of a team, to one decimal. */
function ratio(team: PlanTeam, counts: (post: PlanTeam['posts'][number]) => boolean): number {
  const posts = new Set(team.posts.filter(counts).map((post) => post.id));
  const time = team.adults.reduce((sum, adult) => (posts.has(adult.postId) ? sum + adult.share : sum), 0);
  return Math.round((team.students.length * fullTime * 10) / time) / 10;
}
const ratios = (plan: Plan) =>
  plan.teams.map((team) => ({
    students: team.students.length,
    perTeacher: ratio(team, (post) => post.isTeaching),
    perAdult: ratio(team, () => true),
  }));

describe('published teams as designs', () => {
  it('75 students with 3 teachers: 25.0 each', () => {
    const school = aSchool({ students: students('3', 75), staff: teachers('ELEMENTARY', 3) });
    expect(ratios(design(school, {}))).toEqual([{ students: 75, perTeacher: 25, perAdult: 25 }]);
  });

  it('100 students with 4 subjects: 25.0 each', () => {
    const staff = (['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] as const).flatMap((area) => teachers(area, 1));
    expect(ratios(design(aSchool({ students: students('7', 100), staff }), {}))).toEqual([
      { students: 100, perTeacher: 25, perAdult: 25 },
    ]);
  });

  it('170 students as 2 × 85 with 3 certified and 2 candidates: 28.3 per certified, 17.0 per adult', () => {
    const school = aSchool({
      students: students('4', 170),
      staff: [...teachers('ELEMENTARY', 6), ...residents(4)],
    });
    const plan = design(school, { teacherCount: 3, residentsPerTeam: 2, rosterTarget: 85 });
    const team = { students: 85, perTeacher: 28.3, perAdult: 17 };
    expect(ratios(plan)).toEqual([team, team]);
  });

  it('120 students with a lead, 2 teachers and 3 candidates: 40.0 and 20.0', () => {
    const school = aSchool({
      students: students('5', 120),
      staff: [...teachers('ELEMENTARY', 3), ...residents(3)],
    });
    const plan = design(school, { teacherCount: 3, residentsPerTeam: 3, rosterTarget: 120 });
    expect(ratios(plan)).toEqual([{ students: 120, perTeacher: 40, perAdult: 20 }]);
  });

  it('grades 1 and 2, 104 students with a lead, 3 teachers, a special educator and 3 residents: 26.0 and 13.0', () => {
    const school = aSchool({
      students: [...students('1', 52), ...students('2', 52)],
      staff: [...teachers('ELEMENTARY', 4), ...teachers('SPED', 1), ...residents(3)],
    });
    const plan = design(school, {
      gradesPerTeam: 2,
      teacherCount: 4,
      sharedSpecialEducation: 100,
      residentsPerTeam: 3,
      rosterTarget: 104,
    });
    expect(plan.teams.map((team) => team.id)).toEqual(['1-2-1']);
    expect(ratios(plan)).toEqual([{ students: 104, perTeacher: 26, perAdult: 13 }]);
  });

  it('900 students of grade 9 as 6 teams of 150 with at least 4 teachers: at most 37.5 each', () => {
    const staff = (['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] as const).flatMap((area) => teachers(area, 6));
    const plan = design(aSchool({ students: students('9', 900), staff }), { rosterTarget: 150 });
    const team = { students: 150, perTeacher: 37.5, perAdult: 37.5 };
    expect(ratios(plan)).toEqual([team, team, team, team, team, team]);
  });

  it('100 students of grade 9 with 3 teachers, one of them certified in both English and history', () => {
    const staff = [teacher('T-both', 'ELA', 'SOCIAL'), ...teachers('MATH', 1), ...teachers('SCIENCE', 1)];
    const plan = design(aSchool({ students: students('9', 100), staff }), {});
    expect(plan.vacancies).toEqual([]);
    const both = plan.teams[0]?.adults.filter((adult) => adult.staffId === 'T-both');
    expect(both?.map(({ postId, share, isCertified }) => ({ postId, share, isCertified }))).toEqual([
      { postId: '9-1/ela', share: 500, isCertified: true },
      { postId: '9-1/social', share: 500, isCertified: true },
    ]);
  });

  it('45 students of grade 9 with 5 certified and 3 aides: 9.0 and 5.6', () => {
    const staff = [
      ...teachers('ELA', 2),
      ...teachers('MATH', 1),
      ...teachers('SCIENCE', 1),
      ...teachers('SOCIAL', 1),
      ...aides(3),
    ];
    const plan = design(aSchool({ students: students('9', 45), staff }), {
      teacherCount: 5,
      aidesPerTeam: 3,
      rosterMin: 40,
      rosterTarget: 45,
    });
    expect(ratios(plan)).toEqual([{ students: 45, perTeacher: 9, perAdult: 5.6 }]);
  });
});
