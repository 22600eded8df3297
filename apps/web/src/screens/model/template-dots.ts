import type { PostNeed, PostTemplate } from '@staffroom/knowledge';
import { subjectNames } from '@staffroom/school';
import { roleName } from './role-name.ts';

/** One adult of a ring: its share of time in thousandths and what it does on the team. */
export interface TemplateDot {
  readonly share: number;
  readonly kind: 'lead' | 'teacher' | 'support';
  readonly label: string;
}

const rank: Readonly<Record<TemplateDot['kind'], number>> = { lead: 0, teacher: 1, support: 2 };

/** What a post asks of its holder, in words. */
export function needText(need: PostNeed): string {
  switch (need.kind) {
    case 'subject':
      return `certified in ${subjectNames[need.subject]}`;
    case 'elementary':
      return 'certified for elementary grades';
    case 'specialEducation':
      return 'certified in special education';
    case 'languageSupport':
      return 'certified in language support';
    case 'anyTeacher':
      return 'a certified teacher';
    case 'leadEligible':
      return 'a teacher eligible to lead';
    case 'paraprofessional':
      return 'a paraprofessional';
    case 'candidate':
      return 'a resident, apprentice or tutor';
    default:
      return need satisfies never;
  }
}

function dotsOfPost(post: PostTemplate): readonly TemplateDot[] {
  const people = Math.max(1, post.count);
  const kind = post.lead ? 'lead' : post.teaches ? 'teacher' : 'support';
  return Array.from({ length: people }, () => ({
    share: Math.round(post.amount / people),
    kind,
    label: roleName(post.roleId),
  }));
}

/**
 * The adults of one team as dots: leads, teachers, support. A role that somebody on the team holds in addition to a
 * post adds no adult: it makes the first teacher the lead.
 */
export function dotsOfPosts(posts: readonly PostTemplate[]): readonly TemplateDot[] {
  const dots = posts.filter((post) => !post.designation && post.amount > 0).flatMap(dotsOfPost);
  const designated = posts.find((post) => post.designation && post.lead);
  const first = dots.findIndex((dot) => dot.kind === 'teacher');
  return dots
    .map((dot, index): TemplateDot =>
      designated !== undefined && index === first
        ? { ...dot, kind: 'lead', label: roleName(designated.roleId) }
        : dot,
    )
    .toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}
