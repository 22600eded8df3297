import { describe, expect, it } from 'vitest';
import { rosterNeed } from './roster-need.ts';

describe('rosterNeed', () => {
  it('splits a roster into whole groups under a figure per class', () => {
    const rule = { max: 22, basis: 'class', unit: 'per-class' } as const;
    expect(rosterNeed(rule, 60)).toEqual({ kind: 'groups', count: 3 });
    expect(rosterNeed(rule, 66)).toEqual({ kind: 'groups', count: 3 });
    expect(rosterNeed(rule, 67)).toEqual({ kind: 'groups', count: 4 });
  });

  it('counts teachers to a tenth under a figure per teacher, averages among them', () => {
    expect(rosterNeed({ max: 22, basis: 'class', unit: 'per-teacher' }, 60)).toEqual({
      kind: 'teachers',
      tenths: 28,
    });
    expect(rosterNeed({ max: 29.9, basis: 'district-average', unit: 'per-teacher' }, 100)).toEqual({
      kind: 'teachers',
      tenths: 34,
    });
  });

  it('holds the whole roster against the day of a teacher, and never divides it', () => {
    const rule = { max: 150, basis: 'teacher-daily-load', unit: 'per-teacher' } as const;
    expect(rosterNeed(rule, 150)).toEqual({ kind: 'load', isWithin: true });
    expect(rosterNeed(rule, 151)).toEqual({ kind: 'load', isWithin: false });
  });

  it('tells an average from a limit on each class', () => {
    expect(rosterNeed({ max: 25, basis: 'school-average', unit: 'per-class' }, 100)).toEqual({
      kind: 'averageGroups',
      count: 4,
    });
  });
});
