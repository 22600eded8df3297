import { fte, type StaffMember, type StaffingRules } from '@staffroom/school';
import type { PostTemplate } from '@staffroom/knowledge';
import { fitFor } from '../fit.ts';
import type { SlotPost, TeamSlot } from '../sizing/team-slots.ts';
import type { PoolPerson } from '../staff-pool.ts';
import { ruleTeams } from './rule-teams.ts';

/** A post added to a team for one person whom the school wants there. */
export interface PinnedPost extends SlotPost {
  readonly personId: string;
}

/**
 * The people whom the school pins to a team with all their time, in the pool's order. Whoever is pinned is free for
 * teams, whatever the roster shows today: people overrule.
 */
export function freePinned(pool: readonly PoolPerson[], rules: StaffingRules | null): readonly PoolPerson[] {
  const pinned = new Set<string>((rules?.staff.pinned ?? []).map((rule) => rule.person));
  return pool.map((person) =>
    pinned.has(person.member.id) && person.teamTime === 0
      ? { ...person, teamTime: person.time, otherWork: [] }
      : person,
  );
}

/**
 * The posts to add so that everybody pinned can be where the school wants them: one for each pinned person who fits no
 * post of the model on those teams, in the role they have today. By team index.
 */
export function pinnedPosts(
  pool: readonly PoolPerson[],
  slots: readonly TeamSlot[],
  rules: StaffingRules | null,
): ReadonlyMap<number, readonly PinnedPost[]> {
  const postsByTeam = new Map<number, PinnedPost[]>();
  for (const rule of rules?.staff.pinned ?? []) {
    const person = pool.find(({ member }) => member.id === rule.person);
    const teams = [...ruleTeams(rule.teams, slots)];
    const fits = teams.some((team) => {
      const slot = slots[team];
      return slot?.posts.some(
        (post) =>
          person !== undefined &&
          !post.template.designation &&
          fitFor(person, post.template, slot.band.grades) !== null,
      );
    });
    const first = teams[0];
    if (person === undefined || first === undefined || fits || person.teamTime === 0) continue;
    const added = {
      template: pinnedTemplate(person.member, person.teamTime),
      amount: person.teamTime,
      flexible: 0,
      personId: person.member.id,
    };
    postsByTeam.set(first, [...(postsByTeam.get(first) ?? []), added]);
  }
  return postsByTeam;
}

const roleOfKind = {
  teacher: 'specialistTeacher',
  aide: 'paraeducatorOnTeam',
  administrator: 'administrator',
  counselor: 'counselor',
  other: 'other',
} as const satisfies Record<StaffMember['kind'], string>;

/** The post that is added for a pinned person, as a post of the model. */
export function pinnedTemplate(member: StaffMember, time: number): PostTemplate {
  return {
    id: `pinned-${member.id}`,
    roleId: roleOfKind[member.kind],
    need: { kind: member.kind === 'teacher' ? 'anyTeacher' : 'paraprofessional' },
    amount: fte(time),
    count: 1,
    required: false,
    teaches: false,
    certified: false,
    lead: false,
    designation: false,
    releaseShare: fte(0),
    reachIncrease: 0,
    supplementCents: null,
    payCents: null,
  };
}
