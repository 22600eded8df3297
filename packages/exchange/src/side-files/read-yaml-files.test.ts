import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import { describe, expect, test } from 'vitest';
import { readSideTexts } from './testkit/read-side-texts.ts';

const school = aSchool({
  students: ['S-1', 'S-2', 'S-3', '007'].map((id) =>
    aStudent(id, { supports: ['IEP'], measures: { math: 210 } }),
  ),
  staff: [
    aStaffMember('T-1'),
    aStaffMember('T-2', { pay: { kind: 'schedule', schedule: 'district', step: '2', lane: 'MA' } }),
  ],
});
const lines = (...text: readonly string[]): string => text.join('\n');
const placed = (
  problems: readonly { readonly code: string; readonly line: number | null; readonly message: string }[],
): readonly (readonly [string, number | null, string])[] =>
  problems.map(({ code, line, message }) => [code, line, message] as const);

describe('rules.yaml', () => {
  test('holds what the school has decided, with reasons', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'rules.yaml': lines(
        'state: az',
        'teams: { count: { 6: 2 }, size: { max: 110 } }',
        'students:',
        '  together: [{ people: [S-1, S-2], reason: siblings }]',
        '  pinned: [{ person: 007, team: 6-1 }]',
        'staff:',
        '  forbidden: [{ person: T-1, teams: [6-2, 6-*], reason: asked for }]',
        'priorities: { support.IEP: 2, measure.math: 0.5 }',
      ),
    });
    expect(problems).toEqual([]);
    expect(read.rules).toEqual({
      state: 'AZ',
      students: {
        together: [{ people: ['S-1', 'S-2'], reason: 'siblings' }],
        apart: [],
        pinned: [{ person: '007', teams: ['6-1'], reason: null }],
        forbidden: [],
      },
      staff: {
        together: [],
        apart: [],
        pinned: [],
        forbidden: [{ person: 'T-1', teams: ['6-2', '6-*'], reason: 'asked for' }],
      },
      teamCounts: { '6': 2 },
      teamSizes: { min: null, max: 110 },
      priorities: { 'support.IEP': 2, 'measure.math': 0.5 },
    });
  });

  test('leaves out what the school does not have, and says what may be meant', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'rules.yaml': lines(
        'students:',
        '  apart:',
        '    - people: [S-1, S-9]',
        '    - people: [S-1, S-2, X]',
        '  pinned:',
        '    - { person: S-1, team: 9-1 }',
        'priorities:',
        '  measure.maths: 2',
        '  audit.lunch: 1',
      ),
    });
    expect(placed(problems)).toEqual([
      ['not-in-roster', 3, 'S-9 is not among the students of the roster; maybe S-1'],
      ['not-in-roster', 4, 'X is not among the students of the roster'],
      ['unknown-team', 6, 'The team 9-1 cannot exist: the school has the grades 6'],
      ['unknown-attribute', 8, 'No student has the attribute measure.maths; maybe measure.math'],
      [
        'unknown-attribute',
        9,
        'No student has the attribute audit.lunch; the attributes are support.IEP, measure.math',
      ],
    ]);
    expect(read.rules?.students).toEqual({
      together: [],
      apart: [{ people: ['S-1', 'S-2'], reason: null }],
      pinned: [],
      forbidden: [],
    });
    expect(read.rules?.priorities).toEqual({});
  });

  test('reports every entry that is not understood, each with its line, and is then not read', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'rules.yaml': lines(
        'teams:',
        '  count: { 6: two }',
        'student: {}',
        'staff:',
        '  together:',
        '    - people: [T-1]',
        '    - people: [T-1, T-1]',
        '  pinned:',
        '    - { person: T-1, team: 6-1, teams: [6-2] }',
        '    - { team: 6-1, reason: x }',
        'state: Arizona',
      ),
    });
    expect(placed(problems).toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual([
      ['yaml-content', 2, 'teams.count.6: "two" was found; write a whole number'],
      [
        'yaml-content',
        3,
        'the file: "student" (maybe students) is not known; the keys are state, teams, students, staff, priorities',
      ],
      ['yaml-content', 6, 'staff.together[1].people: expected a list of at least 2'],
      ['yaml-content', 7, 'staff.together[2].people: somebody is named twice'],
      ['yaml-content', 9, 'staff.pinned[1]: give either team, or teams with a list'],
      ['yaml-content', 10, 'staff.pinned[2].person: it is missing; write a text'],
      ['yaml-content', 11, 'state: "Arizona" was found; write the two letters of a state, e.g. AZ'],
    ]);
    expect(read.rules).toBeNull();
  });

  test('that is not YAML is reported with the line of the mistake', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'rules.yaml': lines('students:', '  apart: [', 'priorities: {}'),
    });
    expect(problems.map(({ severity, code, file }) => [severity, code, file])).toContainEqual([
      'error',
      'yaml-syntax',
      'rules.yaml',
    ]);
    expect(problems.every(({ line }) => line !== null)).toBe(true);
    expect(read.rules).toBeNull();
  });

  test('that unfolds without end is refused', async () => {
    const anchors = ['a', 'b', 'c', 'd'].map(
      (name, index) =>
        `${name}: &${name} [${Array.from({ length: 20 }, () => (index === 0 ? 'x' : `*${'abcd'[index - 1]}`)).join(', ')}]`,
    );
    const { school: read, problems } = await readSideTexts(school, { 'rules.yaml': lines(...anchors) });
    expect(problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect(read.rules).toBeNull();
  });

  test('may be empty: nothing is decided', async () => {
    const { school: read, problems } = await readSideTexts(school, { 'rules.yaml': '# nothing yet\n' });
    expect(problems).toEqual([]);
    expect(read.rules).toMatchObject({ state: null, teamCounts: {}, priorities: {} });
  });
});

describe('bells.yaml', () => {
  test('names a day and a period by its id and rotates the days in their order', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'bells.yaml': lines(
        'days:',
        '  - id: A',
        '    periods:',
        '      - { id: 1, start: 8:15, end: 9:00, kind: class }',
        '      - { id: L, name: Lunch, start: 12:30 pm, end: 13:00, kind: lunch }',
      ),
    });
    expect(problems).toEqual([]);
    expect(read.bells).toEqual({
      days: [
        {
          id: 'A',
          name: 'A',
          periods: [
            { id: '1', name: '1', start: 495, end: 540, kind: 'class' },
            { id: 'L', name: 'Lunch', start: 750, end: 780, kind: 'lunch' },
          ],
        },
      ],
      rotation: ['A'],
    });
  });

  test('is refused where periods overlap, end early or repeat, or the rotation names no day', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'bells.yaml': lines(
        'days:',
        '  - id: A',
        '    periods:',
        '      - { id: 1, start: 8:00, end: 9:00, kind: class }',
        '      - { id: 1, start: 8:50, end: 9:40, kind: class }',
        '      - { id: 3, start: 9:40, end: 9:40, kind: class }',
        'rotation: [A, B]',
      ),
    });
    expect(placed(problems)).toEqual([
      ['yaml-content', 5, 'The period 1 stands twice on day A'],
      ['yaml-content', 5, 'The period 1 of day A starts before 1 has ended'],
      ['yaml-content', 6, 'The period 3 of day A ends before it has started'],
      ['yaml-content', 7, 'The rotation names the day B; the days are A'],
    ]);
    expect(read.bells).toBeNull();
  });

  test('wants times and kinds that exist', async () => {
    const { problems } = await readSideTexts(school, {
      'bells.yaml': lines(
        'days:',
        '  - id: A',
        '    periods: [{ id: 1, start: 8, end: 9:00, kind: lesson }]',
      ),
    });
    expect(placed(problems)).toEqual([
      ['yaml-content', 3, 'days[1].periods[1].start: "8" was found; write a time such as 8:15'],
      [
        'yaml-content',
        3,
        'days[1].periods[1].kind: "lesson" was found; write one of class, lunch, planning, homeroom, passing, other',
      ],
    ]);
  });
});

describe('finance.yaml', () => {
  const schedule = [
    'schedules:',
    '  - id: district',
    '    lanes: [BA, MA]',
    '    rows:',
    '      - { step: 1, pay: ["$45,000", 48000.50] }',
    '      - { step: 2, pay: [46000, ~] }',
  ];

  test('holds money in cents and shares exactly; a missing cell of a ragged schedule is null', async () => {
    const { school: read, problems } = await readSideTexts(
      { ...school, staff: [] },
      {
        'finance.yaml': lines(
          ...schedule,
          '    topStep: open',
          'benefitsRate: 43.5%',
          'supplements: { lead: 13000 }',
          'allotmentWeights: { lead: 1.30 }',
          'funds: [{ id: general }]',
          'positionsBudget: 40.8',
        ),
      },
    );
    expect(problems).toEqual([]);
    expect(read.finance).toEqual({
      schedules: [
        {
          id: 'district',
          name: 'district',
          lanes: ['BA', 'MA'],
          isTopStepOpen: true,
          source: null,
          rows: [
            { step: '1', annual: [4500000, 4800050] },
            { step: '2', annual: [4600000, null] },
          ],
        },
      ],
      benefitsBasisPoints: 4350,
      supplements: { lead: 1300000 },
      allotmentWeights: { lead: 1300 },
      vacancyPay: {},
      funds: [{ id: 'general', name: 'general', annual: null, roles: [] }],
      positionsBudget: 40800,
    });
  });

  test('shows whose pay points at a cell that does not exist', async () => {
    const { problems } = await readSideTexts(school, { 'finance.yaml': lines(...schedule) });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'unknown-pay-cell',
        value: 'T-2',
        message: 'T-2: the schedule district has no amount for step 2 in lane MA',
      },
    ]);
  });

  test('names the schedule that may be meant', async () => {
    const { problems } = await readSideTexts(school, {
      'finance.yaml': lines(...schedule).replace('id: district', 'id: distrcit'),
    });
    expect(problems[0]?.message).toBe(
      'T-2: the schedule district is not in finance.yaml, which has distrcit; maybe distrcit',
    );
  });

  test('is refused as a whole where a step has more amounts than lanes, or an amount is none', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'finance.yaml': lines(...schedule, '      - { step: 3, pay: [1, 2, 3] }'),
    });
    expect(placed(problems)).toEqual([
      ['yaml-content', 7, 'The step 3 of schedule district has 3 amounts for 2 lanes'],
    ]);
    expect(read.finance).toBeNull();
    const negative = await readSideTexts(school, { 'finance.yaml': 'supplements: { lead: -5 }' });
    expect(placed(negative.problems)).toEqual([
      ['yaml-content', 1, 'supplements.lead: "-5" was found; write dollars such as 13000'],
    ]);
  });
});
