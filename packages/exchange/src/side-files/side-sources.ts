import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import { openTableSource } from '../tabular/table-source.ts';
import type { Table } from '../tabular/table.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';

export const sideTableNames = ['staff', 'students', 'requests', 'absences'] as const;
export type SideTableName = (typeof sideTableNames)[number];
export const sideYamlNames = ['rules', 'bells', 'finance'] as const;
export type SideYamlName = (typeof sideYamlNames)[number];

/** The side files that were found, each at most once. */
export interface SideSources {
  readonly tables: ReadonlyMap<SideTableName, Table>;
  readonly yamls: ReadonlyMap<SideYamlName, { readonly file: string; readonly text: string }>;
}

const yamlFile = /\.ya?ml$/i;
const textTable = /\.(csv|tsv|txt)$/i;
const workbook = /\.xlsx$/i;

/**
 * Finds the side files of folders and single files: tables by their name, or as sheets of that name in a workbook; the
 * others as YAML. Files of other names are none of ours and stay unopened. Where one is there twice the first is taken,
 * by the order of the paths and then of the names. Throws UnreadableSourceError for a path that does not exist.
 */
export async function findSideSources(paths: readonly string[], log: ProblemLog): Promise<SideSources> {
  const tables = new Map<SideTableName, Table>();
  const yamls = new Map<SideYamlName, { readonly file: string; readonly text: string }>();
  const addTable = (table: Table): void => {
    const name = sideTableNames.find((known) => known === table.name.toLowerCase());
    if (name === undefined) return;
    const known = tables.get(name);
    if (known === undefined) tables.set(name, table);
    else
      log.report('side-file-twice', {
        file: table.file,
        message: `${table.file} was not read: ${known.file} holds the same table`,
      });
  };
  for (const path of await filesOf(paths)) {
    const file = basename(path);
    const name = sideYamlNames.find((known) => known === bareFileName(file));
    if (yamlFile.test(file) && name !== undefined) {
      const known = yamls.get(name);
      if (known === undefined) yamls.set(name, { file, text: await readFile(path, 'utf8') });
      else
        log.report('side-file-twice', {
          file,
          message: `${path} was not read: ${known.file} was read before`,
        });
    } else if (
      workbook.test(file) ||
      (textTable.test(file) && sideTableNames.some((known) => known === bareFileName(file)))
    ) {
      await readTables(path, file, log, addTable);
    }
  }
  return { tables, yamls };
}

async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch((cause: unknown) => {
      throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
    });
    if (!kind.isDirectory()) found.push(path);
    else {
      const entries = await readdir(path, { withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
        .map((entry) => entry.name);
      found.push(...names.toSorted(compareText).map((name) => join(path, name)));
    }
  }
  return found;
}

async function readTables(
  path: string,
  file: string,
  log: ProblemLog,
  add: (table: Table) => void,
): Promise<void> {
  try {
    const source = await openTableSource(path);
    source.tables.forEach(add);
    source.close();
  } catch (cause) {
    if (!(cause instanceof UnreadableSourceError)) throw cause;
    log.report('unreadable-file', { file, message: cause.message });
  }
}

function bareFileName(file: string): string {
  return file.replace(/\.[^.]+$/, '').toLowerCase();
}
