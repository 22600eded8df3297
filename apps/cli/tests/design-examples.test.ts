import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRoster } from '@staffroom/exchange';
import { fullTime, planJsonSchema, type Plan, type School } from '@staffroom/school';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvRecords } from './csv-records.ts';
import { designInto, planFileNames, schoolOf } from './designed.ts';
import { runHere } from './run-here.ts';
import { root } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;

const headers = {
  'teams.csv': ['team', 'staffId', 'role', 'share'],
  'rosters.csv': ['team', 'studentId'],
  'analysis.csv': ['rule', 'subject', 'baseline', 'design', 'limit', 'status', 'source'],
  'money.csv': [
    'side',
    'category',
    'subject',
    'team',
    'role',
    'share',
    'amount',
    'fund',
    'arithmetic',
    'source',
  ],
  'not-carried.csv': ['what', 'team', 'subject', 'value', 'why'],
} as const;

function sumOf(amounts: Iterable<number>): number {
  return [...amounts].reduce((sum, amount) => sum + amount, 0);
}

/** A number with decimals in a CSV file as whole thousandths or cents. */
function whole(cell: string | undefined, parts: number): number {
  return Math.round(Number(cell) * parts);
}

function sumsBy(entries: Iterable<readonly [id: string, amount: number]>): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [id, amount] of entries) sums.set(id, (sums.get(id) ?? 0) + amount);
  return Object.fromEntries(sums);
}

describe.each(['examples/alder-creek-elementary', 'examples/riverbend-middle', 'examples/harbor-point-high'])(
  'staffroom design %s',
  (example) => {
    let folder: string;
    let plan: Plan;
    let school: School;

    beforeAll(async () => {
      folder = join(await temporaryFolder(), 'plan');
      plan = await designInto(folder, [example]);
      school = await schoolOf(join(root, example));
    }, minute);

    test(
      'ends well, with a plan that check accepts',
      async () => {
        const check = await runHere(['check', join(folder, 'plan.json'), example]);
        expect({ code: check.code, stdout: check.stdout }).toEqual({
          code: 0,
          stdout: `${join(folder, 'plan.json')}: every number follows from the roster.\n`,
        });
      },
      minute,
    );

    test('writes nine files, tables with their headers, and nothing else', async () => {
      expect((await readdir(folder)).toSorted()).toEqual([...planFileNames]);
      for (const [name, header] of Object.entries(headers)) {
        expect({ name, header: (await csvRecords(join(folder, name))).header }).toEqual({ name, header });
      }
    });

    test('has a plan.json of the published schema', async () => {
      const { stdout } = await runHere(['schema']);
      const schema: unknown = JSON.parse(stdout);
      expect(schema).toEqual(planJsonSchema());
      expect(schema).toMatchObject({ additionalProperties: false, required: Object.keys(plan) });
    });

    test('places every student exactly once', async () => {
      const { records } = await csvRecords(join(folder, 'rosters.csv'));
      const placed = [
        ...records.map((record) => record['studentId'] ?? ''),
        ...plan.notTeamed.map((entry) => entry.studentId),
      ];
      expect(placed.toSorted()).toEqual(school.students.map((student) => student.id).toSorted());
      expect(records.map((record) => [record['team'], record['studentId']])).toEqual(
        plan.teams.flatMap((team) => team.students.map((id) => [team.id, id])),
      );
    });

    test('gives each adult shares that add up to the time of the post', async () => {
      const { records } = await csvRecords(join(folder, 'teams.csv'));
      const shares = [
        ...records.map((record) => [record['staffId'] ?? '', whole(record['share'], fullTime)] as const),
        ...plan.schoolwide.map((share) => [share.staffId, share.share] as const),
      ];
      expect(sumsBy(shares)).toEqual(
        Object.fromEntries(school.staff.map((member) => [member.id, member.fte ?? fullTime])),
      );
    });

    test('fills each post with shares and vacant time, to the thousandth', () => {
      const posts = plan.teams.flatMap((team) =>
        team.posts.map((post) => {
          const held = team.adults.filter((adult) => adult.postId === post.id);
          return { id: post.id, time: sumOf(held.map((adult) => adult.share)) + post.vacant };
        }),
      );
      expect(posts).toEqual(
        plan.teams.flatMap((team) => team.posts.map((post) => ({ id: post.id, time: post.amount }))),
      );
    });

    test('has money whose parts sum to the totals, in the plan and in money.csv', async () => {
      const { records } = await csvRecords(join(folder, 'money.csv'));
      for (const side of ['baseline', 'design'] as const) {
        const { lines, total, byCategory } = plan.money[side];
        const cells = records.filter((record) => record['side'] === side);
        expect(total).toBeGreaterThan(0);
        expect(sumOf(lines.map((line) => line.amount))).toBe(total);
        expect(sumOf(Object.values(byCategory))).toBe(total);
        const none = Object.keys(byCategory).map((category) => [category, 0] as const);
        expect(sumsBy([...none, ...lines.map((line) => [line.category, line.amount] as const)])).toEqual(
          byCategory,
        );
        expect(sumOf(cells.map((record) => whole(record['amount'], 100)))).toBe(total);
      }
      expect(plan.money.design.total - plan.money.baseline.total).toBe(plan.money.difference);
    });

    test('proves a bound for each search that is not above its value', () => {
      expect(plan.solved.map((solved) => solved.what)).toContain('rosters');
      expect(plan.solved.filter((solved) => solved.bound > solved.value)).toEqual([]);
    });

    test('writes an analysis with a line a rule, the same readings as the plan', async () => {
      const { records } = await csvRecords(join(folder, 'analysis.csv'));
      expect(records.map((record) => [record['rule'], record['subject'], record['design']])).toEqual(
        plan.analysis.map((line) => [line.rule, line.subject, String(line.design?.value ?? '')]),
      );
      expect(records.filter((record) => record['source'] === '')).toEqual([]);
    });

    test('writes a OneRoster zip in which each team is a class with its people and one primary', async () => {
      const { schools, problems } = await readRoster([join(folder, 'oneroster.zip')]);
      const sections = schools.flatMap((read) => read.sections);
      const classes = plan.teams.map((team) => {
        const section = sections.find((candidate) => candidate.id === `staffroom-team-${team.id}`);
        return {
          team: team.id,
          students: section?.studentIds.toSorted(),
          adults: section?.adults.map((adult) => adult.staffId).toSorted(),
          primaries: section?.adults.filter((adult) => adult.isPrimary).length,
        };
      });
      expect(classes).toEqual(
        plan.teams.map((team) => ({
          team: team.id,
          students: team.students.toSorted(),
          adults: [...new Set(team.adults.map((adult) => adult.staffId))].toSorted(),
          primaries: 1,
        })),
      );
      expect(problems.errors).toBe(0);
      expect(sections.length).toBe(plan.teams.length + plan.keptSections.length);
    });

    test('lists what the zip cannot hold: shares of time, leads, vacancies, classes that end', async () => {
      const { records } = await csvRecords(join(folder, 'not-carried.csv'));
      const subjects = (what: string): readonly (readonly string[])[] =>
        records
          .filter((record) => record['what'] === what)
          .map((record) => [record['team'] ?? '', record['subject'] ?? '']);
      const adults = plan.teams.flatMap((team) => team.adults.map((adult) => ({ team, adult })));
      const kept = new Set<string>(plan.keptSections);
      expect(subjects('share of time')).toEqual(adults.map(({ team, adult }) => [team.id, adult.staffId]));
      expect(subjects('lead')).toEqual(
        adults.filter(({ adult }) => adult.isLead).map(({ team, adult }) => [team.id, adult.staffId]),
      );
      expect(subjects('vacancy')).toEqual(plan.vacancies.map((vacancy) => [vacancy.teamId, '']));
      expect(subjects('class of today')).toEqual(
        school.sections.filter((section) => !kept.has(section.id)).map((section) => ['', section.id]),
      );
    });

    test('names the school and the model in the report', async () => {
      const report = await readFile(join(folder, 'report.html'), 'utf8');
      expect(report).toContain(school.name);
      expect(report).toContain(plan.request.modelName);
    });
  },
);
