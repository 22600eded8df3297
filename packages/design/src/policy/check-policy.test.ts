import { allStatePolicies, classSizeOf } from '@staffroom/knowledge';
import { fte, gradesBetween, PolicyFindingSchema, type Grade, type PolicyFinding } from '@staffroom/school';
import { aSchool, aStaffMember } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../arrangement.ts';
import { aBaseline, aClass, aDesign, anAdult, aUnit, names } from '../../tests/arrangement-builders.ts';
import { checkPolicy } from './check-policy.ts';

const math = [{ area: 'MATH', label: 'MATH', from: 'K', to: '12' }] as const;
const teachers = names('t', 6);
const school = aSchool({
  staff: [
    ...teachers.map((id) => aStaffMember(id, { credentials: [...math] })),
    aStaffMember('unchecked'),
    aStaffMember('uncertified', { credentials: [] }),
    aStaffMember('aide', { kind: 'aide' }),
  ],
});

function team(students: number, adults: Unit['adults'], grades: readonly Grade[]): Unit {
  return aUnit('T', adults, names('s', students), { grades });
}

function certified(count: number): Unit['adults'] {
  return teachers.slice(0, count).map((id) => anAdult(id));
}

function findings(state: string, units: readonly Unit[], rule: string): readonly PolicyFinding[] {
  return checkPolicy({ arrangement: aDesign(school, units), state }).filter((each) => each.rule === rule);
}

function finding(state: string, units: readonly Unit[], rule: string): PolicyFinding {
  const found = findings(state, units, rule);
  expect(found.map((each) => each.rule)).toEqual([rule]);
  return PolicyFindingSchema.parse(found[0]);
}

describe('checkPolicy', () => {
  it('checks nothing without a state and knows the fifty states and DC', () => {
    expect(checkPolicy({ arrangement: aDesign(school, []), state: null })).toEqual([]);
    expect(() => checkPolicy({ arrangement: aDesign(school, []), state: 'ZZ' })).toThrow(/no state "ZZ"/);
  });

  it.each(allStatePolicies().map((policy) => policy.state))(
    '%s: finds something on every rule, with its source',
    (state) => {
      const grades = gradesBetween('K', '12').filter((grade) => grade !== 'TK');
      const units = grades.map((grade) =>
        aUnit(
          `T${grade}`,
          [...certified(3), anAdult('aide', { roleId: 'paraeducatorOnTeam', isTeaching: false })],
          names(grade, 90),
          { grades: [grade] },
        ),
      );
      const found = checkPolicy({ arrangement: aDesign(school, units), state });
      expect(found.map((each) => PolicyFindingSchema.parse(each))).toEqual(found);
      const keys = found.map((each) => `${each.rule} ${each.subject}`);
      expect(new Set(keys).size).toBe(keys.length);
      const cited = found.filter(
        (each) => each.outcome === 'pass' || each.outcome === 'waiver' || each.outcome === 'blocked',
      );
      expect(cited.filter((each) => each.sourceUrl === null)).toEqual([]);
      const rules = new Set(found.map((each) => each.rule));
      const entry = classSizeOf(state);
      expect(
        [...rules].filter((rule) => rule.startsWith('classSize.') && rule.split('.').length > 2).length,
      ).toBe(entry.rules.length);
      expect([...rules].filter((rule) => rule.startsWith('classSizeGoal.')).length).toBe(
        entry.goals?.length ?? 0,
      );
    },
  );
});

describe('class size per teacher', () => {
  it('is met by two teachers with a double group', () => {
    const found = finding('DE', [team(44, certified(2), ['2'])], 'classSize.K-3.class.per-teacher.core');
    expect(found).toMatchObject({ outcome: 'pass', value: 22, limit: 22, subject: 'T' });
  });

  it('needs the waiver that the state knows where one student is too many, and points to freedom for a plan', () => {
    const found = finding('DE', [team(45, certified(2), ['2'])], 'classSize.K-3.class.per-teacher.core');
    expect(found).toMatchObject({ outcome: 'waiver', value: 22.5 });
    expect(found.message).toContain('45 students and 2 certified teachers');
  });

  it('counts shares of time, and nobody without a certificate', () => {
    const adults = [...certified(2), anAdult('t3', { share: fte(500) }), anAdult('uncertified')];
    const found = finding('DE', [team(50, adults, ['2'])], 'classSize.K-3.class.per-teacher.core');
    expect(found).toMatchObject({ outcome: 'pass', value: 20 });
  });

  it("takes the roster's word for a teacher without credentials and says so", () => {
    const found = finding(
      'DE',
      [team(20, [anAdult('unchecked')], ['2'])],
      'classSize.K-3.class.per-teacher.core',
    );
    expect(found.outcome).toBe('pass');
    expect(found.caveats.join(' ')).toContain('add column credentials to file staff.csv');
  });

  it('counts a vacant post as filled, as it counts a class of today that waits for its teacher', () => {
    const waiting = aUnit('T', certified(3), names('s', 80), { grades: ['2'], vacant: fte(1000) });
    const found = finding('DE', [waiting], 'classSize.K-3.class.per-teacher.core');
    expect(found).toMatchObject({ outcome: 'pass', value: 20 });
    expect(found.caveats[0]).toBe('Vacant teaching posts counted as filled: 1.');
    const today = aClass('C', [], names('s', 20), { grades: ['2'], vacant: fte(200) });
    const rule = 'classSize.K-3.class.per-teacher.core';
    const before = checkPolicy({ arrangement: aBaseline(school, [today]), state: 'DE' }).find(
      (each) => each.rule === rule,
    );
    expect(before).toMatchObject({ outcome: 'pass', value: 20 });
  });

  it('cannot be read where nobody is known to be certified', () => {
    const found = finding(
      'DE',
      [team(20, [anAdult('uncertified')], ['2'])],
      'classSize.K-3.class.per-teacher.core',
    );
    expect(found).toMatchObject({ outcome: 'unknown', value: null });
  });
});

describe('class size per class', () => {
  const rule = 'classSize.4-6.class.per-class';

  it('is held against the largest of equal groups of a team, and warns of lessons for all', () => {
    const found = finding('TN', [team(91, certified(3), ['5'])], 'classSize.4-6.class.per-class');
    expect(found).toMatchObject({ value: 31, limit: 30, outcome: 'blocked' });
    expect(found.caveats.join(' ')).toContain('A lesson for the whole team at once (91 students)');
    expect(found.caveats.join(' ')).toContain('Tennessee sources differ');
  });

  it('takes a class of today as it is, also with two teachers', () => {
    const units = [aClass('C', certified(2), names('s', 31), { grades: ['5'] })];
    const found = checkPolicy({ arrangement: aBaseline(school, units), state: 'TN' }).find(
      (each) => each.rule === rule,
    );
    expect(found).toMatchObject({ value: 31, outcome: 'blocked' });
  });

  it('allows more for as many groups as have a full-time aide', () => {
    const aide = anAdult('aide', { roleId: 'paraeducatorOnTeam', isTeaching: false });
    const adults = [...certified(2), aide];
    const georgia = 'classSize.K.class.per-class';
    expect(finding('GA', [team(38, adults, ['K'])], georgia)).toMatchObject({ outcome: 'pass', limit: 19 });
    expect(finding('GA', [team(39, adults, ['K'])], georgia)).toMatchObject({ outcome: 'waiver' });
    expect(finding('GA', [team(38, certified(2), ['K'])], georgia)).toMatchObject({
      outcome: 'waiver',
      limit: 18,
    });
  });
});

describe('other bases', () => {
  it('a daily load is all students of a teacher, over all teams, and never a class', () => {
    const units = [
      aUnit('A', certified(2), names('a', 100), { grades: ['8'] }),
      aUnit('B', certified(1), names('b', 60), { grades: ['8'] }),
      aUnit('C', [anAdult('t6')], names('c', 151), { grades: ['8'] }),
    ];
    const found = findings('AR', units, 'classSize.7-12.teacher-daily-load.per-teacher');
    expect(found.map((each) => [each.subject, each.value, each.limit, each.outcome])).toEqual([
      ['A', 160, 150, 'waiver'],
      ['B', 160, 150, 'waiver'],
      ['C', 151, 150, 'waiver'],
    ]);
    expect(findings('OK', units, 'classSize.7-12.teacher-daily-load.per-teacher')[0]?.limit).toBe(140);
  });

  it("a district's average stays unknown for one school and shows the school's own", () => {
    const found = finding(
      'AR',
      [team(60, certified(3), ['2'])],
      'classSize.1-3.district-average.per-teacher',
    );
    expect(found).toMatchObject({ outcome: 'unknown', value: 20, limit: 23, subject: 'design' });
    expect(found.message).toContain('the other schools of the district are needed');
  });

  it('a school average is taken over all its teams', () => {
    const units = [
      aUnit('A', certified(2), names('a', 40), { grades: ['5'] }),
      aUnit('B', certified(2), names('b', 60), { grades: ['5'] }),
    ];
    expect(finding('TN', units, 'classSize.4-6.school-average.per-class')).toMatchObject({
      value: 25,
      outcome: 'pass',
    });
  });
});

describe('what is not known', () => {
  it('a missing grade is unknown, not uncapped', () => {
    const found = finding('AL', [team(90, certified(3), ['6'])], 'classSize.6');
    expect(found).toMatchObject({ outcome: 'unknown', limit: null });
    expect(found.message).toContain('A missing grade is unknown, not uncapped');
  });

  it('a search of kindergarten to grade 3 that found no limit says nothing about the grades above', () => {
    expect(finding('OR', [team(90, certified(3), ['2'])], 'classSize.2')).toMatchObject({
      outcome: 'notApplicable',
      message: 'Grade 2: no limit found (K-3 scan only, 2018).',
      year: 2018,
    });
    expect(finding('OR', [team(90, certified(3), ['7'])], 'classSize.7').outcome).toBe('unknown');
  });

  it('a rule for other classes leaves a grade unknown', () => {
    const arts = aUnit('T', certified(1), names('s', 20), { grades: ['2'], covers: ['ARTS'] });
    expect(finding('DE', [arts], 'classSize.K-3.class.per-teacher.core').outcome).toBe('notApplicable');
    expect(finding('DE', [arts], 'classSize.2')).toMatchObject({
      outcome: 'unknown',
      message:
        'Grade 2: the rules found speak of other classes (core). A missing rule is unknown, not uncapped.',
    });
  });

  it('a rule for New York City is unknown elsewhere when exceeded, and met when met', () => {
    const rule = 'classSize.4-8.class.per-class';
    expect(finding('NY', [team(46, certified(2), ['6'])], rule).outcome).toBe('pass');
    const above = finding('NY', [team(48, certified(2), ['6'])], rule);
    expect(above.outcome).toBe('unknown');
    expect(above.message).toContain('New York City district only');
  });

  it('a goal never blocks', () => {
    const found = finding('IA', [team(60, certified(3), ['2'])], 'classSizeGoal.K-3.ratio.per-teacher');
    expect(found).toMatchObject({ outcome: 'notApplicable', value: 20, limit: 17 });
    expect(found.message).toContain('above a goal, which does not bind');
  });
});

describe('indicators', () => {
  const aide = anAdult('aide', { roleId: 'paraeducatorOnTeam', isTeaching: false });

  it('speak only of what the design does', () => {
    const plain = checkPolicy({ arrangement: aDesign(school, [team(60, certified(3), ['6'])]), state: 'NC' });
    expect(plain.filter((each) => !each.rule.startsWith('classSize')).map((each) => each.rule)).toEqual([
      'planningTimeLocalControl',
    ]);
    const lead = anAdult('t1', { isLead: true });
    const led = checkPolicy({ arrangement: aDesign(school, [team(60, [lead, aide], ['6'])]), state: 'NC' });
    expect(
      led.filter((each) => !each.rule.startsWith('classSize')).map((each) => [each.rule, each.outcome]),
    ).toEqual([
      ['supportStaffInstruction', 'pass'],
      ['teachersObservePeers', 'pass'],
      ['teacherLeaderPay', 'pass'],
      ['planningTimeLocalControl', 'pass'],
    ]);
  });

  it('remind of the federal rule on aides in every state', () => {
    const found = finding('TX', [team(60, [...certified(3), aide], ['6'])], 'supportStaffInstruction');
    expect(found.caveats.join(' ')).toContain('34 CFR 200.59');
  });

  it('carry year and kind of source, and leave a bar on observation open because no design says who observes', () => {
    const lead = anAdult('t1', { isLead: true });
    const found = finding('KY', [team(60, [lead], ['6'])], 'teachersObservePeers');
    expect(found).toMatchObject({ outcome: 'unknown', year: 2014, sourceKind: 'state-agency', value: 1 });
  });
});
