import type {
  AllocationEligibility,
  AllocationLink,
  AllocationNeed,
  AllocationPost,
  AllocationProblem,
  Membership,
} from '@staffroom/engine';
import type { PeopleRules, School, StaffId } from '@staffroom/school';
import { DesignError, ImpossibleRulesError } from '../design-error.ts';
import { fitFor, type Fit } from '../fit.ts';
import type { SlotPost, TeamSlot } from '../sizing/team-slots.ts';
import type { PoolPerson } from '../staff-pool.ts';
import { pinnedPosts, type PinnedPost } from './pinned-posts.ts';
import { ruleTeams } from './rule-teams.ts';
import { personLimits, postLimits } from './share-limits.ts';
import { noviceYears, staffingCosts } from './staffing-costs.ts';

/** A post of the problem with the team it belongs to. */
export interface CompiledPost extends SlotPost {
  readonly slot: number;
  /** In the plan: `6-1/math`. */
  readonly id: string;
}

/** An allocation problem and the way back from its indexes to people, posts and rules. */
export interface CompiledStaffing {
  readonly problem: AllocationProblem;
  /** People with time for teams, by index. */
  readonly people: readonly PoolPerson[];
  readonly posts: readonly CompiledPost[];
  /** Why a person may hold a post, by `person,post`. */
  readonly fits: ReadonlyMap<string, Fit>;
  /** Reasons that the school gave for its rules, by kind and index in the problem. */
  readonly reasons: Readonly<
    Record<'together' | 'apart' | 'pinned' | 'forbidden', readonly (string | null)[]>
  >;
}

/**
 * States who may hold which post of which team as an allocation problem.
 *
 * @throws {DesignError} when a rule names a person or team that is not there.
 * @throws {ImpossibleRulesError} when two people must be both together and apart.
 */
export function compileStaffing(
  school: School,
  pool: readonly PoolPerson[],
  slots: readonly TeamSlot[],
): CompiledStaffing {
  const people = pool.filter((person) => person.teamTime > 0);
  const added = pinnedPosts(people, slots, school.rules);
  const posts = slots.flatMap((slot, index): readonly CompiledPost[] =>
    [...slot.posts, ...(added.get(index) ?? [])]
      .filter((post) => !post.template.designation)
      .map((post) => ({ ...post, slot: index, id: `${slot.id}/${post.template.id}` })),
  );
  const fits = new Map<string, Fit>();
  const eligible: AllocationEligibility[] = [];
  for (const [person, each] of people.entries()) {
    for (const [post, { slot, ...wanted }] of posts.entries()) {
      const fit = fitOf(each, wanted, slots[slot]?.band.grades ?? []);
      if (fit === null) continue;
      fits.set(`${person},${post}`, fit);
      eligible.push({ person, post, cost: fit.cost });
    }
  }
  const free = new Set(eligible.map(({ person }) => person));
  const rules = compileRules(school, pool, people, free, slots);
  return {
    people,
    posts,
    fits,
    reasons: rules.reasons,
    problem: {
      people: people.map((person) => ({
        id: person.member.id,
        capacity: person.teamTime,
        ...personLimits(person, people, posts),
      })),
      groups: slots.map((slot) => ({ id: slot.id })),
      posts: posts.map((post): AllocationPost => ({
        id: post.id,
        group: post.slot,
        amount: post.amount,
        vacancyCost: vacancyCost(post),
        ...postLimits(post),
      })),
      eligible,
      shareCost: staffingCosts.share,
      ...rules.links,
      groupNeeds: leadNeeds(people, slots),
      spread: novices(people),
    },
  };
}

function fitOf(
  person: PoolPerson,
  post: SlotPost | PinnedPost,
  grades: TeamSlot['band']['grades'],
): Fit | null {
  if (!('personId' in post)) return fitFor(person, post.template, grades);
  return post.personId === person.member.id
    ? { basis: 'pinned', isCertified: null, cost: staffingCosts.pinned }
    : null;
}

function vacancyCost({ template }: SlotPost): number {
  if (template.required) return staffingCosts.requiredVacancy;
  const isShared = template.need.kind === 'specialEducation' || template.need.kind === 'languageSupport';
  return isShared ? staffingCosts.sharedVacancy : staffingCosts.optionalVacancy;
}

/** Each team whose lead also teaches needs a teacher who is eligible, as far as the staff file says who is. */
function leadNeeds(people: readonly PoolPerson[], slots: readonly TeamSlot[]): readonly AllocationNeed[] {
  const eligible = people.flatMap(({ member, specialistArea }, index) =>
    member.isLeadEligible === true && specialistArea === null ? [index] : [],
  );
  const groups = slots.flatMap((slot, index) =>
    slot.posts.some((post) => post.template.designation) ? [index] : [],
  );
  return eligible.length === 0 || groups.length === 0
    ? []
    : [{ id: 'lead', groups, people: eligible, atLeast: 1, shortCost: staffingCosts.noLead }];
}

function novices(people: readonly PoolPerson[]): AllocationProblem['spread'] {
  const isNovice = ({ member }: PoolPerson): boolean =>
    member.yearsExperience !== null && member.yearsExperience <= noviceYears;
  const indexes = people.flatMap((person, index) => (isNovice(person) ? [index] : []));
  return indexes.length === 0
    ? []
    : [{ name: 'new teachers', people: indexes, weight: staffingCosts.novice }];
}

interface CompiledRules {
  readonly links: Pick<AllocationProblem, 'together' | 'apart' | 'pinned' | 'forbidden'>;
  readonly reasons: CompiledStaffing['reasons'];
}

function compileRules(
  school: School,
  pool: readonly PoolPerson[],
  people: readonly PoolPerson[],
  free: ReadonlySet<number>,
  slots: readonly TeamSlot[],
): CompiledRules {
  const rules = school.rules?.staff ?? { together: [], apart: [], pinned: [], forbidden: [] };
  const indexById = new Map<StaffId, number>(people.map((person, index) => [person.member.id, index]));
  const placed = (id: StaffId): number | null => {
    if (!pool.some((person) => person.member.id === id)) {
      throw new DesignError(
        'unknownPerson',
        `rules.yaml names the staff member "${id}", who is not in the roster. Maybe correct the id or drop the rule.`,
      );
    }
    return indexById.get(id) ?? null;
  };
  // Who cannot be on any team under the model stays where they are today; the rule then speaks of the others.
  const together = rules.together.map((rule): AllocationLink => ({
    people: rule.people.flatMap((id) => placed(id) ?? []).filter((person) => free.has(person)),
  }));
  assertNotBothWays(rules);
  const apart = rules.apart.map((rule): AllocationLink => ({
    people: rule.people.flatMap((id) => placed(id) ?? []),
  }));
  const pinned: (Membership & { readonly reason: string | null })[] = [];
  const forbidden: (Membership & { readonly reason: string | null })[] = [];
  for (const { person: id, teams, reason } of rules.pinned) {
    const person = placed(id);
    const groups = ruleTeams(teams, slots);
    const [first] = groups;
    if (person === null || first === undefined) continue;
    if (groups.size === 1) pinned.push({ person, group: first, reason });
    else for (const group of slots.keys()) if (!groups.has(group)) forbidden.push({ person, group, reason });
  }
  for (const { person: id, teams, reason } of rules.forbidden) {
    const person = placed(id);
    if (person !== null)
      for (const group of ruleTeams(teams, slots)) forbidden.push({ person, group, reason });
  }
  const plain = ({ person, group }: Membership): Membership => ({ person, group });
  return {
    links: { together, apart, pinned: pinned.map(plain), forbidden: forbidden.map(plain) },
    reasons: {
      together: rules.together.map((rule) => rule.reason),
      apart: rules.apart.map((rule) => rule.reason),
      pinned: pinned.map((rule) => rule.reason),
      forbidden: forbidden.map((rule) => rule.reason),
    },
  };
}

/** Leaving people off every team would keep any two rules; that is not what a school means by them. */
function assertNotBothWays(rules: PeopleRules<StaffId>): void {
  for (const together of rules.together) {
    for (const apart of rules.apart) {
      const both = apart.people.filter((id) => together.people.includes(id));
      if (both.length < 2) continue;
      throw new ImpossibleRulesError('the staff', [
        {
          subjects: together.people,
          text: `${together.people.join(', ')} must be on the same team`,
          reason: together.reason,
        },
        {
          subjects: apart.people,
          text: `${apart.people.join(', ')} must be on different teams`,
          reason: apart.reason,
        },
      ]);
    }
  }
}
