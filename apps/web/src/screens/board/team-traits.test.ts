import fc from 'fast-check';
import { attributesOf, studentById } from '@staffroom/school';
import { aSchool, aStudent, aTeam } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { traitReader } from './team-traits.ts';

const ids = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `s${from + index}`);

describe('how far a team lies from its band', () => {
  it('is counted in students for what is held, against an even share', () => {
    const students = Array.from({ length: 8 }, (_, index) =>
      aStudent(`s${index}`, { supports: index < 3 ? ['IEP'] : [] }),
    );
    const reader = traitReader(attributesOf(students), studentById(aSchool({ students })));
    const [heron, wren] = reader.read([aTeam('6-1', ids(0, 4)), aTeam('6-2', ids(4, 8))]);
    expect([heron?.[0], wren?.[0]]).toMatchObject([
      { label: 'IEP', value: 3, away: 1.5 },
      { label: 'IEP', value: 0, away: -1.5 },
    ]);
  });

  it('is counted in standard deviations for measures', () => {
    const students = [10, 10, 20, 20].map((math, index) => aStudent(`s${index}`, { measures: { math } }));
    const reader = traitReader(attributesOf(students), studentById(aSchool({ students })));
    const [heron] = reader.read([aTeam('6-1', ids(0, 2)), aTeam('6-2', ids(2, 4))]);
    expect(heron?.[0]).toMatchObject({ value: 10, away: -1 });
  });

  it('is not known where it is not known of some students', () => {
    const students = [['IEP'], null].map((supports, index) => aStudent(`s${index}`, { supports }));
    const reader = traitReader(attributesOf(students), studentById(aSchool({ students })));
    expect(reader.read([aTeam('6-1', ids(0, 2))])[0]?.[0]).toMatchObject({
      value: null,
      away: null,
    });
  });

  it('adds up to nothing over the teams of a band', () => {
    const supports = fc.array(fc.boolean(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(supports, fc.nat(), (held, cut) => {
        const students = held.map((has, index) => aStudent(`s${index}`, { supports: has ? ['EL'] : [] }));
        const reader = traitReader(attributesOf(students), studentById(aSchool({ students })));
        const middle = cut % held.length;
        const traits = reader.read([aTeam('6-1', ids(0, middle)), aTeam('6-2', ids(middle, held.length))]);
        const sum = traits.flat().reduce((total, { away }) => total + (away ?? 0), 0);
        expect(sum).toBeCloseTo(0, 9);
      }),
    );
  });
});
