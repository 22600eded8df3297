import type { Finance } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { charlotteRoles } from './charlotte-positions.ts';
import { positionLedger, type RoleTime } from './position-ledger.ts';

const finance: Finance = {
  schedules: [],
  benefitsBasisPoints: null,
  supplements: {},
  allotmentWeights: Object.fromEntries(charlotteRoles.map((role) => [role.id, role.weight])),
  vacancyPay: {},
  funds: [],
  positionsBudget: 4000,
};

function time(roleId: string, share: number, postRoleId = roleId): RoleTime {
  return { roleId, postRoleId, share };
}

describe('positionLedger', () => {
  it("counts time by the district's own weights: associate, two teachers and a leader are 3.95 of 4 positions", () => {
    const ledger = positionLedger(
      [
        time('reachAssociate', 1000),
        time('teacher', 1000),
        time('teacher', 1000),
        time('multiClassroomLeader1', 1000),
      ],
      finance,
    );
    expect(ledger.used).toBe(3950);
    expect(ledger.budget).toBe(4000);
    expect(ledger.lines.map((line) => [line.roleId, line.count, line.positions])).toEqual([
      ['multiClassroomLeader1', 1000, 1300],
      ['reachAssociate', 1000, 650],
      ['teacher', 2000, 2000],
    ]);
  });

  it('counts an ordinary teacher as one position by our choice, and lists other roles without guessing their weight', () => {
    const ledger = positionLedger([time('teamTeacher', 600), time('multiClassroomLeader', 1000)], null);
    expect(ledger.used).toBe(600);
    expect(ledger.lines[0]?.source).toMatchObject({ kind: 'choice', who: 'staffroom' });
    expect(ledger.withoutWeight).toEqual([{ roleId: 'multiClassroomLeader', count: 1000 }]);
  });

  it('counts a lead without a weight as the post beside the lead', () => {
    expect(positionLedger([time('leadTeacherNew', 1000, 'teamTeacher')], null).used).toBe(1000);
    const weights = { ...finance, allotmentWeights: { leadTeacherNew: 1300 } };
    expect(positionLedger([time('leadTeacherNew', 1000, 'teamTeacher')], weights).used).toBe(1300);
  });
});
