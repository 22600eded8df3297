import { describe, expect, test } from 'vitest';
import {
  allClassSizes,
  allIndicators,
  allStatePolicies,
  classSizeOf,
  classSizeRulesFor,
  coversGrade,
  indicatorById,
  optionalStateByCode,
  stateByCode,
} from '../index.ts';

describe('states', () => {
  test('all fifty-one jurisdictions answer all nineteen indicators', () => {
    expect(allStatePolicies()).toHaveLength(51);
    expect(allIndicators()).toHaveLength(19);
    expect(Object.keys(stateByCode('TX').indicators)).toEqual(
      allIndicators().map((indicator) => indicator.id),
    );
  });

  test('a code is read in either case', () => {
    expect(stateByCode(' nc ').name).toBe('North Carolina');
    expect(optionalStateByCode('PR')).toBeNull();
    expect(() => stateByCode('PR')).toThrow('There is no state "PR". Known: AL, AK,');
  });

  test('a known answer has a source and the kind of source, an unknown one is only unknown', () => {
    expect(stateByCode('AL').indicators.classSizeWaiver).toEqual({
      value: 'yes',
      note: 'Board resolution lets the State Superintendent grant exceptions case by case.',
      sourceUrl: 'https://web.alsde.edu/home/Executive/BoardResolutions.aspx?view=481',
      dataYear: 1997,
      sourceKind: 'state-agency',
    });
    expect(stateByCode('AL').indicators.teachersObservePeers).toMatchObject({
      value: 'unknown',
      sourceUrl: null,
    });
  });

  test('an indicator says why it matters', () => {
    expect(indicatorById('supportStaffInstruction').federalFloor?.citation).toBe('34 CFR 200.59');
  });
});

describe('class size', () => {
  test('27 states have rules, 23 have no cap that was found, one is unknown', () => {
    const statuses = allClassSizes().map((entry) => classSizeRulesFor(entry.state).status);
    expect(statuses.filter((status) => status === 'rules')).toHaveLength(27);
    expect(statuses.filter((status) => status === 'noCap')).toHaveLength(23);
    expect(statuses.filter((status) => status === 'unknown')).toHaveLength(1);
  });

  test('a grade gets the rules whose band covers it', () => {
    expect(classSizeRulesFor('TX', '3')).toMatchObject({
      status: 'rules',
      rules: [
        { max: 22, basis: 'class', unit: 'per-class', citation: 'Tex. Educ. Code 25.112' },
        { max: 20, basis: 'district-average', unit: 'per-teacher', citation: 'Tex. Educ. Code 25.111' },
      ],
    });
    expect(coversGrade({ gradeBand: { from: 'K', to: '3' } }, 'PK')).toBe(false);
    expect(coversGrade({ gradeBand: { from: 'K', to: '3' } }, 'K')).toBe(true);
    expect(coversGrade({ gradeBand: { from: '9', to: '12' } }, '10')).toBe(true);
  });

  test('a grade that no rule covers is unknown, not uncapped', () => {
    expect(classSizeOf('AL').partial).toBe(true);
    expect(classSizeRulesFor('AL', '7')).toEqual({
      status: 'unknown',
      reason: 'Alabama: no rule was found for grade 7.',
    });
  });

  test('a search of the early grades says nothing about the later ones', () => {
    expect(classSizeRulesFor('OR', '2')).toMatchObject({ status: 'noCap', evidence: 'K-3 scan only' });
    expect(classSizeRulesFor('OR', '9')).toEqual({
      status: 'unknown',
      reason: 'Oregon: the search covered kindergarten to grade 3 only, not grade 9.',
    });
  });

  test('repealed figures are never among the rules', () => {
    expect(classSizeOf('NH').supersededRules).toHaveLength(2);
    expect(classSizeRulesFor('NH', '3')).toMatchObject({ status: 'unknown' });
  });
});
