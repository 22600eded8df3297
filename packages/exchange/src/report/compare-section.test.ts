import { aPlan, aReading, aSchool, anAnalysisLine, aStudent, aTeam } from '@staffroom/testkit';
import type { AnalysisLine } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { compareSection } from './compare-section.ts';
import { fairnessSection } from './fairness-section.ts';
import { keyLines } from './key-measures.ts';
import { lineBody } from './measure-row.ts';
import { viewOf, type ReportView } from './report-view.ts';
import { rulesSection } from './rules-section.ts';

const school = aSchool({ students: [aStudent('S-1')] });

function viewWith(analysis: readonly AnalysisLine[]): ReportView {
  return viewOf(aPlan(school, { teams: [aTeam('6-1', ['S-1'])], analysis: [...analysis] }), school);
}

function measured(rule: string, overrides: Partial<AnalysisLine> = {}): AnalysisLine {
  return anAnalysisLine(rule, {
    label: `Label of ${rule}`,
    baseline: aReading(20),
    design: aReading(80),
    difference: 60,
    ...overrides,
  });
}

const unread = aReading(null, { status: 'notEvaluated' });

describe('the measures', () => {
  test('stand under the heading of their question, the school first, attributes and teams on demand', () => {
    const page = compareSection(
      viewWith([
        measured('balance.support.IEP', { subject: 'support.IEP' }),
        measured('cost.perStudent'),
        measured('coverage.core'),
      ]),
    ).html;
    const order = [
      'Who teaches the students',
      'Label of coverage.core',
      'Posts and pay',
      'Label of cost.perStudent',
      '1 further measure',
      'Label of balance.support.IEP',
    ];
    expect(order.map((text) => page.indexOf(text))).toEqual(
      order.map((text) => page.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(page.indexOf(order[0] ?? '')).toBeGreaterThan(0);
  });

  test.each([
    ['compliance.waiver', 'rules', 'school', '2 of 8 rules: classSize.5-12.', '2 of 8 rules'],
    ['compliance.blocked', 'rules', 'school', '0 of 8 rules', '0 of 8 rules'],
    ['novices', 'teachers', '6-1', '2 of 4 teachers have 3 years or fewer.', '2 of 4'],
    ['shares.exact', 'adults', 'school', '3 of 53 adults.', '3 of 53 adults'],
    ['teamSize.outside', 'teams', 'school', '1 of 6 teams; between 50 and 150 are wanted.', '1 of 6 teams'],
    ['reach.lead', '% of students', 'school', '0 of 600 students have a lead.', '0 of 600 students = 0%'],
  ])('explain what is no small count of students: %s', (rule, unit, subject, message, arithmetic) => {
    const line = measured(rule, { unit, subject, design: aReading(2, { message, arithmetic }) });
    const page = lineBody(viewWith([line]), line).html;
    expect(page).toContain(message);
    expect(page).not.toContain('Not shown');
  });

  test.each([
    ['reach.lead', '% of students', '9 of 96 students have a lead.', '9 of 96 students = 9.4%'],
    ['reach.lead', '% of students', '87 of 96 students have a lead.', '87 of 96 students = 90.6%'],
    ['balance.support.504', 'percentage points', 'Wren: 504 plan 5% of 101 students.', '|5% − 5.4%|'],
    ['reach.lead', '% of students', 'Few have a lead.', '9 of 96'],
  ])('hide a small count of students with its arithmetic: %s, %s, %s', (rule, unit, message, arithmetic) => {
    const line = measured(rule, { unit, design: aReading(9, { message, arithmetic }) });
    const page = lineBody(viewWith([line]), line).html;
    expect(page).toContain('Not shown: it would tell of fewer than ten students.');
    expect(page).not.toContain(message);
    expect(page).not.toContain(arithmetic);
  });

  test('open to how both figures came about and to their source', () => {
    const page = compareSection(
      viewWith([
        measured('coverage.core', {
          design: aReading(68.7, { message: 'Nearly all.', arithmetic: '412 of 600 students = 68.7%' }),
        }),
      ]),
    ).html;
    expect(page).toContain('Nearly all. (412 of 600 students = 68.7%)');
    expect(page).toContain('counted from the roster');
  });

  test('hide a sentence that tells of fewer than ten students', () => {
    const page = compareSection(
      viewWith([
        measured('coverage.core', { design: aReading(99, { message: '4 of 600 students lack one.' }) }),
      ]),
    ).html;
    expect(page).toContain('it would tell of fewer than ten students');
    expect(page).not.toContain('4 of 600');
  });

  test('leave out what no file allowed to measure', () => {
    expect(
      compareSection(
        viewWith([measured('coverage.core', { baseline: unread, design: unread, difference: null })]),
      ).html,
    ).toContain('Nothing could be measured');
  });

  test('that tell most are at most five, in the order a board asks', () => {
    const rules = [
      'adultsPerStudent',
      'continuity.students',
      'cost.perStudent',
      'novices.alone',
      'reach.lead',
      'coverage.core',
    ];
    expect(keyLines(viewWith(rules.map((rule) => measured(rule)))).map((line) => line.rule)).toEqual([
      'coverage.core',
      'reach.lead',
      'novices.alone',
      'cost.perStudent',
      'continuity.students',
    ]);
  });
});

describe('rules', () => {
  test('that the design does not keep stand first, the kept ones on demand', () => {
    const page = rulesSection(
      viewWith([
        measured('shares.exact', { severity: 'hard', design: aReading(0, { status: 'kept' }) }),
        measured('teamSize', { severity: 'soft', design: aReading(140, { status: 'attention' }) }),
        measured('placed.once', { severity: 'hard', design: aReading(2, { status: 'broken' }) }),
      ]),
    ).html;
    const order = [
      'Label of placed.once',
      'Label of teamSize',
      '1 further rule, all kept',
      'Label of shares.exact',
    ];
    expect(order.map((text) => page.indexOf(text))).toEqual(
      order.map((text) => page.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(page).toContain('The design keeps 1 of 3 rules');
  });

  test('about students are counted, not told', () => {
    const rule = (number: number, status: 'kept' | 'broken'): AnalysisLine =>
      measured(`rules.students.together.${number}`, {
        severity: 'hard',
        label: 'S-1, S-2 together: twins',
        baseline: aReading(1, { status: 'broken' }),
        design: aReading(0, { status }),
        source: { kind: 'choice', who: 'school', note: `rules.yaml, students, together ${number}` },
      });
    const page = rulesSection(viewWith([rule(1, 'kept'), rule(2, 'broken')])).html;
    expect(page).toContain('0 of 2 kept');
    expect(page).toContain('1 of 2 kept');
    expect(page).toContain('rules.yaml, students, together 2');
    expect(page).not.toMatch(/twins|S-1/);
  });
});

describe('fairness', () => {
  test('names the category in words', () => {
    const line = measured('audit.economicallyDisadvantaged.spread', {
      subject: 'audit.economicallyDisadvantaged',
      label: 'Worst gap in economicallyDisadvantaged between peers',
    });
    expect(fairnessSection(viewWith([line])).html).toContain(
      'Worst gap in economically disadvantaged between peers',
    );
  });

  test('says which column would allow it', () => {
    expect(fairnessSection(viewWith([])).html).toContain('<b>students.csv</b>');
  });
});
