import { describe, expect, it } from 'vitest';
import { databaseProblem } from './database-problem.ts';

const withCode = (code: string, message = 'something') => Object.assign(new Error(message), { code });

describe('a problem of the database', () => {
  it.each([
    ['ECONNREFUSED', 'gone'],
    ['ENOENT', 'gone'],
    ['08006', 'gone'],
    ['57P01', 'gone'],
    ['57P03', 'gone'],
    ['53300', 'gone'],
    ['53100', 'full'],
    ['ENOSPC', 'full'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['23505', 'duplicate'],
    ['23503', null],
    ['42501', null],
    ['57014', null],
  ])('%s is %s', (code, problem) => {
    expect(databaseProblem(withCode(code))).toBe(problem);
  });

  it('is told by its words where pg gives no code', () => {
    expect(databaseProblem(new Error('Connection terminated unexpectedly'))).toBe('gone');
    expect(databaseProblem(new Error('timeout exceeded when trying to connect'))).toBe('gone');
    expect(databaseProblem(new Error('The roster says Connection terminated'))).toBe(null);
  });

  it('is found among the causes and in what failed together', () => {
    expect(databaseProblem(new Error('no', { cause: new Error('no', { cause: withCode('53100') }) }))).toBe(
      'full',
    );
    const both = new AggregateError([withCode('EACCES'), withCode('ECONNREFUSED')], 'every address failed');
    expect(databaseProblem(both)).toBe('gone');
  });

  it('is none where nothing of a database failed', () => {
    expect(databaseProblem(new TypeError('x is not a function'))).toBe(null);
    expect(databaseProblem('ECONNREFUSED')).toBe(null);
    expect(databaseProblem(undefined)).toBe(null);
  });
});
