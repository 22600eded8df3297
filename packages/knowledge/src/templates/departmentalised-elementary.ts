import { fte, fullTime, type Subject } from '@staffroom/school';
import { modelById } from '../models.ts';
import { ours } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post } from './posts.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'departmentalisedElementary';
const model = modelById(modelId);

// A post is named by the subject that decides who fits best; an elementary certificate covers the others it holds.
const divisions: Readonly<Record<number, readonly (readonly [id: string, leading: Subject])[]>> = {
  2: [
    ['mathematics-and-science', 'MATH'],
    ['reading-and-social-studies', 'ELA'],
  ],
  3: [
    ['mathematics', 'MATH'],
    ['reading', 'ELA'],
    ['science-and-social-studies', 'SCIENCE'],
  ],
  4: [
    ['mathematics', 'MATH'],
    ['reading', 'ELA'],
    ['science', 'SCIENCE'],
    ['social-studies', 'SOCIAL'],
  ],
};

/** Two to four elementary teachers who divide the subjects and rotate their groups of students. */
export const departmentalisedElementary: StaffingTemplate = {
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
      label: 'Teachers who divide the subjects',
      kind: 'integer',
      default: 2,
      min: 2,
      max: 4,
      unit: 'certified teachers',
      source: ours('a pair, the smallest of the two to four the model describes'),
      asks: 'Among how many teachers are the subjects of one grade divided?',
    },
  ],
  posts: (_level, values) =>
    (divisions[numberIn(values, 'teacherCount')] ?? []).map(([id, subject]) =>
      post({
        id,
        roleId: 'teacher',
        need: { kind: 'subject', subject },
        amount: fte(fullTime),
        teaches: true,
        certified: true,
      }),
    ),
};
