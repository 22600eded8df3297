import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { ours, payOf } from './facts.ts';
import { multiClassroomLeadParameters, multiClassroomLeadPost } from './multi-classroom-lead.ts';
import { numberIn, subjectsIn } from './parameters.ts';
import { centsIn, post, teachingPosts, withoutEmpty } from './posts.ts';
import { spanParameter } from './span-parameter.ts';
import type { StaffingTemplate, TemplateParameter } from './template.ts';

const modelId = 'ocPaidResidency';
const model = modelById(modelId);
const pay = payOf(modelId, 'residentOc');

const residentPay: TemplateParameter = {
  id: 'residentPay',
  label: 'Resident pay',
  kind: 'cents',
  default: pay.value * 100,
  min: 0,
  max: 10_000_000,
  unit: 'US cents a year; 0 is not known yet',
  source: pay.source,
  asks: 'What is a resident paid for the year?',
};

/** Paid residents, some serving as reach associates, on the team of a multi-classroom lead. */
export const ocPaidResidency: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'grade',
  sizing: 'byTeachers',
  parameters: [
    spanParameter('ocMultiClassroomLeadership', 3, 8),
    subjectsParameter,
    ...multiClassroomLeadParameters,
    {
      id: 'residentsPerTeam',
      label: 'Residents on a team',
      kind: 'integer',
      default: 1,
      min: 0,
      max: 6,
      unit: 'residents',
      source: ours('one on each team'),
      asks: 'How many paid residents work on each team?',
    },
    {
      id: 'associateResidents',
      label: 'Residents who serve as reach associates',
      kind: 'integer',
      default: 1,
      min: 0,
      max: 6,
      unit: 'residents',
      source: ours('one on each team'),
      asks: "How many residents are also the team's reach associates?",
    },
    residentPay,
  ],
  posts: (level, values) =>
    withoutEmpty([
      multiClassroomLeadPost('multiClassroomLeader', values),
      ...teachingPosts(level, 'teamTeacher', numberIn(values, 'span'), subjectsIn(values, 'subjects')),
      post({
        id: 'resident',
        roleId: 'residentOc',
        need: { kind: 'candidate' },
        count: numberIn(values, 'residentsPerTeam'),
        payCents: centsIn(values, residentPay),
      }),
      post({
        id: 'associateResident',
        roleId: 'reachAssociateResident',
        need: { kind: 'candidate' },
        count: numberIn(values, 'associateResidents'),
        payCents: centsIn(values, residentPay),
      }),
    ]),
};
