import { fte, fullTime, type Subject } from '@staffroom/school';
import { modelById } from '../models.ts';
import { classSubjectIn, classSubjectParameter } from './class-subject.ts';
import { ours, quantityOf } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'liveVirtualTeaching';
const model = modelById(modelId);
const contract = quantityOf(modelId, 'value');
const subjects: readonly Subject[] = [
  'MATH',
  'SCIENCE',
  'ELA',
  'SOCIAL',
  'LANGUAGE',
  'SPED',
  'CTE',
  'TECH',
  'OTHER',
];

/** Classes taught live on screen by a certified teacher elsewhere, each supervised by an adult in the room. */
export const liveVirtualTeaching: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'none',
  sizing: 'byTeachers',
  parameters: [
    classSubjectParameter(subjects, ours('mathematics; choose the subject that stays vacant')),
    {
      id: 'classes',
      label: 'Classes taught remotely',
      kind: 'integer',
      default: 5,
      min: 1,
      max: contract.value,
      unit: 'classes',
      source: ours('five, the day of one full-time teacher'),
      rangeSource: contract.source,
      asks: 'How many classes are taught by the remote teacher?',
    },
    {
      id: 'classesPerTeacher',
      label: 'Classes in a full day',
      kind: 'integer',
      default: 5,
      min: 1,
      max: 8,
      unit: 'classes for each full-time adult',
      source: ours('five'),
      asks: 'How many classes fill the day of one teacher?',
    },
  ],
  posts: (_level, values) => {
    const classes = numberIn(values, 'classes');
    const perDay = numberIn(values, 'classesPerTeacher');
    const amount = fte(Math.ceil((classes * fullTime) / perDay));
    const count = Math.ceil(classes / perDay);
    return [
      post({
        id: 'remoteTeacher',
        roleId: 'liveRemoteTeacher',
        need: { kind: 'subject', subject: classSubjectIn(values, subjects) },
        amount,
        count,
        teaches: true,
        certified: true,
      }),
      post({
        id: 'facilitator',
        roleId: 'inRoomFacilitator',
        need: { kind: 'paraprofessional' },
        amount,
        count,
      }),
    ];
  },
};
