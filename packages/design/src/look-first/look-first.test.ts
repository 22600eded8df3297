import { createHash } from 'node:crypto';
import { loadMilpSolver } from '@staffroom/engine';
import { fte, type Plan, type School, type TeamId } from '@staffroom/school';
import {
  aDepartmentalSchool,
  aFinding,
  anAnalysisLine,
  aPlan,
  aPost,
  aReading,
  aShare,
  aTeam,
} from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { designSchool } from '../design-school.ts';
import { lookFirst } from './look-first.ts';

const milp = await loadMilpSolver();

function design(school: School, parameters: Readonly<Record<string, unknown>>): Plan {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const tools = { milp, sha256, versions: { staffroom: '0.1.0', knowledge: '2026' }, inputFormat: 'made' };
  const request = {
    modelId: 'newCoreTeam',
    parameters,
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  const run = designSchool(school, request, tools);
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}

const school = aDepartmentalSchool({ grades: ['6'], studentsPerGrade: 100, teachersPerSubject: 1 });

describe('lookFirst', () => {
  it('puts people to hire first, with the credential', () => {
    const short = { ...school, staff: school.staff.filter((member) => member.id !== 'T-6-MATH-1') };
    expect(design(short, { teacherCount: 4 }).lookFirst[0]).toEqual({
      title: '1 post to fill',
      text: 'On one team: 1 (certified in mathematics, grade 6).',
      severity: 'attention',
    });
  });

  it('says when a team is outside the model’s limits', () => {
    const titles = design(school, { rosterMin: 120, rosterTarget: 130 }).lookFirst.map(
      (point) => point.title,
    );
    expect(titles).toContain('Team sizes outside the model’s limits');
  });

  it('names three things at most', () => {
    expect(design(school, {}).lookFirst).toHaveLength(3);
  });

  /** The cards of a plan in which only the given parts differ from a plan without anything to look at. */
  function cards(parts: Partial<Plan>) {
    const plan = aPlan(school, parts);
    return lookFirst(school, plan, plan);
  }

  it('counts policy by rule, not by team, with the furthest out and with today', () => {
    const above = (subject: string, value: number) =>
      aFinding({
        rule: 'classSize.6',
        subject,
        outcome: 'waiver',
        value,
        limit: 30,
        unit: 'students per teacher',
      });
    const compliance = anAnalysisLine('compliance.waiver', { baseline: aReading(0), design: aReading(1) });
    const policy = [above('6-1', 31.2), above('6-2', 33.7)];
    expect(cards({ policy, analysis: [compliance] })[0]).toEqual({
      title: '1 point of state policy needs a waiver (today 0)',
      text: 'Up to 33.7 students per teacher on 2 teams, the figure is 30.',
      severity: 'attention',
    });
  });

  it('says which teams have no lead where a lead was wanted and somebody is eligible elsewhere', () => {
    const lead = aPost('6-1/lead', { amount: fte(0) });
    const led = aTeam('6-1', [], {
      posts: [lead],
      adults: [aShare('T-6-MATH-1', '6-1/lead', { isLead: true })],
    });
    const leadless = aTeam('6-2', [], { name: 'Kestrel', posts: [lead] });
    expect(cards({ teams: [led, leadless] })[0]).toEqual({
      title: '1 team has no lead',
      text: 'Kestrel: nobody on this team is marked as eligible to lead. Who could prepare for it?',
      severity: 'attention',
    });
  });

  const covered = (before: number, after: number) =>
    anAnalysisLine('coverage.core', {
      label: 'Covered',
      baseline: aReading(before),
      design: aReading(after),
    });
  const kept = (before: number, after: number) =>
    anAnalysisLine('continuity.students', {
      label: 'Keep a teacher',
      baseline: aReading(before),
      design: aReading(after),
    });
  const led = (before: number, after: number) =>
    anAnalysisLine('reach.lead', { label: 'Led', baseline: aReading(before), design: aReading(after) });

  it('tells a gain before a smaller loss, both against today', () => {
    expect(cards({ analysis: [kept(100, 90), covered(60, 83.2)] }).slice(0, 2)).toEqual([
      {
        title: 'Better than today: Covered',
        text: '83.2% of students, against 60% today.',
        severity: 'good',
      },
      {
        title: 'Worse than today: Keep a teacher',
        text: '90% of students, against 100% today.',
        severity: 'attention',
      },
    ]);
  });

  it('tells a loss before a gain that is smaller relative to today', () => {
    const [first, second] = cards({ analysis: [covered(79.2, 83), kept(100, 10)] });
    expect(first?.title).toBe('Worse than today: Keep a teacher');
    expect(second?.title).toBe('Better than today: Covered');
  });

  it('tells of coverage lost before any gain and any other loss', () => {
    const [first, second] = cards({ analysis: [led(0, 100), kept(100, 10), covered(79.5, 42)] });
    expect(first).toEqual({
      title: 'Worse than today: Covered',
      text: '42% of students, against 79.5% today.',
      severity: 'attention',
    });
    expect(second?.title).toBe('Better than today: Led');
  });

  it('tells of coverage lost when people to hire and policy also need a look', () => {
    const sized = { teamId: '6-1' as TeamId, postId: '6-1/math', roleId: 'teamTeacher', studentCount: 100 };
    const vacancy = { ...sized, need: 'certified in mathematics, grade 6', amount: fte(500) };
    const policy = [aFinding({ rule: 'classSize.6', outcome: 'waiver', value: 31.2, limit: 30 })];
    const titles = cards({
      vacancies: [vacancy],
      policy,
      analysis: [led(0, 100), covered(79.5, 42)],
    }).map((point) => point.title);
    expect(titles).toHaveLength(3);
    expect(titles).toContain('Worse than today: Covered');
  });

  it('does not call a change that rounds away a loss', () => {
    const titles = cards({ analysis: [covered(79.51, 79.49), led(0, 100)] }).map((point) => point.title);
    expect(titles).toContain('Better than today: Led');
    expect(titles).not.toContain('Worse than today: Covered');
  });

  it('counts broken rules of the school instead of repeating their words', () => {
    const line = anAnalysisLine('rules.students.apart.1', {
      label: 'S-1, S-2 apart: a quarrel',
      severity: 'hard',
      design: aReading(2, { status: 'broken', message: 'S-1, S-2 share Heron.' }),
    });
    expect(cards({ analysis: [line] })[0]).toEqual({
      title: '1 rule is broken',
      text: '1 rule of the school about students.',
      severity: 'bad',
    });
  });

  it('keeps every text short, saying how much it leaves out', () => {
    const vacancies = Array.from({ length: 12 }, (_, index) => ({
      teamId: `6-${index}` as TeamId,
      postId: `6-${index}/math`,
      roleId: 'teamTeacher',
      need: `certified in a rather long subject ${index}, grades 6–8`,
      amount: fte(500),
      studentCount: 100,
    }));
    const [card] = cards({ vacancies });
    expect(card?.title).toBe('6 posts to fill');
    expect(card?.text).toMatch(/; 10 more\.$/);
    expect(card?.text.length).toBeLessThanOrEqual(170);
  });

  it('names no student and no rule', () => {
    const [one, two] = school.students.map((student) => student.id);
    const apart = [{ people: [one!, two!], reason: null }];
    const none = { together: [], apart: [], pinned: [], forbidden: [] };
    const rules = {
      students: { ...none, apart },
      staff: none,
      teamCounts: {},
      teamSizes: { min: null, max: null },
      priorities: {},
      state: null,
    };
    const plan = design({ ...school, rules }, {});
    expect(plan.teams).toHaveLength(2);
    const told = JSON.stringify([plan.lookFirst, plan.sizing]);
    expect(told).not.toContain(one);
    expect(told).not.toContain(two);
    expect(told).not.toMatch(/rules\.st|classSize|\.;/);
  });
});
