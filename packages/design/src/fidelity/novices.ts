import { missingInput, type FidelityMeasure } from '@staffroom/school';
import { noviceYears } from '../analysis/novices.ts';
import { percent, rounded } from '../analysis/reading.ts';
import { measureOf, standing, type FidelityContext } from './context.ts';

/** The share of novices in teaching posts whose team has a lead beside them. */
export function fromNovices(context: FidelityContext): readonly FidelityMeasure[] {
  const { plan, school } = context;
  const base = {
    id: 'novices.lead',
    lookForId: 'tp5',
    milestoneIds: ['recruitTeams', 'trainTeams'],
    label: 'New teachers on a team with a lead',
    unit: '% of new teachers',
    range: { min: 100, max: null },
  };
  if (school.staff.every(({ yearsExperience }) => yearsExperience === null)) {
    const missing = missingInput('yearsExperience', 'staff.csv');
    return [
      measureOf(context, {
        ...base,
        value: null,
        status: 'notEvaluated',
        message: missing.message,
        missing,
      }),
    ];
  }
  const novices = new Set<string>(
    school.staff.flatMap(({ id, yearsExperience }) =>
      yearsExperience !== null && yearsExperience <= noviceYears ? [id] : [],
    ),
  );
  const teaching = new Set<string>();
  const led = new Set<string>();
  for (const { adults, posts } of plan.teams) {
    const teachingPosts = new Set(posts.flatMap((post) => (post.isTeaching ? [post.id] : [])));
    for (const { staffId, postId, share } of adults) {
      if (!novices.has(staffId) || share === 0 || !teachingPosts.has(postId)) continue;
      teaching.add(staffId);
      if (adults.some((other) => other.isLead && other.staffId !== staffId)) led.add(staffId);
    }
  }
  const value = teaching.size === 0 ? null : rounded(percent(led.size, teaching.size));
  return [
    measureOf(context, {
      ...base,
      value,
      status: value === null ? 'none' : standing(value, base.range),
      message:
        value === null
          ? `Nobody of ${noviceYears} years or fewer teaches on a team.`
          : `${led.size} of ${teaching.size} teachers of ${noviceYears} years or fewer.`,
    }),
  ];
}
