import { allTemplates, resolveParameters, type Role } from '@staffroom/knowledge';
import type { TeamMark } from '../../parts/team-reading.ts';

/** The roles that lead a team in some structure that can be designed. */
const leadRoleIds: ReadonlySet<string> = new Set(
  allTemplates().flatMap((template) =>
    template.levels.flatMap((level) =>
      template
        .posts(level, resolveParameters(template))
        .filter((post) => post.lead)
        .map((post) => post.roleId),
    ),
  ),
);

/** The mark of a role in pictures: leads a team, a certified educator, or one who needs no certificate. */
export function roleKind({ id, certificationTypicallyRequired }: Role): TeamMark {
  if (leadRoleIds.has(id)) return 'lead';
  return certificationTypicallyRequired === true ? 'teacher' : 'support';
}
