import { modelById } from '../models.ts';
import { ours, quantityOf, typicalSize } from './facts.ts';
import { numberIn } from './parameters.ts';
import { post } from './posts.ts';
import { rosterParameters } from './roster-parameters.ts';
import type { StaffingTemplate } from './template.ts';

const modelId = 'teachToOne';
const model = modelById(modelId);
const roster = typicalSize(modelId, 'typicalSharedRoster');
const station = quantityOf(modelId, 'stationMinutes');

/** Several mathematics classes taught as one cohort in one space. */
export const teachToOne: StaffingTemplate = {
  id: modelId,
  modelId,
  name: model.name,
  summary: model.summary,
  levels: model.gradeBands,
  grouping: 'subject',
  sizing: 'byRoster',
  parameters: [
    {
      id: 'teacherCount',
      label: 'Mathematics teachers of a cohort',
      kind: 'integer',
      default: 5,
      min: 2,
      max: 12,
      unit: 'certified teachers',
      source: ours('five, which is 30 students each at the default roster; no source gives a number'),
      asks: 'How many mathematics teachers share one cohort?',
    },
    ...rosterParameters({
      min: roster.min,
      target: roster.middle,
      max: roster.max,
      source: roster.source,
      targetSource: roster.middleSource,
    }),
    {
      id: 'stationMinutes',
      label: 'Time at a station',
      kind: 'minutes',
      default: station.value,
      min: 5,
      max: 120,
      unit: 'minutes',
      source: station.source,
      asks: 'How long does a student stay at one station?',
    },
  ],
  posts: (level, values) => [
    post({
      id: 'math',
      roleId: 'teacher',
      need: level === 'elementary' ? { kind: 'elementary' } : { kind: 'subject', subject: 'MATH' },
      count: numberIn(values, 'teacherCount'),
      teaches: true,
      certified: true,
    }),
  ],
};
