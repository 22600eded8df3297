import { missingInput, type Plan, type School } from '@staffroom/school';
import type { ResolvedRequest } from './resolve-request.ts';

/** What staffing had to do without: times that were assumed, leads that could not be chosen. */
export function missingForStaffing(school: School, resolved: ResolvedRequest): Plan['notEvaluated'] {
  if (resolved.template.grouping === 'none') return [];
  const assumed = school.staff.filter((member) => member.fte === null).length;
  const posts = resolved.template.posts(resolved.level, resolved.values);
  const hasLead = posts.some((post) => post.lead);
  const isEligibilityKnown = school.staff.some((member) => member.isLeadEligible !== null);
  const time = missingInput('fte', 'staff.csv');
  const people = assumed === 1 ? '1 person' : `${assumed} people`;
  return [
    ...(assumed === 0
      ? []
      : [
          {
            part: 'time',
            missing: { ...time, message: `${time.message}; full time is assumed for ${people}` },
          },
        ]),
    ...(hasLead && !isEligibilityKnown
      ? [{ part: 'team leads', missing: missingInput('leadEligible', 'staff.csv') }]
      : []),
  ];
}
