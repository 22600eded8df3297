import { modelById } from '../models.ts';
import { classSubjectIn, classSubjectParameter } from './class-subject.ts';
import { ours, typicalSize } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post } from './posts.ts';
import { rosterParameters } from './roster-parameters.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'blueEngine';
const model = modelById(modelId);
const adults = typicalSize(modelId, 'typicalTeamSize');
const roster = typicalSize(modelId, 'typicalSharedRoster');
const subjects = ['MATH', 'ELA'] as const;

/** One certified teacher with several apprentices in a single class. */
export const blueEngine: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'subject',
  sizing: 'byRoster',
  parameters: [
    classSubjectParameter(
      subjects,
      ours('mathematics; the model is described for mathematics and English classes'),
    ),
    {
      id: 'apprentices',
      label: 'Apprentices in the class',
      kind: 'integer',
      default: adults.max - 1,
      min: 1,
      max: 8,
      unit: 'teaching apprentices',
      source: adults.source,
      asks: 'How many apprentices work with the lead teacher?',
    },
    ...rosterParameters({
      min: 25,
      minSource: ours(
        'five below the published size, because a grade seldom divides into classes of exactly 30',
      ),
      target: roster.max,
      max: roster.max,
      source: roster.source,
      targetSource: roster.source,
    }),
  ],
  posts: (_level, values) => [
    post({
      id: 'lead',
      roleId: 'leadTeacherBlueEngine',
      need: { kind: 'subject', subject: classSubjectIn(values, subjects) },
      teaches: true,
      certified: true,
      lead: true,
    }),
    post({
      id: 'apprentice',
      roleId: 'teachingApprenticeBlueEngine',
      need: { kind: 'candidate' },
      count: numberIn(values, 'apprentices'),
    }),
  ],
};
