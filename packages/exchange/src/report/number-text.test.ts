import { expect, test } from 'vitest';
import {
  countOf,
  formatDollars,
  formatNumber,
  formatPosts,
  formatSigned,
  formatSignedDollars,
  numberInWords,
  roleInWords,
} from './number-text.ts';

test('numbers are grouped, rounded and lose zeros that say nothing', () => {
  expect([1234567.04, 22.1, 100, 0.5, -3.25, 1250.5].map((value) => formatNumber(value))).toEqual([
    '1,234,567',
    '22.1',
    '100',
    '0.5',
    '−3.3',
    '1,250.5',
  ]);
  expect(formatNumber(120, 0)).toBe('120');
  expect(formatNumber(4.1, 2)).toBe('4.1');
});

test('nothing is ever minus zero', () => {
  expect([formatNumber(-0.01), formatSigned(-0.01), formatDollars(-20), formatSignedDollars(20)]).toEqual([
    '0',
    '0',
    '$0',
    '$0',
  ]);
});

test('money is written in whole dollars with its sign before the dollar', () => {
  expect([formatDollars(-1325650), formatSignedDollars(1325650), formatSignedDollars(-99)]).toEqual([
    '−$13,257',
    '+$13,257',
    '−$1',
  ]);
});

test('shares of time are full-time posts', () => {
  expect([600, 1000, 16500, 1250].map(formatPosts)).toEqual(['0.6', '1', '16.5', '1.25']);
});

test('counts come with their noun and, at the start of a title, in words', () => {
  expect([
    countOf(1, 'team', 'teams'),
    countOf(1204, 'student', 'students'),
    numberInWords(6),
    numberInWords(20),
  ]).toEqual(['1 team', '1,204 students', 'Six', '20']);
});

test('role ids are written in words', () => {
  expect(roleInWords('multiClassroomLeader')).toBe('multi classroom leader');
});
