import { fte } from '@staffroom/school';
import { ours } from './facts.ts';
import { centsIn, post } from './posts.ts';
import type { ParameterValues, PostTemplate, TemplateParameter } from './template.ts';

/** Extra pay of a core team's lead; no public figure was found, so there is none until the school says so. */
export const leadSupplementParameter: TemplateParameter = {
  id: 'leadSupplement',
  label: 'Lead supplement',
  kind: 'cents',
  default: 0,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: ours('none: lead pay is set locally and no public figure was found'),
  asks: 'How much more a year does a lead teacher earn?',
};

/** The lead of a core team: one of its own teachers, who teaches full time with the team. */
export function newLeadPost(values: ParameterValues): PostTemplate {
  return post({
    id: 'lead',
    roleId: 'leadTeacherNew',
    need: { kind: 'leadEligible' },
    amount: fte(0),
    certified: true,
    lead: true,
    designation: true,
    supplementCents: centsIn(values, leadSupplementParameter),
  });
}
