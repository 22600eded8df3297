import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareText } from '@staffroom/school';
import { fileBytes } from './file-bytes.ts';
import { sheetTables } from './sheet-table.ts';
import { textTable, type ByteSource } from './text-table.ts';
import type { Table } from './table.ts';
import { UnreadableSourceError } from './unreadable-source.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** The tables of a path, whether it is a folder, a zip, a workbook or one text file. Close it when done. */
export interface TableSource {
  /** The path as it was given. */
  readonly path: string;
  readonly kind: 'folder' | 'zip' | 'workbook' | 'file';
  /** Sorted by folder, then by name. */
  readonly tables: readonly Table[];
  close(): void;
}

const textFile = /\.(csv|tsv|txt)$/i;
const workbook = /\.xlsx$/i;
const deepestFolder = 4;
/** A workbook is read whole. */
const largestWorkbook = 128 * 1024 * 1024;

interface Member {
  readonly path: string;
  readonly open: ByteSource;
}

/**
 * Opens a folder (with its sub-folders), a zip, an .xlsx workbook or one delimited text file.
 * A folder that holds nothing but one zip is that zip. Resource forks and hidden files are left out.
 * Throws UnreadableSourceError with one sentence where the path holds no table.
 */
export async function openTableSource(path: string): Promise<TableSource> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
  });
  if (found.isDirectory()) return openFolder(path);
  const start = await firstBytes(path);
  if (start.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new UnreadableSourceError(`${path} is a workbook of the old .xls kind; save it as .xlsx or .csv`);
  }
  if (start.subarray(0, 2).toString('latin1') === 'PK') return openArchive(path);
  const name = basename(path);
  return {
    path,
    kind: 'file',
    tables: [textTable({ name: tableName(name), file: name, folder: '' }, fileBytes(path))],
    close: () => {},
  };
}

async function openFolder(path: string): Promise<TableSource> {
  const members = await filesBelow(path, '', deepestFolder);
  const isTable = (member: Member): boolean => textFile.test(member.path) || workbook.test(member.path);
  if (!members.some(isTable)) {
    const zips = members.filter((member) => /\.zip$/i.test(member.path));
    const only = zips[0];
    if (zips.length === 1 && only !== undefined) return openArchive(join(path, only.path));
    const what =
      zips.length > 1 ? `${zips.length} zip files; name one of them` : 'no .csv, .xlsx or .zip file';
    throw new UnreadableSourceError(`${path} holds ${what}`);
  }
  return { path, kind: 'folder', tables: await tablesOf(members), close: () => {} };
}

async function openArchive(path: string): Promise<TableSource> {
  const archive: ZipArchive = await openZip(path, path);
  try {
    if (archive.members.some((member) => member.path === 'xl/workbook.xml')) {
      archive.close();
      const name = basename(path);
      return {
        path,
        kind: 'workbook',
        tables: await sheetTables(await readFile(path), name, ''),
        close: () => {},
      };
    }
    const tables = await tablesOf(archive.members);
    if (tables.length === 0) throw new UnreadableSourceError(`${path} holds no .csv or .xlsx file`);
    return { path, kind: 'zip', tables, close: () => archive.close() };
  } catch (cause) {
    archive.close();
    throw cause;
  }
}

async function filesBelow(root: string, folder: string, depth: number): Promise<readonly Member[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: Member[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isJunk(path)) continue;
    if (entry.isDirectory() && depth > 0) found.push(...(await filesBelow(root, path, depth - 1)));
    if (entry.isFile()) found.push({ path, open: fileBytes(join(root, path)) });
  }
  return found;
}

/** What macOS and Windows leave in folders and zips. */
function isJunk(path: string): boolean {
  return path
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') ||
        part === '__MACOSX' ||
        part.toLowerCase() === 'thumbs.db' ||
        part.startsWith('~$'),
    );
}

async function tablesOf(members: readonly Member[]): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const member of members.filter(({ path }) => !isJunk(path))) {
    const file = basename(member.path);
    const folder = member.path.slice(0, Math.max(0, member.path.length - file.length - 1));
    if (textFile.test(file))
      tables.push(textTable({ name: tableName(file), file: member.path, folder }, member.open));
    else if (workbook.test(file))
      tables.push(...(await sheetTables(await wholeOf(member), member.path, folder)));
  }
  return tables.toSorted((a, b) => compareText(a.folder, b.folder) || compareText(a.file, b.file));
}

async function wholeOf(member: Member): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of member.open()) {
    size += chunk.length;
    if (size > largestWorkbook)
      throw new UnreadableSourceError(`${member.path} is too large for a workbook; save its sheets as .csv`);
    chunks.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(chunks);
}

function tableName(file: string): string {
  return file.replace(textFile, '');
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
