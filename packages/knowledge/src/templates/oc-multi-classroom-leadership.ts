import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { multiClassroomLeadPost, multiClassroomLeadParameters } from './multi-classroom-lead.ts';
import { numberIn, partOfSpan, subjectsIn } from './parameters.ts';
import { teachingPosts, withoutEmpty } from './posts.ts';
import { reachParameters, reachPosts } from './reach.ts';
import { spanParameter } from './span-parameter.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'ocMultiClassroomLeadership';
const model = modelById(modelId);

/** A lead without a class of record, or with part of one, and the teachers whose students the lead answers for; some teach more students. */
export const ocMultiClassroomLeadership: StaffingTemplate = {
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
    ...multiClassroomLeadParameters,
    ...reachParameters,
  ],
  conflicts: (values) => partOfSpan(values, 'reachTeachers'),
  posts: (level, values) =>
    withoutEmpty([
      multiClassroomLeadPost('multiClassroomLeader', values),
      ...teachingPosts(
        level,
        'teamTeacher',
        numberIn(values, 'span') - numberIn(values, 'reachTeachers'),
        subjectsIn(values, 'subjects'),
      ),
      ...reachPosts(level, values),
    ]),
};
