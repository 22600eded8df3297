import { aReading, anAnalysisLine } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { differenceText, dumbbell, unitText, valueText, verdictOf } from './measure-text.ts';

describe('a value', () => {
  test.each([
    [84.42, '% of students', '84.4%'],
    [9398.4, 'US dollars a year', '$9,398'],
    [24.5, 'US dollars a year', '$24.50'],
    [-1450, 'US dollars a year', '−$1,450'],
    [22.13, 'students per adult', '22.1'],
    [0.333, 'standard deviations', '0.33'],
    [9, 'students', '<10'],
    [null, 'adults', '–'],
  ])('%s in "%s" is written %s', (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });
});

test('a unit stands beside the name only where the name does not say it', () => {
  expect(
    unitText({ unit: 'students per certified adult', label: 'Students per certified adult, median' }),
  ).toBe('');
  expect(unitText({ unit: '% of students', label: 'Taught mathematics by a certified adult' })).toBe(
    'of students',
  );
  expect(unitText({ unit: 'US dollars a year', label: 'Cost per student' })).toBe('a year');
});

test('whether a difference is better depends on the measure', () => {
  expect(verdictOf(anAnalysisLine('reach', { better: 'higher', difference: -1 }))).toBe('worse');
  expect(verdictOf(anAnalysisLine('load', { better: 'lower', difference: -1 }))).toBe('better');
  expect(verdictOf(anAnalysisLine('cost', { better: null, difference: -1 }))).toBeNull();
  expect(verdictOf(anAnalysisLine('reach', { difference: 0 }))).toBeNull();
});

test('percentages differ in points, and no difference is said in words', () => {
  const line = anAnalysisLine('reach', {
    baseline: aReading(71.2),
    design: aReading(84.4),
    difference: 13.2,
  });
  expect(differenceText(line).html).toContain('+13.2 points, better');
  expect(differenceText(anAnalysisLine('reach', { difference: 0 })).html).toContain('no change');
});

test('today is grey, the design coloured, and a line joins them only where both are known', () => {
  const both = dumbbell(anAnalysisLine('reach', { baseline: aReading(20), design: aReading(80) })).html;
  expect(both).toMatch(/cx="22\.4%"[^>]*fill="var\(--base\)"/);
  expect(both).toMatch(/cx="77\.6%"[^>]*fill="var\(--t1\)"/);
  expect(both).toMatch(/x1="22\.4%"\s+x2="77\.6%"/);
  const design = dumbbell(anAnalysisLine('reach', { design: aReading(80) })).html;
  expect(design.match(/<circle/g)).toHaveLength(1);
  expect(design).not.toContain('fill="var(--base)"');
});
