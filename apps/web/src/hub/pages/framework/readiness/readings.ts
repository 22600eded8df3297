import { ratings, type Answers, type Rating } from './rating.ts';

/** How the look-fors of one part were rated. */
export interface RatingCounts {
  /** How many were rated 0, 1, 2 and 3. */
  readonly counts: readonly [number, number, number, number];
  readonly unknown: number;
  readonly open: number;
  /** Of those that were rated; null where none was. */
  readonly mean: number | null;
}

/** Counts the ratings of some look-fors. */
export function countRatings(lookForIds: readonly string[], answers: Answers): RatingCounts {
  const given = lookForIds.map((id) => answers[id]);
  const [none, planned, partly, full] = ratings.map(
    (rating) => given.filter((each) => each === rating).length,
  );
  const counts = [none ?? 0, planned ?? 0, partly ?? 0, full ?? 0] as const;
  return {
    counts,
    unknown: given.filter((each) => each === null).length,
    open: given.filter((each) => each === undefined).length,
    mean: meanOf(counts),
  };
}

/** The mean rating of so many 0, 1, 2 and 3; null of none. */
export function meanOf(counts: readonly number[]): number | null {
  const rated = counts.reduce((sum, count) => sum + count, 0);
  return rated === 0 ? null : counts.reduce((sum, count, rating) => sum + count * rating, 0) / rated;
}

/**
 * How far a team is apart: the mean distance of its ratings from their median. 0 where all say the same, 1.5 where half say
 * 0 and half 3. Null where fewer than two know.
 */
export function disagreement(counts: readonly number[]): number | null {
  const sorted = counts.flatMap((count, rating) => Array.from({ length: count }, () => rating));
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return sorted.length < 2
    ? null
    : sorted.reduce((sum, rating) => sum + Math.abs(rating - median), 0) / sorted.length;
}

/** What to work on first, and what to find out first. */
export interface Priorities {
  /** Rated 0 or 1, lowest first, in the order of the framework. */
  readonly lowest: readonly string[];
  /** Answered with "we do not know". */
  readonly unknown: readonly string[];
}

/** The look-fors to begin with, at most so many of each. */
export function prioritiesOf(lookForIds: readonly string[], answers: Answers, most: number): Priorities {
  const rated = (rating: Rating): readonly string[] => lookForIds.filter((id) => answers[id] === rating);
  return {
    lowest: [...rated(0), ...rated(1)].slice(0, most),
    unknown: rated(null).slice(0, most),
  };
}
