import type { Plan, School } from '@staffroom/school';
import { reportText } from '../report/report-text.ts';
import { csvText } from '../tabular/csv-text.ts';
import { analysisTable, moneyTable, rostersTable, teamsTable, type PlanTable } from './plan-tables.ts';
import { planText } from './plan-text.ts';
import { teamBundle } from './team-bundle.ts';
import { writeWorkbook } from './write-workbook.ts';

function csv(table: PlanTable): string {
  return csvText(table.columns, table.rows);
}

/**
 * Every file of a plan's folder by name, the same bytes for the same plan and school.
 *
 * @param fonts the report's own type, as `fontFaces` makes it.
 */
export async function planFilesWith(
  plan: Plan,
  school: School,
  fonts: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const bundle = teamBundle(plan, school);
  return new Map<string, string | Uint8Array>([
    ['plan.json', planText(plan)],
    ['report.html', reportText(plan, school, fonts)],
    ['teams.csv', csv(teamsTable(plan))],
    ['rosters.csv', csv(rostersTable(plan))],
    ['analysis.csv', csv(analysisTable(plan))],
    ['money.csv', csv(moneyTable(plan))],
    ['plan.xlsx', await writeWorkbook(plan)],
    ['oneroster.zip', bundle.zip],
    ['not-carried.csv', csvText(bundle.notCarried.columns, bundle.notCarried.rows)],
  ]);
}
