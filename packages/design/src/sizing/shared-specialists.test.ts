import { templateFor, resolveParameters } from '@staffroom/knowledge';
import { fte, type Student } from '@staffroom/school';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { staffPool } from '../staff-pool.ts';
import type { TeamScope } from '../team-scope.ts';
import { sharedAmounts } from './shared-specialists.ts';

const template = templateFor('newCoreTeam', 'middle');
const post = template
  .posts('middle', resolveParameters(template, {}))
  .find((each) => each.need.kind === 'specialEducation')!;
const scope: TeamScope = { grades: new Set(['6']), subjects: ['MATH'], needs: new Set(['specialEducation']) };

function poolOf(...times: readonly number[]) {
  const staff = times.map((time, index) =>
    aStaffMember(`T-${index}`, {
      roles: ['special education'],
      credentials: [{ area: 'SPED', label: 'SPED', from: 'K', to: '12' }],
      fte: fte(time),
    }),
  );
  return staffPool(aSchool({ staff }), scope);
}
const band = (plans: number, others: number): readonly Student[] => [
  ...Array.from({ length: plans }, (_, index) => aStudent(`i${index}`, { supports: ['IEP'] })),
  ...Array.from({ length: others }, (_, index) => aStudent(`o${index}`, { supports: [] })),
];

describe('sharedAmounts', () => {
  it('divides all the time there is by the students who need it', () => {
    const rosters = [
      { bandStudents: band(30, 70), teamCount: 2 },
      { bandStudents: band(30, 70), teamCount: 2 },
      { bandStudents: band(10, 90), teamCount: 1 },
    ];
    expect(sharedAmounts(post, 'SPED', rosters, poolOf(1000, 1000), true)).toEqual([750, 750, 500]);
  });

  it('loses no odd part of a part-timer', () => {
    const rosters = [
      { bandStudents: band(9, 1), teamCount: 1 },
      { bandStudents: band(9, 1), teamCount: 1 },
    ];
    const amounts = sharedAmounts(post, 'SPED', rosters, poolOf(1000, 333), true);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(1333);
  });

  it('gives each team the model’s amount, as far as there is time, where nobody told who needs it', () => {
    const unknown = [aStudent('a', { supports: null })];
    const rosters = [
      { bandStudents: unknown, teamCount: 1 },
      { bandStudents: unknown, teamCount: 1 },
    ];
    expect(sharedAmounts(post, 'SPED', rosters, poolOf(1000, 1000), true)).toEqual([500, 500]);
    expect(sharedAmounts(post, 'SPED', rosters, poolOf(600), true)).toEqual([300, 300]);
    expect(sharedAmounts(post, 'SPED', rosters, poolOf(), true)).toEqual([0, 0]);
  });

  it('asks for the model’s amount where the school set it', () => {
    expect(
      sharedAmounts(post, 'SPED', [{ bandStudents: band(1, 1), teamCount: 1 }], poolOf(), false),
    ).toEqual([500]);
  });
});
