import { unzipSync } from 'fflate';
import type { Plan } from '@staffroom/school';
import writeExcelFile from 'write-excel-file/universal';
import { neutral, type CsvCell } from '../tabular/csv-text.ts';
import { zipBytes } from '../tabular/zip-bytes.ts';
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

function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

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

function widthOf(table: PlanTable, column: number): number {
  const lengths = table.rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max((table.columns[column] ?? '').length, ...lengths) + 2);
}

/** The plan as a workbook (`plan.xlsx`), a sheet a table. The same plan gives the same bytes. */
export async function writeWorkbook(plan: Plan): Promise<Uint8Array> {
  const tables = [
    summaryTable(plan),
    teamsTable(plan),
    rostersTable(plan),
    vacanciesTable(plan),
    schoolwideTable(plan),
    analysisTable(plan),
    moneyTable(plan),
    policyTable(plan),
  ];
  const sheets = tables.map((table) => ({
    sheet: titleOf(table.name),
    stickyRowsCount: 1,
    columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
    data: [
      table.columns.map((column) => ({ value: column, fontWeight: 'bold' as const })),
      ...table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
    ],
  }));
  // The library stamps its archive with the time of day; packed again it is the same for the same plan.
  const written = await writeExcelFile(sheets).toBlob();
  return zipBytes(unzipSync(new Uint8Array(await written.arrayBuffer())));
}
