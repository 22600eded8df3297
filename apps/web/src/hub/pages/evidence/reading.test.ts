import { shippedFacts, type Model } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { findingsOn, readingOf } from './reading.ts';

const on = { modelId: 'newCoreTeam' };

test('more of what is wanted, and less of what is not, is in favour of a model', () => {
  expect(readingOf({ ...on, outcome: 'retention', direction: 'increase' })).toBe('favour');
  expect(readingOf({ ...on, outcome: 'teacherAbsence', direction: 'decrease' })).toBe('favour');
});

test('less of what is wanted is against it', () => {
  expect(readingOf({ ...on, outcome: 'studentAchievement', direction: 'decrease' })).toBe('against');
  expect(readingOf({ ...on, outcome: 'turnover', direction: 'increase' })).toBe('against');
});

test('nothing found and nothing to be told are readings of their own', () => {
  expect(readingOf({ ...on, outcome: 'retention', direction: 'none' })).toBe('none');
  expect(readingOf({ ...on, outcome: 'retention', direction: 'inconclusive' })).toBe('unclear');
});

test('an outcome that nobody wants more or less of is neither for nor against, and nor is one on the comparison', () => {
  expect(readingOf({ ...on, outcome: 'compensation', direction: 'increase' })).toBe('context');
  expect(
    readingOf({ modelId: 'baselineSoloClassroom', outcome: 'studentAchievementMath', direction: 'decrease' }),
  ).toBe('context');
});

test('the findings on a model are those its record cites and those made on it', () => {
  const [model] = shippedFacts.models.models as readonly [Model];
  const uncited = { ...model, evidenceIds: model.evidenceIds.slice(0, 1) };
  const idsOn = (cited: typeof uncited) => findingsOn(shippedFacts, cited).map(({ id }) => id);
  expect(idsOn(uncited)[0]).toBe(model.evidenceIds[0]);
  expect(idsOn(uncited).toSorted()).toEqual(model.evidenceIds.toSorted());
});
