import { describe, expect, test } from 'vitest';
import {
  allModels,
  allTemplates,
  modelById,
  modelsWithoutTemplate,
  resolveParameters,
  roleById,
  rosterRatios,
  templateFor,
} from '../index.ts';

const everyCase = allTemplates().flatMap((template) =>
  template.levels.map((level) => ({ id: template.id, level, template })),
);

test('every model of the catalogue has a template or a reason why not', () => {
  const withTemplate = allTemplates().map((template) => template.modelId);
  const without = modelsWithoutTemplate().map((entry) => entry.modelId);
  expect(new Set([...withTemplate, ...without])).toEqual(new Set(allModels().map((model) => model.id)));
  expect(without.filter((modelId) => withTemplate.includes(modelId))).toEqual([]);
});

test('a model and a level name one template, and a template serves only levels of its model', () => {
  const keys = everyCase.map(({ template, level }) => `${template.modelId} ${level}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(allTemplates().map((template) => template.id)).size).toBe(allTemplates().length);
  expect(
    everyCase.filter(({ template, level }) => !modelById(template.modelId).gradeBands.includes(level)),
  ).toEqual([]);
});

describe.each(everyCase)('$id in $level school', ({ template, level }) => {
  const values = resolveParameters(template);
  const posts = template.posts(level, values);

  test('has posts in roles of the catalogue, each with its own id', () => {
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.map((post) => roleById(post.roleId).id)).toEqual(posts.map((post) => post.roleId));
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
  });

  test('asks for certified people where their role does', () => {
    const uncertified = posts.filter((post) => !post.certified);
    expect(
      uncertified.filter((post) => roleById(post.roleId).certificationTypicallyRequired === true),
    ).toEqual([]);
  });

  test('puts a teacher before the students, and time into every post but a designation', () => {
    expect(rosterRatios(posts, 100).perTeacher).toBeGreaterThan(0);
    expect(posts.filter((post) => post.amount === 0)).toEqual(posts.filter((post) => post.designation));
  });

  test('takes its defaults from a source or says that they are ours', () => {
    for (const parameter of template.parameters) {
      expect(['published', 'choice']).toContain(parameter.source.kind);
      expect(resolveParameters(template, { [parameter.id]: parameter.default })).toEqual(values);
    }
  });

  test('has a roster range exactly where teams are sized by their students', () => {
    expect(template.parameters.some((parameter) => parameter.id === 'rosterTarget')).toBe(
      template.sizing === 'byRoster',
    );
  });
});

test('a model without a template says why', () => {
  expect(() => templateFor('dallasAce', 'middle')).toThrow(/cannot be designed yet\. Pay and placement/);
});

test('a level the model does not serve names those it does', () => {
  expect(() => templateFor('departmentalisedElementary', 'high')).toThrow(
    'is described for elementary schools, not for high schools',
  );
  expect(templateFor('newCoreTeam', 'high').id).toBe('newCoreTeamSecondary');
});

test('defaults that come from the catalogue are its figures', () => {
  const defaults = (modelId: string, level: 'elementary' | 'high') =>
    resolveParameters(templateFor(modelId, level));
  expect(defaults('newCoreTeam', 'elementary')).toMatchObject({
    teacherCount: 3,
    rosterMin: 50,
    rosterTarget: 75,
    rosterMax: 150,
  });
  expect(defaults('newCoreTeam', 'high')).toMatchObject({
    teacherCount: 4,
    rosterTarget: 100,
    blockMinutes: 240,
  });
  expect(defaults('ocMultiClassroomLeadership', 'high')).toMatchObject({
    span: 5,
    leadRelease: 100,
    leadSupplement: 1_204_000,
  });
  expect(defaults('ncAdvancedTeachingRoles', 'high')).toMatchObject({
    leadSupplement: 1_000_000,
    excellenceSupplement: 300_000,
    reachIncrease: 20,
    leadCap: 15,
    excellenceCap: 5,
  });
  expect(defaults('denverTeacherLeadership', 'high')).toMatchObject({ span: 6, leadRelease: 50 });
  expect(defaults('blueEngine', 'high')).toMatchObject({ apprentices: 4, rosterTarget: 30 });
});

test('a figure that was modelled and not verified says so where it is a default', () => {
  const swap = templateFor('ocTimeTechnologySwap', 'middle').parameters.find(
    (parameter) => parameter.id === 'reachIncrease',
  );
  expect(swap?.source).toMatchObject({ kind: 'published', isVerified: false });
});
