import type { Header } from '../tabular/header.ts';
import type { Table } from '../tabular/table.ts';
import { readRows, type ReadContext } from '../roster/read-context.ts';
import { rosterColumns, rosterTables, unreadTables, type RosterTable } from './columns.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { beginTable } from './begin-table.ts';
import { rowHandlerFor } from './read-records.ts';

export type OneRosterVersion = '1.0' | '1.1' | '1.2';

/** Tables of one bundle by lower-case name. */
export type TablesByName = ReadonlyMap<string, Table>;

/** Tables without which a bulk bundle describes no school. */
const essentialTables: ReadonlySet<RosterTable> = new Set(['orgs', 'classes', 'users', 'enrollments']);

/**
 * Reads one OneRoster bundle into the draft: a bulk bundle replaces what the draft held, a delta changes it.
 * Follows 1EdTech OneRoster 1.1 and 1.2 (CSV), and forgives what is met in the field with a report.
 */
export async function readOneRoster(
  tables: TablesByName,
  path: string,
  context: ReadContext,
): Promise<OneRosterVersion> {
  const { log } = context;
  const manifestTable = tables.get('manifest');
  const manifest = manifestTable === undefined ? null : await readManifest(manifestTable, log);
  const version = versionOf(manifest, tables);
  if (manifest === null) {
    log.report('no-manifest', {
      file: 'manifest.csv',
      message: `${path} has no manifest that can be read; its files were read as version ${version}`,
    });
    context.notes.add(`${path}: the version ${version} was told from the files`);
  } else {
    if (manifest.sourceSystem !== null) context.notes.add(`${path}: written by ${manifest.sourceSystem}`);
    reportDisagreements(manifest, tables, context);
  }
  const present = rosterTables.filter((name) => tables.has(name.toLowerCase()));
  if (present.length === 0) {
    log.report('nothing-changed', {
      file: manifest?.file ?? path,
      message: `${path} holds only a manifest: it says that nothing changed`,
    });
    return version;
  }
  reportSpelling(tables, context);
  const isDelta =
    manifest !== null && present.some((name) => manifest.modes.get(name.toLowerCase()) === 'delta');
  if (!isDelta) reportMissing(tables, manifest, version, context);
  else if (context.draft.orgs.size + context.draft.people.size === 0)
    log.report('delta-without-base', {
      file: manifest.file,
      message: `${path} holds only changes; what they change was not given, so that ids may point nowhere`,
    });
  for (const name of present) await readTable(name, tables, manifest, context);
  noteUnread(tables, context);
  return version;
}

function versionOf(manifest: Manifest | null, tables: TablesByName): OneRosterVersion {
  const said = manifest?.version ?? null;
  if (said !== null && said.startsWith('1.2')) return '1.2';
  if (said !== null && said.startsWith('1.1')) return '1.1';
  if (said !== null && said.startsWith('1.0')) return '1.0';
  if (tables.has('roles')) return '1.2';
  return manifest === null ? '1.0' : '1.1';
}

async function readTable(
  name: RosterTable,
  tables: TablesByName,
  manifest: Manifest | null,
  context: ReadContext,
): Promise<void> {
  const table = tables.get(name.toLowerCase());
  if (table === undefined) return;
  const said = manifest?.modes.get(name.toLowerCase());
  const mode = said === 'bulk' || said === 'delta' ? said : await guessMode(table);
  let statusRows = 0;
  const layout = {
    table: name,
    columns: rosterColumns[name],
    idColumn: name === 'enrollments' ? null : 'sourcedId',
  };
  await readRows(context, table, layout, (header: Header) => {
    beginTable(name, table.file, mode, context.draft);
    return rowHandlerFor(name, { context, header, file: table.file, onStatus: () => statusRows++ });
  });
  if (mode === 'bulk' && statusRows > 0) {
    context.log.report('status-in-bulk', {
      file: table.file,
      column: 'status',
      message: `${statusRows} rows of a bulk file carry a status or a date of change`,
    });
  }
}

/** Without a manifest: a file whose first row has a status is a delta. On an empty draft the two read the same. */
async function guessMode(table: Table): Promise<'bulk' | 'delta'> {
  try {
    for await (const { rows } of table.read()) {
      const [header, first] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
      const status = header?.cells.findIndex((cell) => cell.trim().toLowerCase() === 'status') ?? -1;
      return status >= 0 && (first?.cells[status] ?? '').trim() !== '' ? 'delta' : 'bulk';
    }
  } catch {
    // Reading the table itself will report why it cannot be read.
  }
  return 'bulk';
}

function reportDisagreements(manifest: Manifest, tables: TablesByName, { log }: ReadContext): void {
  const file = manifest.file;
  if (manifest.version === null)
    log.report('manifest-incomplete', { file, message: 'The manifest names no oneroster.version' });
  else if (!/^1\.[0-2](?:\.|$)/.test(manifest.version)) {
    log.report('manifest-disagrees', {
      file,
      value: manifest.version,
      message: `The version ${manifest.version} is not 1.0, 1.1 or 1.2; the files were read as they are`,
    });
  } else if (manifest.version.startsWith('1.1') && tables.has('roles')) {
    log.report('manifest-disagrees', {
      file,
      value: manifest.version,
      message: 'The manifest says 1.1, but roles.csv belongs to 1.2',
    });
  }
  for (const name of [...rosterTables, ...unreadTables]) {
    const key = name.toLowerCase();
    if (name === 'manifest') continue;
    const mode = manifest.modes.get(key);
    const isHere = tables.has(key);
    if (isHere && mode === 'absent')
      log.report('manifest-disagrees', {
        file,
        value: name,
        message: `The manifest says that ${name}.csv is absent, but it is here`,
      });
    if (!isHere && (mode === 'bulk' || mode === 'delta')) {
      log.report('manifest-disagrees', {
        file,
        value: name,
        message: `The manifest announces ${name}.csv, but it is not here`,
      });
    }
    if (isHere && mode === undefined)
      log.report('manifest-incomplete', {
        file,
        value: name,
        message: `The manifest does not name ${name}.csv`,
      });
  }
}

function reportSpelling(tables: TablesByName, { log }: ReadContext): void {
  const folders = new Set<string>();
  for (const name of [...rosterTables, ...unreadTables]) {
    const table = tables.get(name.toLowerCase());
    if (table === undefined) continue;
    if (table.name !== name)
      log.report('file-spelling', {
        file: table.file,
        value: table.name,
        message: `${table.file} was read as ${name}.csv`,
      });
    if (table.folder !== '') folders.add(table.folder);
  }
  for (const folder of folders)
    log.report('nested-folder', { file: folder, message: `The files stand in the folder ${folder}` });
}

function reportMissing(
  tables: TablesByName,
  manifest: Manifest | null,
  version: OneRosterVersion,
  { log }: ReadContext,
): void {
  for (const name of rosterTables) {
    if (tables.has(name.toLowerCase())) continue;
    const isEssential = essentialTables.has(name) || (name === 'roles' && version === '1.2');
    const isAnnouncedAbsent = manifest?.modes.get(name.toLowerCase()) === 'absent';
    if (isEssential)
      log.report('missing-required-file', { file: `${name}.csv`, message: `The bundle has no ${name}.csv` });
    else if (!isAnnouncedAbsent && name !== 'roles')
      log.report('missing-file', { file: `${name}.csv`, message: `The bundle has no ${name}.csv` });
  }
}

function noteUnread(tables: TablesByName, context: ReadContext): void {
  const demographics = tables.get('demographics');
  if (demographics !== undefined)
    context.notes.add(`${demographics.file}: sex, race and birth dates are not imported`);
  const profiles = tables.get('userprofiles');
  if (profiles !== undefined)
    context.notes.add(`${profiles.file}: user names and passwords of other systems are not imported`);
}
