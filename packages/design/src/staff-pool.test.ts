import { fte } from '@staffroom/school';
import { aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { staffPool } from './staff-pool.ts';
import type { TeamScope } from './team-scope.ts';

const scope: TeamScope = {
  grades: new Set(['6']),
  subjects: ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'],
  needs: new Set(['subject', 'specialEducation']),
};

function timeOf(
  id: string,
  sections: readonly (readonly [subject: 'MATH' | 'ARTS' | 'SPED', grade: '6' | '7'])[],
  overrides = {},
) {
  const school = aSchool({
    students: [aStudent('a'), aStudent('b', { grade: '7' })],
    staff: [aStaffMember(id, overrides)],
    sections: sections.map(([subject, grade], index) =>
      aSection(`s${index}`, id, [grade === '6' ? 'a' : 'b'], { subject, grades: [grade] }),
    ),
  });
  const [person] = staffPool(school, scope);
  return { teamTime: person?.teamTime, otherWork: person?.otherWork };
}

describe('staffPool', () => {
  it('frees the teachers of the classes that teams take over', () => {
    expect(
      timeOf('T', [
        ['MATH', '6'],
        ['MATH', '6'],
      ]),
    ).toEqual({ teamTime: 1000, otherWork: [] });
  });

  it('leaves electives and other grades with their teachers, split by the number of classes', () => {
    expect(
      timeOf('T', [
        ['MATH', '6'],
        ['MATH', '6'],
        ['MATH', '6'],
        ['ARTS', '6'],
        ['MATH', '7'],
      ]),
    ).toEqual({
      teamTime: 600,
      otherWork: [
        { share: 400, work: 'visual and performing arts, mathematics classes as today', isPlaced: true },
      ],
    });
  });

  it('splits off nothing smaller than a tenth of a post', () => {
    const sections = Array.from({ length: 20 }, () => ['MATH', '6'] as const);
    expect(timeOf('T', [...sections, ['ARTS', '6']]).teamTime).toBe(1000);
  });

  it('knows special educators by role, by class or by certificate', () => {
    const sped = {
      credentials: [{ area: 'SPED' as const, label: 'SPED', from: 'K' as const, to: '12' as const }],
    };
    expect(timeOf('T', [], { roles: ['special education'] }).teamTime).toBe(0);
    expect(timeOf('T', [['SPED', '6']]).teamTime).toBe(1000);
    expect(timeOf('T', [], sped).teamTime).toBe(1000);
  });

  it('keeps the office in the office', () => {
    expect(timeOf('T', [], { kind: 'administrator', fte: fte(1000) })).toEqual({
      teamTime: 0,
      otherWork: [{ share: 1000, work: 'school leadership as today', isPlaced: true }],
    });
  });

  it('says when nothing on the roster tells what a teacher does', () => {
    expect(timeOf('T', []).otherWork?.[0]?.isPlaced).toBe(false);
  });
});
