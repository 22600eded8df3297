import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import {
  allGrades,
  allSubjects,
  cents,
  fte,
  minutes,
  type BellSchedule,
  type CourseId,
  type Credential,
  type Finance,
  type Pay,
  type PeopleRules,
  type School,
  type StaffId,
  type StaffingRules,
  type StudentId,
  type TeamId,
} from '@staffroom/school';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSideTexts } from './testkit/read-side-texts.ts';
import { sideFiles } from './write-side-files.ts';

const studentIds = ['S-1', '007', '=S', 'S 4'].map((id) => id as StudentId);
const staffIds = ['T-1', '1e3', '-T'].map((id) => id as StaffId);
const courseIds = ['C-1', '0x10'].map((id) => id as CourseId);

const word = fc.constantFrom(
  'mentoring',
  '=SUM(A1)',
  '-5',
  'a, b',
  'say "hi"',
  'yes',
  '~x',
  'ünal',
  '00123',
  'two\nlines',
  "'quoted",
);
const words = fc.option(fc.uniqueArray(word, { maxLength: 3 }));
const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
const reason = fc.option(fc.constantFrom('siblings', 'asked for: both', '# not a comment', 'no'));
const byWord = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom('lead', 'aide', '6', 'a: b'), value);

const credential: fc.Arbitrary<Credential> = fc
  .record({
    area: fc.constantFrom(...allSubjects),
    from: fc.constantFrom(...allGrades.slice(0, 8)),
    to: fc.constantFrom(...allGrades.slice(8, 17)),
  })
  .map(({ area, from, to }) => ({ area, label: area, from, to }));
const pay: fc.Arbitrary<Pay | null> = fc.option(
  fc.oneof(
    amount.map((annual): Pay => ({ kind: 'salary', annual })),
    fc.record({
      kind: fc.constant('schedule' as const),
      schedule: fc.constant('district'),
      step: fc.constantFrom('0', '1.5', '-1'),
      lane: fc.constantFrom('BA+15', '@MA'),
    }),
  ),
);
const member = (id: StaffId): fc.Arbitrary<School['staff'][number]> =>
  fc
    .record({
      fte: fc.option(fc.integer({ min: 0, max: 1500 }).map(fte)),
      roles: words,
      credentials: fc.option(
        fc.uniqueArray(credential, { maxLength: 2, selector: ({ area, from, to }) => `${area}${from}${to}` }),
      ),
      expertise: words,
      yearsExperience: fc.option(fc.integer({ min: 0, max: 40 })),
      pay,
      isLeadEligible: fc.option(fc.boolean()),
      absenceDays: fc.option(fc.integer({ min: 0, max: 60 })),
    })
    .map((told) => aStaffMember(id, told));
const student = (id: StudentId): fc.Arbitrary<School['students'][number]> =>
  fc
    .record({
      supports: fc.option(fc.constantFrom([], ['IEP'], ['504', 'EL'])),
      measures: fc.dictionary(
        fc.constantFrom('math', 'ela 2'),
        fc.integer({ min: -900, max: 900 }).map((value) => value / 10),
      ),
      groups: fc.dictionary(fc.constantFrom('sex', 'bus'), word),
      audits: fc.dictionary(fc.constant('lunch'), word),
    })
    .map((told) => aStudent(id, told));

const groupRules = <Id extends string>(
  ids: readonly Id[],
): fc.Arbitrary<{ people: Id[]; reason: string | null }[]> =>
  fc.array(
    fc.record({ people: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }), reason }),
    { maxLength: 2 },
  );
const teamRules = <Id extends string>(
  ids: readonly Id[],
): fc.Arbitrary<{ person: Id; teams: TeamId[]; reason: string | null }[]> =>
  fc.array(
    fc.record({
      person: fc.constantFrom(...ids),
      teams: fc.uniqueArray(
        fc.constantFrom('6-1', '6-2', '6-*').map((id) => id as TeamId),
        { minLength: 1 },
      ),
      reason,
    }),
    { maxLength: 2 },
  );
const peopleRules = <Id extends string>(ids: readonly Id[]): fc.Arbitrary<PeopleRules<Id>> =>
  fc.record({
    together: groupRules(ids),
    apart: groupRules(ids),
    pinned: teamRules(ids),
    forbidden: teamRules(ids),
  });
const rules: fc.Arbitrary<StaffingRules | null> = fc.option(
  fc.record({
    state: fc.option(fc.constantFrom('AZ', 'NO')),
    students: peopleRules(studentIds),
    staff: peopleRules(staffIds),
    teamCounts: fc.dictionary(fc.constantFrom('6', 'K-2'), fc.integer({ min: 1, max: 9 })),
    teamSizes: fc.record({
      min: fc.option(fc.integer({ min: 1, max: 50 })),
      max: fc.option(fc.integer({ min: 51, max: 200 })),
    }),
    priorities: fc.constant({}),
  }),
);
const bells: fc.Arbitrary<BellSchedule | null> = fc.option(
  fc.uniqueArray(fc.constantFrom('A', 'B', '1'), { minLength: 1 }).map((ids): BellSchedule => ({
    days: ids.map((id) => ({
      id,
      name: `Day ${id}`,
      periods: [
        { id: '1', name: 'One', start: minutes(480), end: minutes(530), kind: 'class' },
        { id: 'L', name: 'no', start: minutes(530), end: minutes(560), kind: 'lunch' },
      ],
    })),
    rotation: ids.toReversed(),
  })),
);
const finance: fc.Arbitrary<Finance | null> = fc.option(
  fc.record({
    schedules: fc.constant([
      {
        id: 'district',
        name: 'District: 2027',
        lanes: ['BA+15', '@MA'],
        rows: [
          { step: '0', annual: [cents(4500001), null] },
          { step: '1.5', annual: [null, cents(1)] },
          { step: '-1', annual: [cents(7), cents(9)] },
        ],
        isTopStepOpen: true,
        source: null,
      },
    ]),
    benefitsBasisPoints: fc.option(fc.integer({ min: 0, max: 10_000 })),
    supplements: byWord(amount),
    allotmentWeights: byWord(fc.integer({ min: 0, max: 3000 })),
    vacancyPay: byWord(amount),
    funds: fc.constantFrom(
      [],
      [
        { id: 'g', name: 'General, all', annual: null, roles: [] },
        { id: 't', name: 'Title I', annual: cents(12345), roles: ['aide', 'lead'] },
      ],
    ),
    positionsBudget: fc.option(fc.integer({ min: 0, max: 99_999 })),
  }),
);
const anySchool: fc.Arbitrary<School> = fc
  .record({
    students: fc.tuple(...studentIds.map(student)),
    staff: fc.tuple(...staffIds.map(member)),
    rules,
    bells,
    finance,
    requests: fc.constantFrom(null, [
      {
        studentId: studentIds[1] ?? ('' as StudentId),
        courseId: courseIds[1] ?? ('' as CourseId),
        priority: 2,
        isAlternate: true,
      },
    ]),
    absences: fc.constantFrom(null, [
      { staffId: staffIds[1] ?? ('' as StaffId), date: '2026-09-14', dayShare: 500 },
    ]),
  })
  .map((told) =>
    aSchool({
      ...told,
      courses: courseIds.map((id) => ({ id, title: id, code: null, grades: [], subject: null })),
    }),
  );

/** The school as a roster alone tells it. */
const bare = (school: School): School => ({
  ...school,
  students: school.students.map(({ id }) => aStudent(id)),
  staff: school.staff.map(({ id }) => aStaffMember(id, { fte: null })),
  rules: null,
  finance: null,
  bells: null,
  requests: null,
  absences: null,
});

test('any school comes back from its side files as it was, without a problem of its own making', async () => {
  await fc.assert(
    fc.asyncProperty(anySchool, async (school) => {
      const files = Object.fromEntries(
        sideFiles(school, ['a note: with a colon']).map(({ name, text }) => [name, text]),
      );
      const read = await readSideTexts(bare(school), files);
      expect(read.school).toEqual(school);
      expect(
        read.problems.filter(({ code }) => code !== 'unknown-pay-cell' && code !== 'line-break-in-cell'),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a school of which nothing is told has no side files', () => {
  expect(sideFiles(bare(aSchool({ students: [aStudent('S-1')], staff: [aStaffMember('T-1')] })))).toEqual([]);
});
