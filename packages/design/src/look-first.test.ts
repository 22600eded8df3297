import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import type { Plan, School } from '@staffroom/school';
import { aDepartmentalSchool } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { designSchool } from './design-school.ts';

const milp = await loadMilpSolver();

function design(school: School, parameters: Readonly<Record<string, unknown>>): Plan {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const tools = { milp, sha256, versions: { staffroom: '0.1.0', knowledge: '2026' }, inputFormat: 'made' };
  const request = {
    modelId: 'newCoreTeam',
    parameters,
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  const run = designSchool(school, request, tools);
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}

const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 100, teachersPerSubject: 1 });

describe('lookFirst', () => {
  it('puts people to hire first, with the credential', () => {
    const short = { ...school, staff: school.staff.filter((member) => member.id !== 'T-6-MATH-1') };
    expect(design(short, { teacherCount: 4 }).lookFirst[0]).toEqual({
      title: '1 post to fill',
      text: 'On one team: 1 certified in mathematics, grade 6.',
      severity: 'attention',
    });
  });

  it('says when a team is outside the model’s limits', () => {
    const titles = design(school, { rosterMin: 120, rosterTarget: 130 }).lookFirst.map(
      (point) => point.title,
    );
    expect(titles).toContain('Team sizes outside the model’s limits');
  });

  it('names three things at most', () => {
    expect(design(school, {}).lookFirst).toHaveLength(3);
  });
});
