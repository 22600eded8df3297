import { csvLines, neutral } from '../tabular/csv-text.ts';
import {
  manifestFiles,
  writtenColumns,
  type OneRosterRow,
  type OneRosterRows,
  type WrittenTable,
} from './write-layout.ts';

/** A file of a bundle: its name at the top of the zip, and its text. */
export interface BundleFile {
  readonly name: string;
  readonly text: string;
}

/** Cells that people wrote. Only these are guarded against being run as a formula; an id or a code stays what it is. */
const freeText: ReadonlySet<string> = new Set([
  'name',
  'title',
  'givenName',
  'familyName',
  'middleName',
  'location',
]);

/**
 * The files of a OneRoster 1.1 bulk bundle: `manifest.csv`, then each table that has rows; a table without rows is left
 * out and called absent. CRLF, UTF-8 without a byte-order mark, status and date blank as bulk asks.
 *
 * Free text that a spreadsheet would run as a formula gets a leading apostrophe; ids, codes, dates and lists never do.
 * Throws RangeError where two adults of a class are both primary.
 */
export function oneRosterBundle(rows: OneRosterRows): readonly BundleFile[] {
  requireOnePrimary(rows.enrollments);
  const tables = (Object.keys(writtenColumns) as WrittenTable[]).filter((table) => rows[table].length > 0); // the keys of a constant
  const isPresent = new Set<string>(tables);
  const manifest = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.1'],
    ...manifestFiles.map((file) => [`file.${file}`, isPresent.has(file) ? 'bulk' : 'absent']),
    ['source.systemName', 'Staffroom'],
    ['source.systemCode', 'staffroom'],
  ];
  return [
    { name: 'manifest.csv', text: csvLines(manifest) },
    ...tables.map((table) => ({ name: `${table}.csv`, text: tableText(table, rows[table]) })),
  ];
}

/** A list in one cell. A comma inside an item would split it in two, so it becomes a space. */
export function listCell(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(',', ' ')).join(',');
}

function tableText(table: WrittenTable, rows: readonly OneRosterRow<WrittenTable>[]): string {
  const extensions = new Set(
    rows.flatMap((row) => Object.keys(row).filter((column) => column.startsWith('metadata.'))),
  );
  const columns: readonly string[] = [...writtenColumns[table], ...[...extensions].toSorted()];
  const cells = rows.map((row) => {
    const byColumn: Readonly<Record<string, string | undefined>> = row;
    return columns.map((column) => {
      const cell = byColumn[column] ?? '';
      return freeText.has(column) ? neutral(cell) : cell;
    });
  });
  return csvLines([columns, ...cells]);
}

function requireOnePrimary(enrollments: OneRosterRows['enrollments']): void {
  const primaryByClass = new Map<string, string>();
  for (const { primary, classSourcedId = '', userSourcedId = '' } of enrollments) {
    if (primary !== 'true') continue;
    const known = primaryByClass.get(classSourcedId);
    if (known !== undefined && known !== userSourcedId) {
      throw new RangeError(
        `The class ${classSourcedId} has two primary teachers, ${known} and ${userSourcedId}. Mark one of them.`,
      );
    }
    primaryByClass.set(classSourcedId, userSourcedId);
  }
}
