import { aPlan, aSchool, aSection, aStudent, aTeam } from '@staffroom/testkit';
import { attributesOf } from '@staffroom/school';
import { assert, expect, test } from 'vitest';
import { spreadOf, widestOf, type AttributeSpread } from './attribute-spread.ts';
import { viewOf, type BandView } from './report-view.ts';

function range(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `S-${from + index}`);
}

const students = [
  ...range(0, 10).map((id) => aStudent(id, { supports: ['IEP'], measures: { math: 100 } })),
  ...range(10, 10).map((id) => aStudent(id, { supports: [], measures: { math: 100 } })),
  ...range(20, 20).map((id) => aStudent(id, { supports: ['IEP'], measures: { math: 200 } })),
  ...range(40, 20).map((id) => aStudent(id, { supports: [], measures: { math: 200 } })),
];

function bandsOf(firstTeam: readonly string[], secondTeam: readonly string[]): readonly BandView[] {
  const school = aSchool({
    students,
    sections: [aSection('M-1', 'T-1', range(0, 20)), aSection('M-2', 'T-1', range(20, 4))],
  });
  return viewOf(aPlan(school, { teams: [aTeam('6-1', firstTeam), aTeam('6-2', secondTeam)] }), school).bands;
}

function spreadIn(id: string, bands: readonly BandView[]): AttributeSpread {
  const attribute = attributesOf(students).find((one) => one.id === id);
  assert(attribute !== undefined);
  return spreadOf(attribute, bands);
}

test('a flag is compared in percentage points of its band, on teams and on classes of ten or more', () => {
  // Half of the band has an IEP: 10 of 20 on the first team, 20 of 40 on the second.
  const spread = spreadIn('support.IEP', bandsOf(range(0, 20), range(20, 40)));
  expect(spread.teams.map(({ away }) => away)).toEqual([0, 0]);
  expect(spread.today).toEqual({ low: 0, high: 0 });
});

test('a measure is compared in standard deviations of its band', () => {
  const spread = spreadIn('measure.math', bandsOf(range(0, 20), range(20, 40)));
  expect(spread.teams.map(({ away }) => away?.toFixed(3))).toEqual(['-1.414', '0.707']);
  expect(widestOf(spread).teams).toBeCloseTo(Math.SQRT2);
});

test('a team of too few and the one that would give it away have no distance to show', () => {
  const spread = spreadIn(
    'support.IEP',
    bandsOf([...range(0, 9), ...range(10, 10)], ['S-9', ...range(20, 40)]),
  );
  expect(spread.teams.map(({ away }) => away)).toEqual([null, null]);
  expect(widestOf(spread).teams).toBeNull();
});
