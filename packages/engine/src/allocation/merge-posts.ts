import { DEFAULT_MIN_SHARE } from './allocation-problem.ts';
import type { AllocationEligibility, AllocationPost, AllocationProblem } from './allocation-problem.ts';
import type { AllocationShare } from './allocation-solution.ts';

/** A problem with interchangeable posts of a group merged into one larger post. */
export interface MergedAllocation {
  readonly problem: AllocationProblem;
  /** Shares of the original problem in terms of the merged one. */
  readonly mergeShares: (shares: readonly AllocationShare[]) => readonly AllocationShare[];
}

/**
 * Merges posts of one group that differ in nothing. Every allocation of the original is one of the merged problem and costs no more there, so
 * that a bound for the merged problem, which is several times smaller, holds for the original.
 */
export function mergePosts(problem: AllocationProblem): MergedAllocation {
  const eligibleByPost = Map.groupBy(problem.eligible, ({ post }) => post);
  const longestLeast = problem.people.reduce(
    (most, person) => Math.max(most, person.minShare ?? DEFAULT_MIN_SHARE),
    0,
  );
  const mergedAt = new Map<string, number>();
  const merged: { post: AllocationPost; eligible: readonly AllocationEligibility[] }[] = [];
  const placeOfPost = problem.posts.map((post, index) => {
    const eligible = (eligibleByPost.get(index) ?? []).toSorted((a, b) => a.person - b.person);
    const { id: _, ...terms } = post;
    const isDistinct = post.group === null || post.amount < longestLeast;
    const key = JSON.stringify([
      terms,
      eligible.map(({ person, cost }) => [person, cost]),
      isDistinct ? index : null,
    ]);
    const place = mergedAt.get(key) ?? merged.length;
    const twin = merged[place]?.post;
    merged[place] = { post: twin ? joined(twin, post) : post, eligible };
    mergedAt.set(key, place);
    return place;
  });
  return {
    problem: {
      ...problem,
      posts: merged.map(({ post }) => post),
      eligible: merged.flatMap(({ eligible }, post) => eligible.map((one) => ({ ...one, post }))),
    },
    mergeShares: (shares) => {
      const byPair = new Map<string, AllocationShare>();
      for (const { person, post, amount } of shares) {
        const place = placeOfPost[post] ?? post;
        const before = byPair.get(`${person},${place}`)?.amount ?? 0;
        byPair.set(`${person},${place}`, { person, post: place, amount: before + amount });
      }
      return [...byPair.values()];
    },
  };
}

function joined(a: AllocationPost, b: AllocationPost): AllocationPost {
  return {
    ...a,
    amount: a.amount + b.amount,
    ...(a.minAmount !== undefined && { minAmount: a.minAmount + (b.minAmount ?? 0) }),
    ...(a.maxPeople !== undefined && { maxPeople: a.maxPeople + (b.maxPeople ?? 0) }),
  };
}
