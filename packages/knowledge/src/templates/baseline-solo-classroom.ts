import { modelById } from '../models.ts';
import { typicalSize } from './facts.ts';
import { post, teacherNeed } from './posts.ts';
import { rosterParameters } from './roster-parameters.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'baselineSoloClassroom';
const model = modelById(modelId);
const roster = typicalSize(modelId, 'typicalSharedRoster');

/** One teacher for each class: what every model is compared with. */
export const baselineSoloClassroom: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'none',
  sizing: 'byRoster',
  parameters: rosterParameters({
    min: roster.min,
    target: roster.middle,
    max: roster.max,
    source: roster.source,
    targetSource: roster.middleSource,
  }),
  posts: (level) => [
    post({ id: 'teacher', roleId: 'teacher', need: teacherNeed(level), teaches: true, certified: true }),
  ],
};
