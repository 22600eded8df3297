import {
  relativeGap,
  solveAllocation,
  type AllocationProgress,
  type AllocationSolution,
  type MilpSolver,
} from '@staffroom/engine';
import {
  fte,
  type PlanPost,
  type PlanShare,
  type School,
  type SchoolwideShare,
  type Solved,
  type StaffId,
  type StaffMember,
} from '@staffroom/school';
import type { PostTemplate } from '@staffroom/knowledge';
import type { Fit } from '../fit.ts';
import { halfPost } from '../sizing/people-supply.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';
import type { PoolPerson } from '../staff-pool.ts';
import { compileStaffing, type CompiledPost, type CompiledStaffing } from './compile-staffing.ts';
import { chooseLeads } from './lead.ts';
import { outsideTime } from './outside-time.ts';
import { freePinned } from './pinned-posts.ts';
import { planPost } from './plan-post.ts';
import { staffConflict } from './staff-conflict.ts';

/** The adults of one team. */
export interface StaffedTeam {
  readonly slot: TeamSlot;
  readonly posts: readonly PlanPost[];
  readonly adults: readonly PlanShare[];
}

export interface Staffing {
  /** One for each slot, in their order. */
  readonly teams: readonly StaffedTeam[];
  readonly schoolwide: readonly SchoolwideShare[];
  /** Null where there is no team to staff. */
  readonly solved: Solved | null;
}

/** How often the search may be given more effort before it gives up. */
const attempts = 3;

/**
 * Puts the adults on the teams: who may hold which post, then the best allocation of everybody's time. The shares of
 * each person on teams and outside them add up to the person's time.
 *
 * @throws {ImpossibleRulesError} naming the smallest set of staff rules that cannot be kept together.
 * @throws {DesignError} when a rule names somebody or a team that is not there.
 */
export function* staffTeams(
  school: School,
  wholePool: readonly PoolPerson[],
  slots: readonly TeamSlot[],
  milp: MilpSolver,
  options: { readonly seed: number; readonly effort: number; readonly proofEffort: number },
): Generator<AllocationProgress, Staffing, boolean | undefined> {
  const pool = freePinned(wholePool, school.rules);
  if (slots.length === 0) {
    const unused = new Map(pool.map((person) => [person.member.id as string, person.teamTime]));
    return { teams: [], schoolwide: outsideTime(pool, unused), solved: null };
  }
  const compiled = compileStaffing(school, pool, slots);
  const solution = yield* solve(compiled, milp, options);
  const held = slots.map((_, index) => heldPosts(index, compiled, solution));
  const leads = chooseLeads(held.map((own, index) => possibleLeads(slots[index], own)));
  const teams = slots.map((slot, index) =>
    staffedTeam(slot, index, held[index] ?? [], leads[index] ?? null, compiled, solution),
  );
  const unused = new Map(
    compiled.people.map((person, index) => [person.member.id as string, solution.unused[index] ?? 0]),
  );
  return { teams, schoolwide: outsideTime(pool, unused), solved: solvedStaffing(solution) };
}

function* solve(
  compiled: CompiledStaffing,
  milp: MilpSolver,
  options: { readonly seed: number; readonly effort: number; readonly proofEffort: number },
): Generator<AllocationProgress, AllocationSolution, boolean | undefined> {
  for (let attempt = 0, more = 1; attempt < attempts; attempt++, more *= 4) {
    const outcome = yield* solveAllocation(compiled.problem, milp, {
      seed: options.seed,
      effort: options.effort * more,
      proofEffort: options.proofEffort * more,
    });
    switch (outcome.status) {
      case 'optimal':
      case 'feasible':
        return outcome;
      case 'infeasible':
        throw staffConflict(compiled, outcome.rules);
      case 'undecided':
        break;
      default:
        outcome satisfies never;
    }
  }
  throw new Error(
    'No staffing that keeps the rules was found, and none was shown to be impossible. Maybe drop some of the rules for staff in rules.yaml.',
  );
}

/** Somebody's share of a post. */
interface HeldPost {
  readonly post: CompiledPost;
  readonly person: PoolPerson;
  readonly fit: Fit;
  readonly amount: number;
}

/** The shares of one team's posts, in the order of the posts. */
function heldPosts(
  team: number,
  { people, posts, fits }: CompiledStaffing,
  solution: AllocationSolution,
): readonly HeldPost[] {
  return posts.flatMap((post, place) =>
    post.slot !== team
      ? []
      : solution.shares.flatMap((share): readonly HeldPost[] => {
          const person = people[share.person];
          const fit = fits.get(`${share.person},${place}`);
          return share.post === place && person !== undefined && fit !== undefined
            ? [{ post, person, fit, amount: share.amount }]
            : [];
        }),
  );
}

/**
 * Who may lead a team whose lead is one of its adults: its teachers; where none of them is eligible, the specialists who
 * are there half of a full-time post or more. Nobody where the model has another kind of lead or none.
 */
function possibleLeads(slot: TeamSlot | undefined, held: readonly HeldPost[]): readonly StaffMember[] {
  if (slot?.posts.some((post) => post.template.designation) !== true) return [];
  const teachers = held.filter(({ post }) => post.template.teaches);
  const specialists = held.filter(
    ({ person, amount }) => person.specialistArea !== null && amount >= halfPost,
  );
  const isLed = teachers.some(({ person }) => person.member.isLeadEligible === true);
  return (isLed ? teachers : specialists).map(({ person }) => person.member);
}

function staffedTeam(
  slot: TeamSlot,
  index: number,
  held: readonly HeldPost[],
  leadId: StaffId | null,
  { posts }: CompiledStaffing,
  solution: AllocationSolution,
): StaffedTeam {
  const { grades } = slot.band;
  const own = posts.flatMap((post, place) => (post.slot === index ? [{ post, place }] : []));
  const designation = slot.posts.find((post) => post.template.designation)?.template;
  const adults = held.map(({ post, person, fit, amount }): PlanShare => ({
    staffId: person.member.id,
    postId: post.id,
    roleId: post.template.roleId,
    share: fte(amount),
    isLead: post.template.lead || person.member.id === leadId,
    isCertified: post.template.certified ? fit.isCertified : null,
    basis: fit.basis,
  }));
  return {
    slot,
    posts: [
      ...slot.posts
        .filter((post) => post.template.designation)
        .map(({ template }) => planPost(`${slot.id}/${template.id}`, template, 0, 0, grades)),
      ...own.flatMap(({ post, place }) => {
        const vacant = solution.vacant[place] ?? 0;
        const notAsked = vacant <= post.flexible ? vacant : 0;
        const amount = post.amount - notAsked;
        return amount === 0 ? [] : [planPost(post.id, post.template, amount, vacant - notAsked, grades)];
      }),
    ],
    adults:
      designation === undefined || leadId === null
        ? adults
        : [designatedLead(slot, designation, leadId), ...adults],
  };
}

function designatedLead(slot: TeamSlot, post: PostTemplate, staffId: StaffId): PlanShare {
  return {
    staffId,
    postId: `${slot.id}/${post.id}`,
    roleId: post.roleId,
    share: fte(0),
    isLead: true,
    isCertified: null,
    basis: 'role',
  };
}

const termLabels = {
  shares: 'fit of people and posts',
  splits: 'separate shares of time',
  vacancies: 'unfilled posts',
  together: 'people kept together',
  apart: 'people kept apart',
  needs: 'teams without an eligible lead',
  spread: 'new teachers spread over teams',
  previous: 'people kept where they are',
} as const satisfies Record<keyof AllocationSolution['costs'], string>;

const termNames = [
  'vacancies',
  'needs',
  'shares',
  'splits',
  'spread',
  'together',
  'apart',
  'previous',
] as const;

function solvedStaffing(solution: AllocationSolution): Solved {
  return {
    what: 'staffing',
    subject: 'the whole staff',
    value: solution.value,
    bound: solution.bound,
    gap: relativeGap(solution.value, solution.bound),
    isOptimal: solution.status === 'optimal',
    iterations: null,
    terms: termNames.map((name) => ({
      name,
      label: termLabels[name],
      weight: 1,
      cost: solution.costs[name],
      bound: null,
    })),
  };
}
