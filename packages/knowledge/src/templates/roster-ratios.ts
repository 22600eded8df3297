import type { PostTemplate } from './template.ts';

/** Students for each full-time adult of a kind; null where a team has none. Not rounded. */
export interface RosterRatios {
  /** Certified teachers of the roster, by the time they teach: release time counts out, specialists do not count. */
  readonly perTeacher: number | null;
  /** Every certified adult on the team. */
  readonly perCertified: number | null;
  /** Every adult on the team. */
  readonly perAdult: number | null;
}

/** Students per adult of a team with these posts. Designations are held by adults already counted. */
export function rosterRatios(posts: readonly PostTemplate[], students: number): RosterRatios {
  const ratio = (thousandths: number): number | null =>
    thousandths === 0 ? null : (students * 1000) / thousandths;
  const total = (counted: readonly PostTemplate[], timeOf: (post: PostTemplate) => number): number =>
    counted.filter((post) => !post.designation).reduce((sum, post) => sum + timeOf(post), 0);
  return {
    perTeacher: ratio(
      total(
        posts.filter((post) => post.teaches && post.certified),
        (post) => (post.amount * (1000 - post.releaseShare)) / 1000,
      ),
    ),
    perCertified: ratio(
      total(
        posts.filter((post) => post.certified),
        (post) => post.amount,
      ),
    ),
    perAdult: ratio(total(posts, (post) => post.amount)),
  };
}
