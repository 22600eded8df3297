import type { Student } from '@staffroom/school';
import { aSchool, aStudent } from '@staffroom/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnalysisInput, lineOf, valuesOf } from '../../tests/analysis-of.ts';
import { aClass, aUnit, names } from '../../tests/arrangement-builders.ts';

function withSupport(ids: readonly string[], flagged: number): readonly Student[] {
  return ids.map((id, index) => aStudent(id, { supports: index < flagged ? ['IEP'] : [] }));
}

describe('balance of a flag', () => {
  const students = names('s', 8);
  const school = aSchool({ students: [...withSupport(students, 4)] });

  it('is the worst gap from the peers in percentage points, and the students above their share', () => {
    const teams = [aUnit('A', [], students.slice(0, 4)), aUnit('B', [], students.slice(4))];
    const input = anAnalysisInput(school, [], teams);
    expect(lineOf(input, 'balance.support.IEP').design).toMatchObject({
      value: 50,
      subjects: ['A'],
      message: 'Unit A: IEP 100% of 4 students; its peers together 50% of 8.',
    });
    expect(lineOf(input, 'misplaced.support.IEP').design).toMatchObject({ value: 2 });
  });

  it('is zero, and still a line, where every team has its share', () => {
    const teams = [aUnit('A', [], ['s1', 's2', 's5', 's6']), aUnit('B', [], ['s3', 's4', 's7', 's8'])];
    const input = anAnalysisInput(school, [], teams);
    expect(lineOf(input, 'balance.support.IEP').design).toMatchObject({ value: 0 });
    expect(lineOf(input, 'misplaced.support.IEP').design).toMatchObject({ value: 0 });
  });

  it('counts a student of several classes once, spread over them', () => {
    const math = [aClass('M1', [], students.slice(0, 4)), aClass('M2', [], students.slice(4))];
    const even = { peersId: '6 ELA', covers: ['ELA'] } as const;
    const ela = [
      aClass('E1', [], ['s1', 's2', 's5', 's6'], even),
      aClass('E2', [], ['s3', 's4', 's7', 's8'], even),
    ];
    const teams = [aUnit('A', [], students.slice(0, 4)), aUnit('B', [], students.slice(4))];
    const input = anAnalysisInput(school, [...math, ...ela], teams);
    expect(valuesOf(input, 'misplaced.support.IEP')).toEqual([1, 2, 1]);
    expect(valuesOf(input, 'balance.support.IEP')).toEqual([50, 50, 0]);
  });

  it('is zero where a team has no peer: one team holds the whole grade', () => {
    const input = anAnalysisInput(school, [], [aUnit('A', [], students)]);
    expect(lineOf(input, 'balance.support.IEP').design).toMatchObject({ value: 0, subjects: [] });
    expect(lineOf(input, 'misplaced.support.IEP').design).toMatchObject({ value: 0 });
    const nobody = anAnalysisInput(school, [], []);
    expect(lineOf(nobody, 'balance.support.IEP').design).toMatchObject({ value: null });
  });

  it('leaves students out of whom nothing was told', () => {
    const mixed = aSchool({ students: [...withSupport(['s1', 's2'], 1), aStudent('s3'), aStudent('s4')] });
    const input = anAnalysisInput(mixed, [], [aUnit('A', [], ['s1', 's3']), aUnit('B', [], ['s2', 's4'])]);
    expect(lineOf(input, 'balance.support.IEP').design?.message).toContain('100% of 1 students');
  });
});

describe('balance of a measure', () => {
  it('is the gap of means in standard deviations of the peers', () => {
    const school = aSchool({
      students: [1, 2, 3, 4].map((score) => aStudent(`s${score}`, { measures: { math: score * 10 } })),
    });
    const input = anAnalysisInput(school, [], [aUnit('A', [], ['s1', 's2']), aUnit('B', [], ['s3', 's4'])]);
    // Means 15 and 35 around 25; the deviation of 10, 20, 30, 40 is √125.
    expect(lineOf(input, 'balance.measure.math').design?.value).toBeCloseTo(10 / Math.sqrt(125), 4);
    expect(lineOf(input, 'spread.measure.math').design?.value).toBeCloseTo(10 / Math.sqrt(125), 4);
  });

  it('is zero where all students score the same', () => {
    const school = aSchool({
      students: names('s', 4).map((id) => aStudent(id, { measures: { math: 7.1 } })),
    });
    const input = anAnalysisInput(school, [], [aUnit('A', [], ['s1', 's2']), aUnit('B', [], ['s3', 's4'])]);
    expect(lineOf(input, 'balance.measure.math').design?.value).toBe(0);
  });
});

describe('balance without data', () => {
  it('says which columns to add', () => {
    const input = anAnalysisInput(aSchool({ students: [aStudent('s1')] }), [], [aUnit('A', [], ['s1'])]);
    expect(lineOf(input, 'balance.support').missing?.message).toBe(
      'not evaluated: add column supports to file students.csv',
    );
    expect(lineOf(input, 'balance.measure').design?.status).toBe('notEvaluated');
  });
});

describe('balance in general', () => {
  it('never misplaces more students than have the flag, nor fewer than none', () => {
    const student = fc.record({ isFlagged: fc.boolean(), team: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(student, { minLength: 2, maxLength: 40 }), (people) => {
        const school = aSchool({
          students: [
            ...people.map((each, index) =>
              aStudent(`s${index}`, { supports: each.isFlagged ? ['IEP'] : [] }),
            ),
            aStudent('flagged', { supports: ['IEP'] }),
          ],
        });
        const teams = [0, 1, 2, 3].map((team) =>
          aUnit(
            `T${team}`,
            [],
            people.flatMap((each, index) => (each.team === team ? [`s${index}`] : [])),
          ),
        );
        const value = lineOf(anAnalysisInput(school, [], teams), 'misplaced.support.IEP').design?.value ?? 0;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(people.filter((each) => each.isFlagged).length);
      }),
    );
  });
});
