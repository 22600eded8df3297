import { compareText } from '@staffroom/school';
import { rosterTables } from '../oneroster/columns.ts';
import { bareName } from '../tabular/header.ts';
import type { Table } from '../tabular/table.ts';
import type { TableSource } from '../tabular/table-source.ts';
import { NotARosterError } from './not-a-roster-error.ts';

export type RosterFormat =
  | 'oneroster-1.0'
  | 'oneroster-1.1'
  | 'oneroster-1.2'
  | 'sds-1'
  | 'sds-2'
  | 'sds-2.1'
  | 'spreadsheet';

/** The family of a format; which OneRoster version it is, its reader says. */
export type FormatFamily = 'oneroster' | 'sds-1' | 'sds-2' | 'sds-2.1';

/** The tables of a source that belong together, by lower-case name. */
export interface Bundle {
  readonly family: FormatFamily;
  readonly tables: ReadonlyMap<string, Table>;
  /** Tables of the same folder that were passed over, because one of their name was there before. */
  readonly repeated: readonly Table[];
}

/**
 * Finds the roster in a source: the tables of the folder nearest to the top that form one. Null where no folder does.
 * Throws NotARosterError where several folders at the same depth do.
 */
export async function findBundle(source: TableSource): Promise<Bundle | null> {
  const folders = new Map<string, Map<string, Table>>();
  const repeated: Table[] = [];
  for (const table of source.tables) {
    const tables = folders.get(table.folder) ?? new Map<string, Table>();
    folders.set(table.folder, tables);
    const name = table.name.toLowerCase();
    if (tables.has(name)) repeated.push(table);
    else tables.set(name, table);
  }
  const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
  const found: { readonly folder: string; readonly bundle: Bundle }[] = [];
  const ordered = [...folders].toSorted(([a], [b]) => depthOf(a) - depthOf(b) || compareText(a, b));
  for (const [folder, tables] of ordered) {
    const first = found[0];
    if (first !== undefined && depthOf(folder) > depthOf(first.folder)) break;
    const family = await familyOf(tables);
    if (family !== null)
      found.push({
        folder,
        bundle: { family, tables, repeated: repeated.filter((table) => table.folder === folder) },
      });
  }
  if (found.length > 1) {
    const names = found.map(({ folder }) => folder).join(', ');
    throw new NotARosterError(
      `${source.path} holds ${found.length} rosters (${names}); name one of these folders`,
    );
  }
  return found[0]?.bundle ?? null;
}

/** Which format a set of tables is, by their names and, where two formats share the names, by their headers. */
async function familyOf(tables: ReadonlyMap<string, Table>): Promise<FormatFamily | null> {
  if (tables.has('section') && (tables.has('student') || tables.has('studentenrollment'))) return 'sds-1';
  const classes = tables.get('classes');
  const classHeader = classes === undefined ? [] : await headerOf(classes);
  const isDataSync = classHeader.includes('orgsourcedid') && !classHeader.includes('schoolsourcedid');
  if (isDataSync) return tables.has('roles') || tables.has('userflags') ? 'sds-2.1' : 'sds-2';
  for (const name of rosterTables) {
    const table = tables.get(name.toLowerCase());
    if (table !== undefined && (await headerOf(table)).includes('sourcedid')) return 'oneroster';
  }
  const manifest = tables.get('manifest');
  return manifest !== undefined && (await headerOf(manifest)).includes('propertyname') ? 'oneroster' : null;
}

/** The bare column names of a table's header; empty where it cannot be read. */
async function headerOf(table: Table): Promise<readonly string[]> {
  try {
    for await (const { rows } of table.read()) {
      const header = rows.find((row) => row.cells.some((cell) => cell.trim() !== ''));
      if (header !== undefined) return header.cells.map(bareName);
    }
  } catch {
    // Whoever reads the table reports why it cannot be read.
  }
  return [];
}
