import type { Plan } from '@staffroom/school';
import type { CsvCell } from '../tabular/csv-text.ts';
import { workbookOf } from '../tabular/workbook.ts';
import {
  analysisTable,
  moneyTable,
  policyTable,
  rostersTable,
  schoolwideTable,
  teamsTable,
  vacanciesTable,
  type PlanTable,
} from './plan-tables.ts';

function summaryTable(plan: Plan): PlanTable {
  const rows: readonly (readonly CsvCell[])[] = [
    ['School', plan.school.name],
    ['Model', plan.request.modelName],
    ['Teams', plan.teams.length],
    ['Students', plan.school.studentCount],
    ['Adults', plan.school.adultCount],
    ['State', plan.request.state ?? 'not named'],
    ['Seed', plan.request.seed],
    ['Effort', plan.request.effort],
    ['Input SHA-256', plan.input.hash],
    ...plan.lookFirst.map((item, index): readonly CsvCell[] => [
      `Look first ${index + 1}`,
      `${item.title}. ${item.text}`,
    ]),
    ...plan.notEvaluated.map((item): readonly CsvCell[] => [
      'Not evaluated',
      `${item.part}: ${item.missing.message}`,
    ]),
  ];
  return { name: 'summary', columns: ['What', 'Value'], rows };
}

/** The plan as a workbook (`plan.xlsx`), a sheet a table. The same plan gives the same bytes. */
export async function writeWorkbook(plan: Plan): Promise<Uint8Array> {
  return workbookOf([
    summaryTable(plan),
    teamsTable(plan),
    rostersTable(plan),
    vacanciesTable(plan),
    schoolwideTable(plan),
    analysisTable(plan),
    moneyTable(plan),
    policyTable(plan),
  ]);
}
