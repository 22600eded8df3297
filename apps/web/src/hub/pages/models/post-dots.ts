import type { PostTemplate } from '@staffroom/knowledge';
import type { RingDot } from '../../../system/grammar/ring-layout.ts';

const rank = { lead: 0, teacher: 1, support: 2, vacant: 3 } as const satisfies Record<
  RingDot['kind'],
  number
>;

/**
 * The adults of one team as dots: leads, teachers, support, a dot's size its share of time. A lead who is named beside a post
 * of the team adds no adult: the first teacher takes the mark.
 */
export function postDots(posts: readonly PostTemplate[]): readonly RingDot[] {
  const dots = posts
    .filter((post) => !post.designation && post.amount > 0)
    .flatMap((post): readonly RingDot[] => {
      const people = Math.max(1, post.count);
      const kind = post.lead ? 'lead' : post.teaches ? 'teacher' : 'support';
      return Array.from({ length: people }, () => ({ kind, share: Math.round(post.amount / people) }));
    });
  const isLedFromWithin = posts.some((post) => post.designation && post.lead);
  const first = dots.findIndex(({ kind }) => kind === 'teacher');
  return dots
    .map((dot, index): RingDot => (isLedFromWithin && index === first ? { ...dot, kind: 'lead' } : dot))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}
