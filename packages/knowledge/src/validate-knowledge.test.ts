import { describe, expect, test } from 'vitest';
import { shippedFiles, type KnowledgeFiles } from './shipped-files.ts';
import { validateKnowledge } from './validate-knowledge.ts';

/** The shipped files with one value put at a path, or taken away where the value is undefined. */
function withValue(
  file: keyof KnowledgeFiles,
  path: readonly (string | number)[],
  value: unknown,
): KnowledgeFiles {
  return { ...shippedFiles, [file]: replaced(shippedFiles[file], path, value) };
}

function replaced(at: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(at))
    return at.map((each: unknown, index) => (index === key ? replaced(each, rest, value) : each));
  const record = { ...(at as Record<string, unknown>) };
  record[key] = replaced(record[key], rest, value);
  return JSON.parse(JSON.stringify(record)) as unknown;
}

function problemsWith(
  file: keyof KnowledgeFiles,
  path: readonly (string | number)[],
  value: unknown,
): readonly string[] {
  return validateKnowledge(withValue(file, path, value)).map(
    (problem) => `${problem.file} ${problem.place}: ${problem.message}`,
  );
}

test('the shipped files have no problem', () => {
  expect(validateKnowledge()).toEqual([]);
});

describe('the shape of every file is exact', () => {
  test.each([
    ['models', ['models', 1, 'typicalTeamSize', 'verified'], undefined],
    ['models', ['models', 1, 'gradeBands'], ['primary']],
    ['models', ['models', 1, 'designQuantities', 0, 'pupils'], 75],
    ['models', ['models', 1, 'typicalSharedRoster', 'min'], 200],
    ['roles', ['roles', 0, 'certificationTypicallyRequired'], 'sometimes'],
    ['roles', ['roles', 1, 'typicalStipendUSD', 'sourceUrl'], 'a slide'],
    ['evidence', ['findings', 0, 'evidenceTier'], 'anecdote'],
    ['evidence', ['findings', 0, 'caveats'], []],
    ['framework', ['features', 0, 'lookFors'], []],
    ['journey', ['stages', 0, 'milestones', 0, 'whoIsInvolved'], ['everybody']],
    ['schools', ['schools', 0, 'profileStatus'], 'closed'],
    ['schools', ['schools', 0, 'rolesOnTeam', 0, 'count'], 0.5],
    ['statistics', ['figures', 0, 'value'], null],
    ['statistics', ['figures', 0, 'basis'], 'guess'],
    ['salarySchedules', ['schedules', 0, 'rows', 0, 'values', 0], 41_000.5],
    ['salarySchedules', ['schedules', 0, 'period'], 'weekly'],
    ['movement', ['summit', 'registrationFee', 'value'], 0],
    ['indicators', [0, 'group'], 'other'],
    ['states', [0, 'state'], 'PR'],
    ['states', [0, 'indicators', 'classSizeWaiver', 'sourceUrl'], null],
    ['classSize', [0, 'rules', 0, 'basis'], 'building'],
    ['classSize', [0, 'rules', 0, 'confidence'], undefined],
    ['classSize', [0, 'noCap'], true],
  ] as const)('%s refuses %j set to %j', (file, path, value) => {
    const problems = problemsWith(file, path, value);
    expect(problems).not.toEqual([]);
    expect(problems[0]).toContain(file);
  });
});

test.each([
  ['models', ['models', 1, 'roles'], ['wizard'], 'models newCoreTeam: the role "wizard" does not exist'],
  [
    'models',
    ['models', 1, 'evidenceIds'],
    ['hearsay'],
    'models newCoreTeam: the finding "hearsay" does not exist',
  ],
  ['models', ['models', 1, 'id'], 'blueEngine', 'models blueEngine: the id is used twice'],
  [
    'roles',
    ['roles', 0, 'advancesTo'],
    ['wizard'],
    'roles teacher: the role it advances to "wizard" does not exist',
  ],
  ['evidence', ['findings', 0, 'modelId'], 'none', 'does not exist'],
  ['schools', ['schools', 0, 'modelId'], 'none', 'schools westwoodHigh: the model "none" does not exist'],
  [
    'salarySchedules',
    ['schedules', 1, 'lanes'],
    [],
    'salarySchedules tx-state-minimum.0: 1 amounts for 0 lanes',
  ],
  ['states', [0, 'state'], 'AK', 'states AL: the state must appear once, not 0 times'],
  ['classSize', [0, 'state'], 'AK', 'classSize AK: the state must appear once, not 2 times'],
  [
    'indicators',
    [0, 'allowedValues'],
    [
      { value: 'unknown', meaning: 'Not found.' },
      { value: 'no', meaning: 'No.' },
    ],
    'states AL.classSizeLimit: the value "cap"',
  ],
] as const)('a broken join in %s at %j is named', (file, path, value, message) => {
  expect(problemsWith(file, path, value).join('\n')).toContain(message);
});

test('a figure without a source is named with its place', () => {
  const files = { ...shippedFiles, movement: { asOf: '2026-11-23', reach: { schools: 12, year: 2024 } } };
  expect(validateKnowledge(files)).toContainEqual({
    file: 'movement',
    place: 'reach.schools',
    message: 'the figure 12 has no source: add sourceUrl and year to its record',
  });
});
