import { allClassSizes, classSizeOf, classSizeRulesFor } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { gradeCover, ruleGrades, spanOf } from './class-size-grades.ts';

describe('gradeCover', () => {
  it('says of every grade of every jurisdiction what the check of a design says', () => {
    for (const entry of allClassSizes()) {
      const answers = ruleGrades.map((grade) => classSizeRulesFor(entry.state, grade).status);
      expect(gradeCover(entry).map((cover) => (cover === 'rule' ? 'rules' : cover))).toEqual(answers);
    }
  });
});

describe('spanOf', () => {
  it('counts grades from prekindergarten', () => {
    expect(spanOf({ gradeBand: { from: 'PK', to: 'K' } })).toEqual([0, 1]);
    expect(classSizeOf('NV').rules.map(spanOf)).toEqual([
      [2, 3],
      [4, 4],
    ]);
  });
});
