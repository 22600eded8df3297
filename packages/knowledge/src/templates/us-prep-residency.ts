import { modelById } from '../models.ts';
import { payOf, sourceSaying, typicalSize } from './facts.ts';
import { numberIn, textIn } from './parameters.ts';
import { centsIn, post, shareIn, teacherNeed } from './posts.ts';
import type { StaffingTemplate, TemplateParameter } from './template.ts';

const modelId = 'usPrepResidency';
const model = modelById(modelId);
const pay = payOf(modelId, 'residentOc');
const split = typicalSize(modelId, 'typicalTeamSize');

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

/** Residents who co-teach with mentors most of the week and fill a paid need for the rest. */
export const usPrepResidency: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'classPair',
  sizing: 'byTeachers',
  parameters: [
    {
      id: 'route',
      label: 'What residents are paid for',
      kind: 'choice',
      default: 'substitute',
      choices: ['vacancy', 'substitute', 'paraprofessional', 'tutor'],
      unit: 'route',
      source: sourceSaying(modelId, 'Four reallocation routes', 'substitutes as the first choice is ours'),
      asks: 'Which money pays the residents: a vacancy, substitutes, aides or tutoring?',
    },
    {
      id: 'residentsPerTeam',
      label: 'Residents and mentors on a team',
      kind: 'integer',
      default: split.min,
      min: 1,
      max: 6,
      unit: 'residents, each with a mentor',
      source: split.source,
      asks: 'How many residents, each with a mentor teacher, work together?',
    },
    {
      id: 'residentService',
      label: 'Time on the paid need',
      kind: 'percent',
      default: 20,
      min: 0,
      max: 100,
      unit: "percent of a resident's week",
      source: sourceSaying(modelId, 'one day a week', 'one of five days'),
      asks: 'How much of the week does a resident substitute, assist or tutor instead of co-teaching?',
    },
    residentPay,
  ],
  posts: (level, values) => {
    const count = numberIn(values, 'residentsPerTeam');
    const isSplitVacancy = textIn(values, 'route') === 'vacancy';
    return [
      post({
        id: 'mentor',
        roleId: 'mentorTeacher',
        need: teacherNeed(level),
        count,
        teaches: true,
        certified: true,
      }),
      post({
        id: 'resident',
        roleId: 'paidResident',
        need: { kind: 'candidate' },
        count,
        // Residents who split a vacancy teach its students; the other routes add to a class that has its teacher.
        teaches: isSplitVacancy,
        releaseShare: shareIn(values, 'residentService'),
        payCents: centsIn(values, residentPay),
      }),
    ];
  },
};
