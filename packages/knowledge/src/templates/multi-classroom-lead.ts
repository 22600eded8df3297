import { fullTime } from '@staffroom/school';
import { modelById } from '../models.ts';
import { publishedIn, releasePercentOf } from './facts.ts';
import { centsIn, post, shareIn } from './posts.ts';
import type { ParameterValues, PostTemplate, TemplateParameter } from './template.ts';

const release = releasePercentOf('multiClassroomLeader');
const model = modelById('ocMultiClassroomLeadership');
const pay = model.pay.find((fact) => fact.roleId === 'multiClassroomLeader' && fact.unit === 'USD per year');
if (pay === undefined) throw new RangeError('No source gives the pay of the role "multiClassroomLeader".');

const supplement: TemplateParameter = {
  id: 'leadSupplement',
  label: 'Lead supplement',
  kind: 'cents',
  default: 1_204_000,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: publishedIn(model, pay, pay.note),
  asks: 'How much more a year does a multi-classroom leader earn?',
};

/** Release and pay of a multi-classroom leader. */
export const multiClassroomLeadParameters: readonly TemplateParameter[] = [
  {
    id: 'leadRelease',
    label: 'Lead release',
    kind: 'percent',
    default: release.value,
    min: 0,
    max: 100,
    unit: 'percent of the day away from own classes; 100 is no class of record',
    source: release.source,
    asks: 'How much of the day is the lead free of an own class, to coach and co-teach?',
  },
  supplement,
];

/** The lead: an adult beside the team's teachers. Fully released, the lead has no class of record and does not count as a teacher of the roster. */
export function multiClassroomLeadPost(roleId: string, values: ParameterValues): PostTemplate {
  const releaseShare = shareIn(values, 'leadRelease');
  return post({
    id: 'lead',
    roleId,
    need: { kind: 'leadEligible' },
    teaches: releaseShare < fullTime,
    certified: true,
    lead: true,
    releaseShare,
    supplementCents: centsIn(values, supplement),
  });
}
