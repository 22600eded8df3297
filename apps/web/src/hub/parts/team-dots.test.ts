import { shippedFacts, type Model } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { teamDots } from './model-rings.tsx';

function modelOf(id: string): Model {
  const model = shippedFacts.models.models.find((each) => each.id === id);
  if (model === undefined) throw new RangeError(`There is no model "${id}".`);
  return model;
}

test('the smallest team is sure, what the largest has more is not', () => {
  const model = modelOf('newCoreTeam');
  expect(model.typicalTeamSize).toMatchObject({ min: 2, max: 6 });
  expect(teamDots(model)).toEqual({
    sure: ['lead', 'teacher'],
    perhaps: ['teacher', 'teacher', 'teacher', 'teacher'],
  });
});

test('a lead of “teachers led” stands beside those the size counts', () => {
  const model = modelOf('ncAdvancedTeachingRoles');
  expect(model.typicalTeamSize).toMatchObject({ min: 3, max: 8 });
  expect(teamDots(model)?.sure).toEqual(['lead', 'teacher', 'teacher', 'teacher']);
});

test('apprentices are no teachers', () => {
  expect(teamDots(modelOf('blueEngine'))?.sure).toEqual(['lead', 'support', 'support', 'support']);
});

test('where no source gives a size, nobody is drawn', () => {
  expect(teamDots(modelOf('nietTap'))).toBeNull();
});
