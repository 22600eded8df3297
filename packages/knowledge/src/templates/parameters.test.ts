import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTemplates, ParameterError, resolveParameters, subjectsIn, templateFor } from '../index.ts';

const northCarolina = templateFor('ncAdvancedTeachingRoles', 'middle');
const coreTeam = templateFor('newCoreTeam', 'middle');

test('overrides replace defaults and leave the rest', () => {
  expect(resolveParameters(coreTeam, { rosterTarget: 120, aidesPerTeam: 1 })).toEqual({
    ...resolveParameters(coreTeam),
    rosterTarget: 120,
    aidesPerTeam: 1,
  });
});

test('text is read as the kind of its parameter', () => {
  const values = resolveParameters(northCarolina, {
    span: '4',
    leadRelease: '70%',
    leadSupplement: '$12,500',
    subjects: 'Math+ela',
  });
  expect(values).toMatchObject({ span: 4, leadRelease: 70, leadSupplement: 1_250_000, subjects: 'MATH+ELA' });
  expect(subjectsIn(values, 'subjects')).toEqual(['MATH', 'ELA']);
});

test('every problem is told at once, with the range and the law behind it', () => {
  const error = attempt(() => resolveParameters(northCarolina, { leeds: 2, span: 9, leadRelease: 80 }));
  expect(error).toBeInstanceOf(ParameterError);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^The parameters do not fit North Carolina Advanced Teaching Roles\.\nleeds: .*\nspan: .*\nleadRelease: /,
    ),
    problems: [
      {
        id: 'leeds',
        value: 2,
        message: expect.stringContaining('has no such parameter. It has span, subjects,'),
      },
      {
        id: 'span',
        value: 9,
        message: expect.stringMatching(
          /^span: must be a whole number from 3 to 8 .*115C-312.*2023.*, not 9\.$/,
        ),
      },
      {
        id: 'leadRelease',
        value: 80,
        message: expect.stringMatching(/ from 0 to 70 .*115C-312.*, not 80\.$/),
      },
    ],
  });
});

describe('a value that does not fit is refused', () => {
  test.each([
    ['half a teacher', coreTeam, { teacherCount: 3.5 }, 'must be a whole number from 2 to 10'],
    ['one teacher, who is no team', coreTeam, { teacherCount: 1 }, 'must be a whole number from 2 to 10'],
    ['a word for a number', coreTeam, { teacherCount: 'four' }, 'not "four"'],
    ['nothing', coreTeam, { teacherCount: null }, 'not null'],
    ['not a number', coreTeam, { rosterMax: Number.NaN }, 'rosterMax: must be'],
    [
      'a subject nobody knows',
      coreTeam,
      { subjects: 'ELA+ALCHEMY' },
      'must be different subjects joined by +',
    ],
    ['a subject twice', coreTeam, { subjects: 'ELA+English' }, 'must be different subjects joined by +'],
    [
      'an amount with a stray comma',
      coreTeam,
      { leadSupplement: '$1,00' },
      'leadSupplement: must be a whole number',
    ],
    [
      'a choice that is not offered',
      templateFor('usPrepResidency', 'high'),
      { route: 'lottery' },
      'must be one of vacancy, substitute',
    ],
    [
      'a target above the largest roster',
      coreTeam,
      { rosterTarget: 160 },
      '160 must lie between rosterMin (50) and rosterMax (150)',
    ],
    [
      'more reach teachers than teachers',
      templateFor('ocMultiClassroomLeadership', 'high'),
      { span: 3, reachTeachers: 4 },
      '4 of 3 teachers led is too many',
    ],
  ])('%s', (_what, template, overrides, message) => {
    expect(() => resolveParameters(template, overrides)).toThrow(message);
  });
});

test('whatever is given, the result is within range or a ParameterError', () => {
  const given = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant(null));
  const cases = fc
    .constantFrom(...allTemplates())
    .chain((template) =>
      fc.tuple(
        fc.constant(template),
        fc.dictionary(fc.constantFrom(...template.parameters.map((each) => each.id)), given),
      ),
    );
  fc.assert(
    fc.property(cases, ([template, overrides]) => {
      const outcome = attempt(() => resolveParameters(template, overrides));
      const isInRange = template.parameters.every((parameter) => {
        const value = outcome instanceof Error ? parameter.default : outcome[parameter.id];
        return typeof value === 'number'
          ? value >= (parameter.min ?? 0) && value <= (parameter.max ?? Infinity)
          : value !== undefined;
      });
      expect(isInRange).toBe(true);
      expect(outcome instanceof Error ? outcome.name : 'ParameterError').toBe('ParameterError');
    }),
  );
});

function attempt<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error as Error;
  }
}
