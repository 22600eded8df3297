import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { ours, payOf, quantityOf, releasePercentOf } from './facts.ts';
import { numberIn, partOfSpan, subjectsIn } from './parameters.ts';
import { centsIn, post, shareIn, teacherNeed, teachingPosts, withoutEmpty } from './posts.ts';
import { spanParameter } from './span-parameter.ts';
import type { StaffingTemplate, TemplateParameter } from './template.ts';

const modelId = 'ncAdvancedTeachingRoles';
const model = modelById(modelId);
const release = releasePercentOf('adultLeadershipTeacher');
const leadPay = payOf(modelId, 'adultLeadershipTeacher');
const excellencePay = payOf(modelId, 'classroomExcellenceTeacher');
const leadCap = quantityOf(modelId, 'leadershipPercent');
const excellenceCap = quantityOf(modelId, 'excellencePercent');
const increase = quantityOf('ocTeamReach', 'value');

const leadSupplement: TemplateParameter = {
  id: 'leadSupplement',
  label: 'Lead supplement',
  kind: 'cents',
  default: leadPay.value * 100,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: leadPay.source,
  asks: 'How much more a year does an adult leadership teacher earn?',
};

const excellenceSupplement: TemplateParameter = {
  id: 'excellenceSupplement',
  label: 'Classroom excellence supplement',
  kind: 'cents',
  default: excellencePay.value * 100,
  min: 0,
  max: 5_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: excellencePay.source,
  asks: 'How much more a year does a classroom excellence teacher earn?',
};

/** Lead and extended-reach roles as North Carolina law defines them (G.S. 115C-310 to 115C-313). */
export const ncAdvancedTeachingRoles: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'grade',
  sizing: 'byTeachers',
  parameters: [
    spanParameter(modelId, 3, 8),
    subjectsParameter,
    {
      id: 'leadRelease',
      label: 'Lead release',
      kind: 'percent',
      default: 50,
      min: 0,
      max: release.value,
      unit: 'percent of the day away from own classes',
      source: ours('half the day, inside what the law allows'),
      rangeSource: release.source,
      asks: 'How much of the day is the lead free of own classes? The law asks for at least 30 percent of teaching.',
    },
    leadSupplement,
    {
      id: 'excellenceTeachers',
      label: 'Classroom excellence teachers on a team',
      kind: 'integer',
      default: 0,
      min: 0,
      max: 8,
      unit: 'teachers, out of those led',
      source: ours('none: the cap leaves most teams without one'),
      asks: 'How many teachers on each team take more students for more pay?',
    },
    {
      id: 'reachIncrease',
      label: 'More students for an excellence teacher',
      kind: 'percent',
      default: increase.value,
      min: increase.value,
      max: 100,
      unit: 'percent more students than an ordinary load',
      source: increase.source,
      rangeSource: increase.source,
      asks: 'How many more students does a classroom excellence teacher take?',
    },
    excellenceSupplement,
    {
      id: 'leadCap',
      label: 'Most leads in a school',
      kind: 'percent',
      default: leadCap.value,
      min: 0,
      max: 100,
      unit: "percent of the school's teachers",
      source: leadCap.source,
      asks: 'What share of the teachers may the state pay as leads?',
    },
    {
      id: 'excellenceCap',
      label: 'Most excellence teachers in a school',
      kind: 'percent',
      default: excellenceCap.value,
      min: 0,
      max: 100,
      unit: "percent of the school's teachers",
      source: excellenceCap.source,
      asks: 'What share of the teachers may the state pay as classroom excellence teachers?',
    },
  ],
  conflicts: (values) => partOfSpan(values, 'excellenceTeachers'),
  posts: (level, values) => {
    const excellence = numberIn(values, 'excellenceTeachers');
    return withoutEmpty([
      post({
        id: 'lead',
        roleId: 'adultLeadershipTeacher',
        need: { kind: 'leadEligible' },
        teaches: true,
        certified: true,
        lead: true,
        releaseShare: shareIn(values, 'leadRelease'),
        supplementCents: centsIn(values, leadSupplement),
      }),
      ...teachingPosts(
        level,
        'teacher',
        numberIn(values, 'span') - excellence,
        subjectsIn(values, 'subjects'),
      ),
      post({
        id: 'excellence',
        roleId: 'classroomExcellenceTeacher',
        need: teacherNeed(level),
        count: excellence,
        teaches: true,
        certified: true,
        reachIncrease: shareIn(values, 'reachIncrease'),
        supplementCents: centsIn(values, excellenceSupplement),
      }),
    ]);
  },
};
