import { describe, expect, it } from 'vitest';
import { parseProblemFile, ProblemFileError } from './problem-file.ts';

describe('parseProblemFile', () => {
  it('reads the roster form', () => {
    const problem = parseProblemFile({
      n: 4,
      K: 2,
      A: [{ name: 'a', w: 0.5, v: [1, 0, 1, 0] }],
      together: [[0, 1]],
      apart: [[1, 2]],
      forbid: [0, 2, 0, 0],
      cap: [1, 3],
    });
    expect(problem).toEqual({
      itemCount: 4,
      groups: [
        { min: 1, max: 3 },
        { min: 1, max: 3 },
      ],
      attributes: [{ name: 'a', weight: 0.5, values: [1, 0, 1, 0], share: 'equal' }],
      together: [[0, 1]],
      apart: [[1, 2]],
      forbidden: [[1, 1]],
      pinned: [],
    });
  });

  it('reads sizes given for each group', () => {
    const problem = parseProblemFile({
      n: 5,
      K: 2,
      A: [],
      cap: [
        [2, 2],
        [3, 3],
      ],
    });
    expect(problem.groups).toEqual([
      { min: 2, max: 2 },
      { min: 3, max: 3 },
    ]);
  });

  it('reads the team form', () => {
    const educator = { cert: [0], lead: true, sped: false, esl: false, exp: 3, skill: [2] };
    const problem = parseProblemFile({
      n: 2,
      K: 2,
      T: [educator, { ...educator, lead: false, exp: 9, skill: [0] }],
      subj: ['ELA'],
      skills: ['data'],
      pref: [[0, 1, -3]],
    });
    expect(problem.groups).toEqual([
      { min: 1, max: 1 },
      { min: 1, max: 1 },
    ]);
    expect(problem.affinities).toEqual([[0, 1, -3]]);
    expect(problem.covers?.[0]?.classesOfItem).toEqual([[0], [0]]);
    expect(problem.needs).toEqual([
      { name: 'lead', items: [0], atLeast: 1, cost: 20 },
      { name: 'sped', items: [], atLeast: 1, cost: 8 },
      { name: 'esl', items: [], atLeast: 1, cost: 8 },
      { name: 'data ≥ 1', items: [0], atLeast: 1, cost: 4 },
      { name: 'data ≥ 2', items: [0], atLeast: 1, cost: 2 },
      { name: 'data ≥ 3', items: [], atLeast: 1, cost: 1 },
    ]);
  });

  it('reports every mistake with its path', () => {
    const read = (): unknown =>
      parseProblemFile({
        n: 2,
        K: 2,
        A: [{ name: 'a', w: -1, v: [1] }],
        apart: [[0, 7]],
        forbid: [4, 0],
        cap: [3, 1],
      });
    expect(read).toThrow(ProblemFileError);
    expect(read).toThrow('A[0].w (-1) must be at least 0');
    expect(read).toThrow('A[0].v must be a list of 2 numbers');
    expect(read).toThrow('apart[0] names 7; entries must be whole numbers from 0 to 1');
    expect(read).toThrow('forbid[0] (4) must be a bit mask of the 2 groups');
    expect(read).toThrow('cap ([3,1]) must be [smallest, largest] size of a group');
  });

  it('says so when a file is something else', () => {
    expect(() => parseProblemFile([1, 2])).toThrow('$ must be a JSON object');
    expect(() => parseProblemFile({ name: 'x' })).toThrow('has neither "A"');
  });
});
