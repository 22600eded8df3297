import { modelById } from '../models.ts';
import { ours, quantityOf } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post, shareIn, teacherNeed } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'ocTimeTechnologySwap';
const model = modelById(modelId);
const increase = quantityOf(modelId, 'reachIncreasePercent');

/** Teachers who share their students with a digital lab that a reach associate supervises. The default reach is modelled, not observed. */
export const ocTimeTechnologySwap: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'grade',
  sizing: 'byTeachers',
  parameters: [
    {
      id: 'teacherCount',
      label: 'Teachers who share a lab',
      kind: 'integer',
      default: 2,
      min: 1,
      max: 8,
      unit: 'certified teachers',
      source: ours('two teachers, whose groups alternate in one lab'),
      asks: 'How many teachers send their students to one lab in turn?',
    },
    {
      id: 'reachIncrease',
      label: 'More students for a teacher',
      kind: 'percent',
      default: increase.value,
      min: 0,
      max: 100,
      unit: 'percent more students than an ordinary load',
      source: increase.source,
      asks: 'How many more students does each teacher take?',
    },
    {
      id: 'reachAssociates',
      label: 'Lab supervisors',
      kind: 'integer',
      default: 1,
      min: 1,
      max: 4,
      unit: 'advanced paraprofessionals',
      source: ours('one for each lab'),
      asks: 'How many reach associates supervise one lab?',
    },
  ],
  posts: (level, values) => [
    post({
      id: 'teacher',
      roleId: 'teamReachTeacher',
      need: teacherNeed(level),
      count: numberIn(values, 'teacherCount'),
      teaches: true,
      certified: true,
      reachIncrease: shareIn(values, 'reachIncrease'),
    }),
    post({
      id: 'lab',
      roleId: 'reachAssociate',
      need: { kind: 'paraprofessional' },
      count: numberIn(values, 'reachAssociates'),
    }),
  ],
};
