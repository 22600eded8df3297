import type { Plan } from '@staffroom/school';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsTeams, toldCounts, unionsOf } from './told-counts.ts';

interface Groups {
  readonly bands: readonly { readonly teams: readonly number[]; readonly onNoTeam: number }[];
  readonly inNoBand: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** The parts of a plan that say where students are. */
function planOf({ bands, inNoBand }: Groups): Plan {
  const teams = bands.flatMap(({ teams: counts }, band) =>
    counts.map((count, team) => ({
      id: `${band}-${team}`,
      band: { id: String(band) },
      students: Array.from({ length: count }, (_, student) => `${band}-${team}-${student}`),
    })),
  );
  const sizing = bands.map(({ teams: counts, onNoTeam }, band) => ({
    band: { id: String(band) },
    studentCount: sum(counts) + onNoTeam,
  }));
  const studentCount = sum(sizing.map((band) => band.studentCount)) + inNoBand;
  // Nothing else of a plan is looked at.
  return { teams, sizing, school: { studentCount } } as unknown as Plan;
}

const anyGroups = fc.record({
  bands: fc.array(
    fc.record({
      teams: fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
      onNoTeam: fc.nat({ max: 15 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  inNoBand: fc.nat({ max: 15 }),
});

const sizesOf = ({ bands, inNoBand }: Groups) => [
  ...bands.flatMap(({ teams, onNoTeam }) => [...teams, onNoTeam]),
  inNoBand,
];

describe('which counts of students are told', () => {
  it('hides the next smallest with a small one, so that it cannot be had by taking the rest from the whole', () => {
    const told = toldCounts(planOf({ bands: [{ teams: [30, 7, 25], onNoTeam: 0 }], inNoBand: 0 }));
    expect([...told.byTeam.values()]).toEqual([30, null, null]);
    expect([told.school, told.isAllTold]).toEqual([62, false]);
  });

  it('hides the whole where there is nothing to hide a small one with', () => {
    const told = toldCounts(planOf({ bands: [{ teams: [7], onNoTeam: 0 }], inNoBand: 0 }));
    expect([told.school, ...told.byTeam.values()]).toEqual([null, null]);
  });

  it('minds students on no team as well', () => {
    const told = toldCounts(planOf({ bands: [{ teams: [30, 25], onNoTeam: 3 }], inNoBand: 0 }));
    expect([...told.byTeam.values()]).toEqual([30, null]);
  });

  it('tells all where nothing is small', () => {
    const told = toldCounts(planOf({ bands: [{ teams: [30, 25], onNoTeam: 0 }], inNoBand: 12 }));
    expect([told.isAllTold, told.school, ...told.byTeam.values()]).toEqual([true, 67, 30, 25]);
  });

  it('never tells a small count, nor leaves one over', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const { school, byTeam } = toldCounts(planOf(groups));
        const told = [...byTeam.values()].filter((count) => count !== null);
        expect(told.filter((count) => count < 10)).toEqual([]);
        const left = school === null ? 0 : school - sum(told);
        expect(left === 0 || left >= 10).toBe(true);
      }),
    );
  });

  it('tells of all, or leaves a small group to be told from at least one other', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const { school, byTeam, isAllTold } = toldCounts(planOf(groups));
        const sizes = sizesOf(groups).filter((count) => count > 0);
        const told = [...byTeam.values()].filter((count) => count !== null);
        const hasSmall = sizes.some((count) => count < 10);
        expect(isAllTold && hasSmall).toBe(false);
        expect(hasSmall && school !== null && sizes.length - told.length < 2).toBe(false);
      }),
    );
  });
});

describe('shares of students beside sizes of teams', () => {
  it('are told where they are whole teams, or far from any', () => {
    const unions = unionsOf([40, 41, 60]);
    expect([100, 101, 0, 20, 70].map((count) => fitsTeams(count, unions))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([38, 62, 97, 5].map((count) => fitsTeams(count, unions))).toEqual([false, false, false, false]);
  });
});
