import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { ours } from './facts.ts';
import { multiClassroomLeadParameters, multiClassroomLeadPost } from './multi-classroom-lead.ts';
import { numberIn, subjectsIn } from './parameters.ts';
import { post, teachingPosts, withoutEmpty } from './posts.ts';
import { spanParameter } from './span-parameter.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'remoteMultiClassroomLeader';
const model = modelById(modelId);

/** A multi-classroom lead who works by video; span, release and pay are those of leads on site, as no source gives others. */
export const remoteMultiClassroomLeader: StaffingTemplate = {
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
      id: 'reachAssociates',
      label: 'Reach associates on a team',
      kind: 'integer',
      default: 1,
      min: 0,
      max: 8,
      unit: 'advanced paraprofessionals',
      source: ours('one on each team, on site'),
      asks: 'How many reach associates work with each team?',
    },
  ],
  posts: (level, values) =>
    withoutEmpty([
      multiClassroomLeadPost('remoteMultiClassroomLeader', values),
      ...teachingPosts(level, 'teamTeacher', numberIn(values, 'span'), subjectsIn(values, 'subjects')),
      post({
        id: 'reachAssociate',
        roleId: 'reachAssociate',
        need: { kind: 'paraprofessional' },
        count: numberIn(values, 'reachAssociates'),
      }),
    ]),
};
