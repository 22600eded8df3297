import {
  formatFte,
  formatSource,
  type Cents,
  type MoneyLine,
  type Plan,
  type Reading,
} from '@staffroom/school';
import type { CsvCell } from '../tabular/csv-text.ts';

/** A table of the plan, the same for a CSV file and for a sheet of the workbook. */
export interface PlanTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Who is on which team, in which role, for how much time. */
export function teamsTable(plan: Plan): PlanTable {
  const rows = plan.teams.flatMap((team) =>
    team.adults.map((adult): readonly CsvCell[] => [
      team.id,
      adult.staffId,
      adult.roleId,
      Number(formatFte(adult.share)),
    ]),
  );
  return { name: 'teams', columns: ['team', 'staffId', 'role', 'share'], rows };
}

/** Which student shares which team. */
export function rostersTable(plan: Plan): PlanTable {
  return {
    name: 'rosters',
    columns: ['team', 'studentId'],
    rows: plan.teams.flatMap((team) => team.students.map((student) => [team.id, student])),
  };
}

function valueOf(reading: Reading | null): CsvCell {
  return reading === null ? null : reading.value;
}

/** Every rule and measure, read on today and on the design. */
export function analysisTable(plan: Plan): PlanTable {
  const rows = plan.analysis.map((line): readonly CsvCell[] => [
    line.rule,
    line.subject,
    valueOf(line.baseline),
    valueOf(line.design),
    line.limit,
    line.design?.status ?? 'notEvaluated',
    line.missing?.message ?? formatSource(line.source),
  ]);
  return {
    name: 'analysis',
    columns: ['rule', 'subject', 'baseline', 'design', 'limit', 'status', 'source'],
    rows,
  };
}

function dollars(amount: Cents): number {
  return amount / 100;
}

/** Every amount of both sides with its arithmetic. */
export function moneyTable(plan: Plan): PlanTable {
  const side = (name: string, lines: readonly MoneyLine[]): readonly (readonly CsvCell[])[] =>
    lines.map((line) => [
      name,
      line.category,
      line.subject,
      line.teamId,
      line.roleId,
      Number(formatFte(line.share)),
      dollars(line.amount),
      line.fundId,
      line.arithmetic,
      formatSource(line.source),
    ]);
  return {
    name: 'money',
    columns: [
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
    rows: [...side('baseline', plan.money.baseline.lines), ...side('design', plan.money.design.lines)],
  };
}

/** What state policy says, with citation and year. */
export function policyTable(plan: Plan): PlanTable {
  return {
    name: 'policy',
    columns: [
      'rule',
      'state',
      'subject',
      'outcome',
      'value',
      'limit',
      'unit',
      'message',
      'citation',
      'year',
      'source',
      'caveats',
    ],
    rows: plan.policy.map((finding) => [
      finding.rule,
      finding.state,
      finding.subject,
      finding.outcome,
      finding.value,
      finding.limit,
      finding.unit,
      finding.message,
      finding.citation,
      finding.year,
      finding.sourceUrl,
      finding.caveats.join(' '),
    ]),
  };
}

/** Posts nobody holds: people to hire. */
export function vacanciesTable(plan: Plan): PlanTable {
  return {
    name: 'vacancies',
    columns: ['team', 'post', 'role', 'need', 'share', 'students'],
    rows: plan.vacancies.map((vacancy) => [
      vacancy.teamId,
      vacancy.postId,
      vacancy.roleId,
      vacancy.need,
      Number(formatFte(vacancy.amount)),
      vacancy.studentCount,
    ]),
  };
}

/** Time that adults give outside the teams. */
export function schoolwideTable(plan: Plan): PlanTable {
  return {
    name: 'schoolwide',
    columns: ['staffId', 'share', 'work', 'placed'],
    rows: plan.schoolwide.map((share) => [
      share.staffId,
      Number(formatFte(share.share)),
      share.work,
      share.isPlaced ? 'yes' : 'no',
    ]),
  };
}
