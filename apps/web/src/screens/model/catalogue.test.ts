import { allModels } from '@staffroom/knowledge';
import { describe, expect, test } from 'vitest';
import { catalogueEntries, filterCatalogue, templateOf, usualPosts } from './catalogue.ts';
import { dotsOfPosts } from './template-dots.ts';

const entries = catalogueEntries();
const all = { level: null, type: null, pay: null, search: '' } as const;

function named(id: string) {
  const found = entries.find(({ model }) => model.id === id);
  if (found === undefined) throw new Error(`the catalogue has no model ${id}`);
  return found;
}

describe('catalogueEntries', () => {
  test('every model is there once, and says why where it cannot be designed', () => {
    expect(entries.map(({ model }) => model.id).toSorted()).toEqual(
      allModels()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(entries.every(({ templates, whyNot }) => (templates.length === 0) === (whyNot !== null))).toBe(
      true,
    );
  });

  test('what can be designed stands first', () => {
    const first = entries.findIndex(({ whyNot }) => whyNot !== null);
    expect(entries.slice(first).every(({ whyNot }) => whyNot !== null)).toBe(true);
  });
});

describe('filterCatalogue', () => {
  test('every filter holds at once', () => {
    const found = filterCatalogue(entries, { ...all, level: 'elementary', type: 'technologyOptimised' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ model }) => model.gradeBands.includes('elementary'))).toBe(true);
  });

  test('every word must be found, in whatever part', () => {
    expect(filterCatalogue(entries, { ...all, search: 'arizona core' }).map(({ model }) => model.id)).toEqual(
      ['newCoreTeam'],
    );
    expect(filterCatalogue(entries, { ...all, search: 'arizona zebra' })).toEqual([]);
  });
});

describe('evidence', () => {
  test('the strongest study stands for a model, with one that points another way beside it', () => {
    const { evidence } = named('departmentalisedElementary');
    expect(evidence).toMatchObject({ tier: 'randomised', strength: 3, against: null });
    expect(named('ocMultiClassroomLeadership').evidence?.against?.direction).toBe('none');
  });
});

describe('a team as dots', () => {
  test('a lead held beside a post adds no adult', () => {
    const template = templateOf(named('newCoreTeam'), 'middle');
    const dots = template === null ? [] : dotsOfPosts(usualPosts(template, 'middle'));
    expect(dots.map(({ kind }) => kind)).toEqual([
      'lead',
      'teacher',
      'teacher',
      'teacher',
      'support',
      'support',
    ]);
  });
});
