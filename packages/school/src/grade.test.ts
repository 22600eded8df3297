import { describe, expect, test } from 'vitest';
import { formatGrades, gradesBetween, levelOfGrades, parseGrade } from './grade.ts';

describe('a grade as districts write it', () => {
  test.each([
    ['KG', 'K'],
    ['0', 'K'],
    ['kindergarten', 'K'],
    ['PK', 'PK'],
    ['Pre-K', 'PK'],
    ['TK', 'TK'],
    ['01', '1'],
    ['1', '1'],
    ['9th', '9'],
    ['Ninth grade', '9'],
    ['Grade 12', '12'],
    ['Gr. 6', '6'],
    ['G06', '6'],
    ['Seventh', '7'],
    ['13', '13'],
    ['7.0', '7'],
    ['PS1', 'PS'],
    ['UG', 'UG'],
    ['other', 'Other'],
  ] as const)('%s is %s', (text, grade) => {
    expect(parseGrade(text)).toBe(grade);
  });

  test.each(['', '-1', 'fourteen', '14', '9-12', 'Room 4', '1.5'])('"%s" names no grade', (text) => {
    expect(parseGrade(text)).toBeNull();
  });
});

test('a run of grades is written with its ends, other grades as a list', () => {
  expect([
    formatGrades(['2', 'K', '1']),
    formatGrades(['8', '6']),
    formatGrades(['7']),
    formatGrades([]),
  ]).toEqual(['K–2', '6, 8', '7', '']);
});

test('a range of grades holds both ends', () => {
  expect(gradesBetween('K', '2')).toEqual(['K', '1', '2']);
});

test.each([
  [['K', '5'], 'elementary'],
  [['6', '8'], 'middle'],
  [['5', '8'], 'middle'],
  [['9', '12'], 'high'],
  [['K', '8'], 'elementary'],
  [['6', '12'], 'high'],
  [['7', '12'], 'high'],
] as const)('a school of grades %j is %s', (grades, level) => {
  expect(levelOfGrades(grades)).toBe(level);
});

test('a school without grades PK to 12 has no level', () => {
  expect(levelOfGrades(['PS', 'Other'])).toBeNull();
});
