import { modelById } from '../models.ts';
import { ours } from './facts.ts';
import { post, teacherNeed } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'looping';
const model = modelById(modelId);

/** One teacher who keeps the same students for more than a year: continuity from year to year, no change of posts. */
export const looping: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'none',
  sizing: 'byTeachers',
  parameters: [
    {
      id: 'yearsTogether',
      label: 'Years together',
      kind: 'integer',
      default: 2,
      min: 2,
      max: 4,
      unit: 'school years',
      source: ours('a second year, the shortest the model describes'),
      asks: 'For how many years do students stay with the same teacher?',
    },
  ],
  posts: (level) => [
    post({ id: 'teacher', roleId: 'teacher', need: teacherNeed(level), teaches: true, certified: true }),
  ],
};
