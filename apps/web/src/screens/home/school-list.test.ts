import { describe, expect, it } from 'vitest';
import { SchoolRecordIdSchema, type SchoolRecord } from '@staffroom/contract';
import { schoolKind, timeAgo } from './school-list.ts';

const school: SchoolRecord = {
  id: SchoolRecordIdSchema.parse('33333333-3333-4333-8333-333333333333'),
  name: 'Riverbend Middle',
  identifier: null,
  state: null,
  isExample: false,
  level: 'middle',
  grades: ['8', '6', '7'],
  studentCount: 600,
  adultCount: 41,
  latestRosterId: null,
  designCount: 0,
  updatedAt: '2026-11-23T12:00:00.000Z',
};

describe('a school in a list', () => {
  it('is told by its level and grades', () => {
    expect(schoolKind(school)).toBe('Middle · grades 6–8');
  });

  it('says when it has no roster', () => {
    expect(schoolKind({ ...school, level: null, grades: [] })).toBe('No roster yet');
  });
});

describe('how long ago', () => {
  const at = (seconds: number) =>
    timeAgo('2026-11-23T12:00:00.000Z', new Date(Date.UTC(2026, 10, 23, 12, 0, seconds)));

  it('is told in the largest unit that has passed', () => {
    expect(at(20)).toBe('just now');
    expect(at(60 * 5)).toBe('5 minutes ago');
    expect(at(3600 * 30)).toBe('yesterday');
    expect(at(86_400 * 60)).toBe('Nov 23, 2026');
  });
});
