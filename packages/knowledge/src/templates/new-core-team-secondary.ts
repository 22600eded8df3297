import { modelById } from '../models.ts';
import { subjectsParameter } from './core-subjects.ts';
import { extendedTeamParameters, extendedTeamPosts } from './extended-team.ts';
import { quantityOf, typicalSize } from './facts.ts';
import { leadSupplementParameter, newLeadPost } from './new-lead.ts';
import { numberIn, subjectsIn } from './parameters.ts';
import { teachingPosts, withoutEmpty } from './posts.ts';
import { rosterParameters } from './roster-parameters.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'newCoreTeam';
const model = modelById(modelId);
const team = typicalSize(modelId, 'typicalTeamSize');
const roster = typicalSize(modelId, 'typicalSharedRoster');
const teachers = quantityOf(modelId, 'teachers', 'blockMinutes');
const students = quantityOf(modelId, 'students', 'blockMinutes');
const block = quantityOf(modelId, 'blockMinutes');

/** Core team of subject teachers in a middle or high school who share one grade's students for a long block. */
export const newCoreTeamSecondary: StaffingTemplate = {
  id: 'newCoreTeamSecondary',
  modelId,
  name: `${model.name}, middle and high school`,
  summary: model.summary,
  levels: ['middle', 'high'],
  grouping: 'grade',
  sizing: 'byRoster',
  parameters: [
    {
      id: 'teacherCount',
      label: 'Core teachers on a team',
      kind: 'integer',
      default: teachers.value,
      min: team.min,
      max: 10,
      unit: 'certified teachers',
      source: teachers.source,
      rangeSource: team.source,
      asks: 'How many certified subject teachers share the students of one team, the lead among them? Set it, to this number too, and every team gets whole teachers; left alone, teams may share a teacher rather than wait for somebody to be hired.',
    },
    subjectsParameter,
    ...rosterParameters({
      min: roster.min,
      target: students.value,
      max: roster.max,
      source: roster.source,
      targetSource: students.source,
    }),
    {
      id: 'blockMinutes',
      label: 'Common block',
      kind: 'minutes',
      default: block.value,
      min: 0,
      max: 420,
      unit: 'minutes a day',
      source: block.source,
      asks: 'For how long each day are the team and all its students free to be regrouped?',
    },
    leadSupplementParameter,
    ...extendedTeamParameters,
  ],
  posts: (level, values) =>
    withoutEmpty([
      newLeadPost(values),
      ...teachingPosts(
        level,
        'teamTeacher',
        numberIn(values, 'teacherCount'),
        subjectsIn(values, 'subjects'),
      ),
      ...extendedTeamPosts(values),
    ]),
};
