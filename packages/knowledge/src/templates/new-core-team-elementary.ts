import { modelById } from '../models.ts';
import { extendedTeamParameters, extendedTeamPosts } from './extended-team.ts';
import { ours, quantityOf, typicalSize } from './facts.ts';
import { leadSupplementParameter, newLeadPost } from './new-lead.ts';
import { numberIn } from './parameters.ts';
import { teachingPosts, withoutEmpty } from './posts.ts';
import { rosterParameters } from './roster-parameters.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'newCoreTeam';
const model = modelById(modelId);
const team = typicalSize(modelId, 'typicalTeamSize');
const roster = typicalSize(modelId, 'typicalSharedRoster');
const teachers = quantityOf(modelId, 'teachers');
const students = quantityOf(modelId, 'students');

/** Core team of elementary teachers who share one grade, or a band of grades. */
export const newCoreTeamElementary: StaffingTemplate = {
  id: 'newCoreTeamElementary',
  modelId,
  name: `${model.name}, elementary`,
  summary: model.summary,
  levels: ['elementary'],
  grouping: 'gradeBand',
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
      asks: 'How many certified teachers share the students of one team, the lead among them? Set it, to this number too, and every team gets whole teachers; left alone, teams may share a teacher rather than wait for somebody to be hired.',
    },
    ...rosterParameters({
      min: roster.min,
      target: students.value,
      max: roster.max,
      source: roster.source,
      targetSource: students.source,
    }),
    {
      id: 'gradesPerTeam',
      label: 'Grades on a team',
      kind: 'integer',
      default: 1,
      min: 1,
      max: 4,
      unit: 'grades',
      source: ours('one grade a team; published multi-age teams span two or three'),
      asks: 'How many grades does one team serve?',
    },
    leadSupplementParameter,
    ...extendedTeamParameters,
  ],
  posts: (level, values) =>
    withoutEmpty([
      newLeadPost(values),
      ...teachingPosts(level, 'teamTeacher', numberIn(values, 'teacherCount'), []),
      ...extendedTeamPosts(values),
    ]),
};
