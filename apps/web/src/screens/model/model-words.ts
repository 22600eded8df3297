import { formatPosts } from '@staffroom/exchange/browser';
import type { PostTemplate, StaffingTemplate } from '@staffroom/knowledge';
import { roleName } from './role-name.ts';

/** The roles of one team with their time, such as `Lead teacher 1, Team teacher 3, Special educator on the team 0.5`. */
export function rolesText(posts: readonly PostTemplate[]): string {
  const byRole = Map.groupBy(
    posts.filter((post) => post.amount > 0),
    (post) => post.roleId,
  );
  return [...byRole]
    .map(
      ([roleId, own]) =>
        `${roleName(roleId)} ${formatPosts(own.reduce((sum, post) => sum + post.amount, 0))}`,
    )
    .join(', ');
}

/** The roster that a template suggests, or nothing where no source gives one. */
export function usualRoster(template: StaffingTemplate): string {
  const target = template.parameters.find(({ id }) => id === 'rosterTarget')?.default;
  return typeof target === 'number' ? String(target) : '';
}
