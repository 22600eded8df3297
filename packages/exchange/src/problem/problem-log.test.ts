import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemCatalogue, type ProblemCode } from './catalogue.ts';
import { problemCsvHeader, problemCsvRow } from './problem-csv.ts';
import { createProblemLog } from './problem-log.ts';
import { problemOf, type Problem } from './problem.ts';

test('counts every problem, keeps the first ones, gives all of them to the sink', () => {
  const seen: Problem[] = [];
  const log = createProblemLog({ keep: 2, onProblem: (problem) => seen.push(problem) });
  log.report('date-format', { file: 'a.csv', line: 2, message: 'first' });
  log.report('unknown-class', { file: 'a.csv', line: 3, message: 'second' });
  log.report('date-format', { file: 'a.csv', line: 4, message: 'third' });
  const summary = log.summary();
  expect(summary).toMatchObject({ errors: 1, warnings: 2, isComplete: false });
  expect(summary.codes.map(({ code, count, first }) => [code, count, first.message])).toEqual([
    ['unknown-class', 1, 'second'],
    ['date-format', 2, 'first'],
  ]);
  expect(summary.kept.map(({ message }) => message)).toEqual(['first', 'second']);
  expect(seen.map(({ message }) => message)).toEqual(['first', 'second', 'third']);
});

test('the summary does not depend on the order of the problems, but for the cases it shows', () => {
  const codes = fc.array(
    fc.constantFrom<ProblemCode>('date-format', 'unknown-class', 'unknown-person', 'large-class'),
    { maxLength: 20 },
  );
  const counts = (list: readonly ProblemCode[]): unknown => {
    const log = createProblemLog();
    for (const code of list) log.report(code, { file: 'a.csv', message: code });
    return log.summary().codes.map(({ code, count }) => [code, count]);
  };
  fc.assert(
    fc.property(codes, (list) => {
      expect(counts(list.toReversed())).toEqual(counts(list));
    }),
  );
});

test('every kind of problem says what it is and what to do', () => {
  for (const kind of Object.values(problemCatalogue)) {
    expect(kind.title).toMatch(/^[A-Z].*[^.]$/);
    expect(kind.remedy).toMatch(/^[A-Z].*\.$/);
  }
});

test('problems of rows that may hold a secret are reported without what stands there', () => {
  const log = createProblemLog();
  const say = (value: string): void =>
    log.report('unknown-grade', {
      file: 'a.csv',
      line: 2,
      column: 'grades',
      value,
      message: `"${value}" is none`,
    });
  log.withoutValues(() => say('secret'));
  say('shown');
  const [hidden, shown] = log.summary().kept;
  expect(JSON.stringify(hidden)).not.toContain('secret');
  expect(hidden).toMatchObject({ line: 2, column: 'grades', value: null });
  expect(shown).toMatchObject({ value: 'shown', message: '"shown" is none' });
});

test('what a file holds cannot command a terminal, nor fill it', () => {
  const problem = problemOf('unknown-grade', {
    file: '\u001B[2Ja.csv',
    value: '\u0007',
    message: 'x'.repeat(60_000),
  });
  expect(problem).toMatchObject({ file: '\uFFFD[2Ja.csv', value: '\uFFFD' });
  expect(problem.message).toHaveLength(500);
});

test('a value is cut to 80 characters', () => {
  expect(problemOf('unknown-grade', { file: 'a.csv', value: 'x'.repeat(100), message: '' }).value).toBe(
    `${'x'.repeat(79)}…`,
  );
});

test('a problem is one CSV line in which nothing runs as a formula', () => {
  const problem = problemOf('unknown-grade', {
    file: 'a.csv',
    line: 3,
    column: 'grades',
    value: '=1+1',
    message: 'say "hi", then go',
  });
  expect(problemCsvHeader).toBe('severity,code,file,line,column,value,message,remedy\r\n');
  expect(problemCsvRow(problem)).toBe(
    `warning,unknown-grade,a.csv,3,grades,'=1+1,"say ""hi"", then go","${problem.remedy}"\r\n`,
  );
});
