import type { Fte } from '@staffroom/school';
import { aStaffMember } from '@staffroom/testkit';
import type { PostTemplate } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import type { SlotPost } from '../sizing/team-slots.ts';
import type { PoolPerson } from '../staff-pool.ts';
import { personLimits, postLimits } from './share-limits.ts';

function person(id: string, teamTime: number, specialistArea: PoolPerson['specialistArea']): PoolPerson {
  const taught = { sections: [], subjects: [], grades: [], studentIds: new Set<never>() };
  return {
    member: aStaffMember(id),
    taught,
    specialistArea,
    time: teamTime,
    isTimeAssumed: false,
    teamTime,
    otherWork: [],
  };
}

function post(need: PostTemplate['need'], amount: number): SlotPost {
  const template: PostTemplate = {
    id: need.kind,
    roleId: 'teamTeacher',
    need,
    amount: amount as Fte,
    count: 1,
    required: true,
    teaches: need.kind === 'subject',
    certified: true,
    lead: false,
    designation: false,
    releaseShare: 0 as Fte,
    reachIncrease: 0,
    supplementCents: null,
    payCents: null,
  };
  return { template, amount, flexible: 0 };
}

const math = post({ kind: 'subject', subject: 'MATH' }, 1000);
const service = post({ kind: 'specialEducation' }, 400);

describe('personLimits', () => {
  it('shares a full-time teacher between two teams in larger parts than a part-timer', () => {
    const [full, part] = [person('T-1', 1000, null), person('T-2', 600, null)];
    expect(personLimits(full, [full, part], [math, math])).toEqual({ maxGroups: 2, minShare: 400 });
    expect(personLimits(part, [full, part], [math, math])).toEqual({ maxGroups: 2, minShare: 250 });
  });

  it('allows quarters where the model itself asks for parts of posts', () => {
    const full = person('T-1', 1000, null);
    const threeQuarters = post({ kind: 'subject', subject: 'MATH' }, 750);
    expect(personLimits(full, [full], [threeQuarters])).toEqual({ maxGroups: 2, minShare: 250 });
  });

  it('shares a specialist among three teams, or more where there are too few specialists', () => {
    const people = [person('S-1', 1000, 'SPED'), person('S-2', 1000, 'SPED')];
    const limitsFor = (teams: number) =>
      personLimits(
        people[0]!,
        people,
        Array.from({ length: teams }, () => service),
      ).maxGroups;
    expect(limitsFor(4)).toBe(3);
    expect(limitsFor(9)).toBe(5);
  });
});

describe('postLimits', () => {
  it('lets two specialists share the time of a team, more where it is more than theirs', () => {
    expect(postLimits(service)).toEqual({ maxPeople: 2 });
    expect(postLimits(post({ kind: 'specialEducation' }, 2500))).toEqual({ maxPeople: 4 });
    expect(postLimits(math)).toEqual({});
  });
});
