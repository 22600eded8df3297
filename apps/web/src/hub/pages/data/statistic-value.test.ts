import { allStatistics } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { statisticKeys, statisticNames } from '../../text/en/statistic-names.ts';
import * as spanish from '../../text/es/statistic-names.ts';
import { figureWords, inGradeOrder } from './statistic-value.tsx';
import { groupOfStatistic } from './statistics-page.tsx';

describe('a published figure', () => {
  it('keeps every digit that was published', () => {
    expect(figureWords('share of public school students', 0.106, 'en')).toBe('10.6%');
    expect(figureWords('USD per teacher', 61_600, 'en')).toBe('$61,600');
    expect(figureWords('share / days', 0.64, 'en')).toBe('0.64');
    expect(figureWords('minutes per day', 352.5, 'es')).toBe('352.5');
  });

  it('lists grades in the order of school', () => {
    const entries = [
      ['10', 1],
      ['KG', 2],
      ['01', 3],
      ['mixed', 4],
    ] as const;
    expect(inGradeOrder(entries).map(([key]) => key)).toEqual(['KG', '01', '10', 'mixed']);
    expect(
      inGradeOrder([
        ['p50', 1],
        ['p25', 2],
      ]).map(([key]) => key),
    ).toEqual(['p50', 'p25']);
  });

  it('has a name and a heading in both languages', () => {
    const ids = allStatistics().map(({ id }) => id);
    expect(Object.keys(statisticNames)).toEqual(expect.arrayContaining(ids));
    expect(Object.keys(spanish.statisticNames).toSorted()).toEqual(Object.keys(statisticNames).toSorted());
    expect(Object.keys(spanish.statisticKeys).toSorted()).toEqual(Object.keys(statisticKeys).toSorted());
    expect(groupOfStatistic('pupilsPerTeacher.tx')).toBe('classSize');
    expect(groupOfStatistic('bellSchedule.instructionalMinutes.median')).toBe('calendar');
  });
});
