import { modelById } from '../models.ts';
import { ours, quantityOf } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'highDosageTutorTeam';
const model = modelById(modelId);
const pair = quantityOf(modelId, 'studentsPerTutor');
const lesson = quantityOf(modelId, 'minutes');

/** Full-time tutors beside regular mathematics classes; a tutor's day holds several pairs of students. */
export const highDosageTutorTeam: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'subject',
  sizing: 'byTeachers',
  parameters: [
    {
      id: 'studentsTutored',
      label: "Students tutored, of one teacher's students",
      kind: 'integer',
      default: 12,
      min: 1,
      max: 200,
      unit: 'students',
      source: ours('twelve: one full day of one tutor at six periods'),
      asks: "How many of one mathematics teacher's students get a tutor?",
    },
    {
      id: 'studentsPerTutor',
      label: 'Students with a tutor at a time',
      kind: 'integer',
      default: pair.value,
      min: 1,
      max: 4,
      unit: 'students',
      source: pair.source,
      asks: 'How many students work with one tutor at a time?',
    },
    {
      id: 'tutorPeriods',
      label: "Periods in a tutor's day",
      kind: 'integer',
      default: 6,
      min: 1,
      max: 8,
      unit: 'periods a day',
      source: ours('six'),
      asks: 'In how many periods a day does a tutor teach?',
    },
    {
      id: 'tutoringMinutes',
      label: 'Length of a tutoring period',
      kind: 'minutes',
      default: lesson.value,
      min: 10,
      max: 120,
      unit: 'minutes a day',
      source: lesson.source,
      asks: 'How long is a tutoring period?',
    },
  ],
  posts: (_level, values) => [
    post({
      id: 'math',
      roleId: 'teacher',
      need: { kind: 'subject', subject: 'MATH' },
      teaches: true,
      certified: true,
    }),
    post({
      id: 'tutor',
      roleId: 'tutor',
      need: { kind: 'candidate' },
      count: Math.ceil(
        numberIn(values, 'studentsTutored') /
          (numberIn(values, 'studentsPerTutor') * numberIn(values, 'tutorPeriods')),
      ),
    }),
  ],
};
