import { compareText } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { wholeText } from '../tabular/encoding.ts';
import type { Member } from '../tabular/member.ts';
import { isJunk, memberSource, type TableSource } from '../tabular/table-source.ts';
import type { Table } from '../tabular/table.ts';
import type { ByteSource } from '../tabular/text-table.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import { absenceLayout } from './read-absences.ts';
import { requestLayout } from './read-requests.ts';
import { staffLayout } from './read-staff.ts';
import { studentLayout } from './read-students.ts';
import { hasKey, type SideLayout } from './side-table.ts';

const layouts = {
  staff: staffLayout,
  students: studentLayout,
  requests: requestLayout,
  absences: absenceLayout,
} satisfies Readonly<Record<string, SideLayout>>;
export type SideTableName = keyof typeof layouts;

const yamlNames = ['rules', 'bells', 'finance'] as const;
export type SideYamlName = (typeof yamlNames)[number];

/** The side files that were found, each at most once. */
export interface SideSources {
  readonly tables: ReadonlyMap<SideTableName, Table>;
  readonly yamls: ReadonlyMap<SideYamlName, { readonly file: string; readonly text: string }>;
}

/** A file that may be a side file. */
export interface SideCandidate {
  readonly file: string;
  /** Whether somebody gave this very file, rather than the folder in which it lies. */
  readonly isNamed: boolean;
  readonly open: ByteSource;
  readonly openTables: () => Promise<TableSource>;
}

const yamlFile = /\.ya?ml$/i;
const textTable = /\.(csv|tsv|txt)$/i;
const workbook = /\.xlsx$/i;

/** Whether a file of that name is a side file, whatever is in it. */
export function isSideFileName(file: string): boolean {
  const name = bareFileName(file);
  return yamlFile.test(file)
    ? yamlNames.some((known) => known === name)
    : (textTable.test(file) || workbook.test(file)) && tableNameOf(name) !== undefined;
}

/** The files inside a zip, in the order of their paths. */
export function packedCandidates(members: readonly Member[]): readonly SideCandidate[] {
  return members
    .filter(({ path }) => !isJunk(path))
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((member) => ({
      file: member.path.slice(member.path.lastIndexOf('/') + 1),
      isNamed: false,
      open: member.open,
      openTables: () => memberSource(member),
    }));
}

/**
 * Finds the side files among candidates: tables by their name, or as sheets of that name in a workbook; the others as YAML.
 * What else lies in a folder is none of ours. Where one is there twice the first is taken.
 */
export async function findSideSources(
  candidates: readonly SideCandidate[],
  log: ProblemLog,
): Promise<SideSources> {
  const tables = new Map<SideTableName, Table>();
  const yamls = new Map<SideYamlName, { readonly file: string; readonly text: string }>();
  const isTaken = (file: string, known: { readonly file: string } | undefined): boolean => {
    if (known !== undefined)
      log.report('side-file-twice', { file, message: `${file} was not read: ${known.file} says the same` });
    return known !== undefined;
  };
  for (const candidate of candidates) {
    const { file } = candidate;
    const yamlName = yamlFile.test(file)
      ? yamlNames.find((known) => known === bareFileName(file))
      : undefined;
    const found = yamlName === undefined ? await tablesOf(candidate, log) : [];
    for (const table of found) {
      const name = tableNameOf(table.name);
      if (name !== undefined && !isTaken(table.file, tables.get(name))) tables.set(name, table);
    }
    if (yamlName !== undefined && !isTaken(file, yamls.get(yamlName)))
      yamls.set(yamlName, { file, text: await wholeText(candidate.open) });
    if (candidate.isNamed && yamlName === undefined && found.length === 0) {
      const names = [
        ...Object.keys(layouts).map((name) => `${name}.csv`),
        ...yamlNames.map((name) => `${name}.yaml`),
      ];
      log.report('not-a-side-file', {
        file,
        message: `${file} holds no side file`,
        remedy: `Side files are ${names.join(', ')}, or sheets named like the tables in a workbook.`,
      });
    }
  }
  return { tables, yamls };
}

/** The side tables of a file. A folder's workbooks may be anything: one that cannot be read, or a sheet without the key column, is not ours. */
async function tablesOf(
  { file, isNamed, openTables }: SideCandidate,
  log: ProblemLog,
): Promise<readonly Table[]> {
  const isWorkbook = workbook.test(file);
  if (!isWorkbook && !(textTable.test(file) && tableNameOf(bareFileName(file)) !== undefined)) return [];
  try {
    const source = await openTables();
    source.close();
    const named = source.tables.filter((table) => tableNameOf(table.name) !== undefined);
    if (!isWorkbook || isNamed) return named;
    const keyed = await Promise.all(
      named.map(async (table) => ({
        table,
        isOurs: await hasKey(table, layouts[tableNameOf(table.name) ?? 'staff']),
      })),
    );
    return keyed.flatMap(({ table, isOurs }) => (isOurs ? [table] : []));
  } catch (cause) {
    if (!(cause instanceof UnreadableSourceError)) throw cause;
    // Whoever reads the roster reports workbooks of other names.
    if (isNamed || tableNameOf(bareFileName(file)) !== undefined)
      log.report('unreadable-file', { file, message: cause.message });
    return [];
  }
}

function tableNameOf(text: string): SideTableName | undefined {
  const names = Object.keys(layouts) as SideTableName[]; // the keys of a constant
  return names.find((name) => name === text.trim().toLowerCase());
}

function bareFileName(file: string): string {
  return file.replace(/\.[^.]+$/, '').toLowerCase();
}
