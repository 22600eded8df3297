import { formatPosts, sentenceCase, type TeamAdult } from '@staffroom/exchange/browser';
import type { PlanPost } from '@staffroom/school';
import { roleName } from '../model/role-name.ts';

const shortSubjects: Readonly<Record<string, string>> = {
  ELA: 'ELA',
  MATH: 'Mathematics',
  SCIENCE: 'Science',
  SOCIAL: 'Social studies',
  SPED: 'Special ed.',
  ESL: 'ESL',
};

/** A post as a card has room for it: the subject where it is taught for itself, else what it is called. */
export function shortLabel(post: PlanPost): string {
  const subject = post.subject === null ? undefined : shortSubjects[post.subject];
  return subject ?? sentenceCase(post.label.replace(/ (teacher|specialist|educator)$/, ''));
}

/** What an adult does on the team, short: the post, and the share of time where it is not the whole. */
export function workText({ posts, share, isLead }: TeamAdult): string {
  const [first] = posts;
  const work = first === undefined ? '' : shortLabel(first);
  const lead = isLead && !work.toLowerCase().startsWith('lead') ? 'Lead · ' : '';
  return `${lead}${work}${share === 1000 ? '' : ` · ${formatPosts(share)}`}`;
}

/** The same with every post and role in full. */
export function fullWorkText({ posts, share }: TeamAdult): string {
  const works = posts.map((post) => `${post.label} (${roleName(post.roleId)})`);
  return `${works.join('; ')}; ${formatPosts(share)} of a full-time post`;
}
