import { expect, test } from 'vitest';
import { allStatistics, statistic, statisticNumber, statisticTable } from './index.ts';

test('a figure carries its unit, year, place and source', () => {
  expect(statistic('students.idea.share')).toMatchObject({
    value: 0.15,
    unit: 'share of public school students',
    year: '2022-23',
    geography: 'US',
    sourceUrl: 'https://nces.ed.gov/programs/coe/indicator/cgg/students-with-disabilities',
  });
  expect(allStatistics()).toHaveLength(57);
});

test('one number is read straight, or out of a table by its keys', () => {
  expect(statisticNumber('teachers.averageSalary.us')).toBe(72_030);
  expect(statisticNumber('classSize.2020-21', 'elementary', 'selfContained')).toBe(19.1);
});

test('a table keeps the order of its file', () => {
  expect(statisticTable('teachers.experience.tx')).toEqual([
    ['0', 0.079],
    ['1-5', 0.267],
    ['6-10', 0.206],
    ['11-20', 0.286],
    ['21-30', 0.132],
    ['over30', 0.029],
  ]);
});

test.each([
  ['absence.weekdayPattern', []],
  ['classSize.2020-21', ['elementary']],
  ['classSize.2020-21', ['elementary', 'toString']],
  ['students.idea.share', ['US']],
])('%s at %j is not one number', (id, path) => {
  expect(() => statisticNumber(id, ...path)).toThrow(/is not one number/);
});

test('a statement or a nested table is not a table of numbers', () => {
  expect(() => statisticTable('absence.weekdayPattern')).toThrow(
    'not a table of numbers but "fill rates lowest',
  );
  expect(() => statisticTable('turnover.us.byExperience')).toThrow('not a table of numbers');
});
