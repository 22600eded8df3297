import { aStudent } from '@staffroom/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterAttributes } from './roster-attributes.ts';

const students = [
  aStudent('a', { supports: ['IEP'], measures: { math: 500 }, groups: { sex: 'F' }, audits: { race: 'x' } }),
  aStudent('b', { supports: [], measures: { math: 520 }, groups: { sex: 'M' }, audits: { race: 'y' } }),
  aStudent('c', { supports: null, groups: { sex: 'M' }, audits: { race: 'y' } }),
];

describe('rosterAttributes', () => {
  it('balances supports, measures and groups, and never an audit category', () => {
    const names = rosterAttributes(students, {}).map(({ grouping }) => grouping.name);
    expect(names).toEqual(['support.IEP', 'measure.math', 'group.sex=F', 'group.sex=M']);
  });

  it('weighs one standard deviation of a measure like one student with a support', () => {
    const [iep, math] = rosterAttributes(students, {}).map(({ grouping }) => grouping);
    expect(iep).toEqual({ name: 'support.IEP', weight: 1, values: [1, 0, 0] });
    expect(math).toEqual({ name: 'measure.math', weight: 0.1, values: [-10, 10, 0] });
  });

  it('follows the school’s priorities; 0 leaves an attribute out', () => {
    const weights = rosterAttributes(students, { 'support.IEP': 3, 'measure.math': 0, 'group.sex': 2 });
    expect(weights.map(({ grouping }) => [grouping.name, grouping.weight])).toEqual([
      ['support.IEP', 3],
      ['group.sex=F', 1],
      ['group.sex=M', 1],
    ]);
  });

  it('counts an untold measure as the average, an untold support or category as not held', () => {
    const untold = rosterAttributes([...students, aStudent('d', { supports: null })], {});
    const lastValues = untold.map(({ grouping }) => [grouping.name, grouping.values.at(-1)]);
    expect(lastValues).toEqual([
      ['support.IEP', 0],
      ['measure.math', 0],
      ['group.sex=F', 0],
      ['group.sex=M', 0],
    ]);
    expect(untold.find(({ grouping }) => grouping.name === 'measure.math')?.grouping.values).toEqual([
      -10, 10, 0, 0,
    ]);
  });

  it('keeps every value a whole number, whatever the files leave out', () => {
    const supports = fc.constantFrom(['IEP'], [], null);
    const math = fc.option(fc.integer({ min: 100, max: 300 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(supports, math), { maxLength: 30 }), (told) => {
        const band = told.map(([codes, points], index) =>
          aStudent(`s${index}`, { supports: codes, measures: points === null ? {} : { math: points } }),
        );
        const values = rosterAttributes(band, {}).flatMap(({ grouping }) => grouping.values);
        expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
      }),
    );
  });
});
