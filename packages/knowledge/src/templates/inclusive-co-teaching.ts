import { modelById } from '../models.ts';
import { ours } from './facts.ts';
import { post, shareIn, teacherNeed } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'inclusiveCoTeaching';
const model = modelById(modelId);

/** A general and a special educator who share one class for all or part of the day. */
export const inclusiveCoTeaching: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'classPair',
  sizing: 'byTeachers',
  parameters: [
    {
      id: 'sharedSpecialEducation',
      label: 'Co-taught part of the day',
      kind: 'percent',
      default: 100,
      min: 1,
      max: 100,
      unit: 'percent of the day',
      source: ours('the whole day; co-teaching for part of it is as usual'),
      asks: 'For how much of the day do the two teachers share the class?',
    },
  ],
  posts: (level, values) => [
    post({ id: 'teacher', roleId: 'teacher', need: teacherNeed(level), teaches: true, certified: true }),
    post({
      id: 'specialEducation',
      roleId: 'specialEducatorOnTeam',
      need: { kind: 'specialEducation' },
      amount: shareIn(values, 'sharedSpecialEducation'),
      certified: true,
    }),
  ],
};
