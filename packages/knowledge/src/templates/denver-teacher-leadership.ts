import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { ours, releasePercentOf } from './facts.ts';
import { numberIn, subjectsIn, textIn } from './parameters.ts';
import { centsIn, post, shareIn, teachingPosts } from './posts.ts';
import { spanParameter } from './span-parameter.ts';
import type { StaffingTemplate, TemplateParameter } from './template.ts';

const modelId = 'denverTeacherLeadership';
const model = modelById(modelId);
const release = releasePercentOf('teamLead');

const leadSupplement: TemplateParameter = {
  id: 'leadSupplement',
  label: 'Lead supplement',
  kind: 'cents',
  default: 0,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: ours('none: no public figure was found'),
  asks: 'How much more a year does a team lead earn?',
};

/** A team of teachers under a hybrid lead who teaches about half the time. */
export const denverTeacherLeadership: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'grade',
  sizing: 'byTeachers',
  parameters: [
    spanParameter(modelId, 2, 10),
    subjectsParameter,
    {
      id: 'leadRole',
      label: 'Kind of lead',
      kind: 'choice',
      default: 'teamLead',
      choices: ['teamLead', 'seniorTeamLead'],
      unit: 'role',
      source: ours('team lead; senior leads also complete the full evaluation of their peers'),
      asks: 'Does the lead contribute to colleagues’ evaluations, or complete them?',
    },
    {
      id: 'leadRelease',
      label: 'Lead release',
      kind: 'percent',
      default: release.value,
      min: 0,
      max: 100,
      unit: 'percent of the day away from own classes',
      source: release.source,
      asks: 'How much of the day is the lead free of own classes?',
    },
    leadSupplement,
  ],
  posts: (level, values) => [
    post({
      id: 'lead',
      roleId: textIn(values, 'leadRole'),
      need: { kind: 'leadEligible' },
      teaches: numberIn(values, 'leadRelease') < 100,
      certified: true,
      lead: true,
      releaseShare: shareIn(values, 'leadRelease'),
      supplementCents: centsIn(values, leadSupplement),
    }),
    ...teachingPosts(level, 'teacher', numberIn(values, 'span'), subjectsIn(values, 'subjects')),
  ],
};
