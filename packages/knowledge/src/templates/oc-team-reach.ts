import { modelById } from '../models.ts';
import { withoutEmpty } from './posts.ts';
import { reachParameters, reachPosts } from './reach.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'ocTeamReach';
const model = modelById(modelId);

/** Extended reach on its own: teachers who take more students, with a reach associate, under a lead whom another template provides. */
export const ocTeamReach: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'grade',
  sizing: 'byTeachers',
  parameters: reachParameters,
  posts: (level, values) => withoutEmpty(reachPosts(level, values)),
};
