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
  /** Workbooks that cannot be read, with the reason in one sentence. */
  readonly damaged: readonly { readonly file: string; readonly message: string }[];
  /** The path of the only zip that lies in the folder beside its tables; null where none or several do. */
  readonly onlyZip: string | null;
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
 * A folder that holds no table but one zip is that zip. Resource forks and hidden files are left out.
 * Throws UnreadableSourceError with one sentence where the path holds no table.
 */
export async function openTableSource(path: string): Promise<TableSource> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
  });
  if (found.isDirectory()) return openFolder(path);
  if (!found.isFile()) throw new UnreadableSourceError(`${path} is neither a file nor a folder`);
  const start = await firstBytes(path);
  if (start.startsWith('PK')) return openArchive(path);
  const other = otherKinds.find(({ mark }) => start.toLowerCase().startsWith(mark.toLowerCase()));
  if (other !== undefined) throw new UnreadableSourceError(`${path} is ${other.name}`);
  const name = basename(path);
  return {
    path,
    kind: 'file',
    tables: [textTable({ name: tableName(name), file: name, folder: '' }, fileBytes(path))],
    damaged: [],
    onlyZip: null,
    close: () => {},
  };
}

/** What people send in place of a table, by its first bytes as Latin-1. */
const otherKinds: readonly { readonly mark: string; readonly name: string }[] = [
  {
    mark: '\u00D0\u00CF\u0011\u00E0',
    name: 'a workbook of the old .xls kind, or one with a password; save it as .xlsx without a password, or as .csv',
  },
  { mark: '%PDF', name: 'a PDF document, not a table; export a .csv or .xlsx file' },
  { mark: '\u0089PNG', name: 'a picture, not a table; export a .csv or .xlsx file' },
  { mark: '\u00FF\u00D8\u00FF', name: 'a picture, not a table; export a .csv or .xlsx file' },
  { mark: '<!DOCTYPE html', name: 'a web page, not a table; maybe the export had to be signed in for' },
  { mark: '<html', name: 'a web page, not a table; maybe the export had to be signed in for' },
  { mark: 'Rar!', name: 'an archive of another kind than zip; unpack it, or pack it as .zip' },
  { mark: '7z\u00BC\u00AF', name: 'an archive of another kind than zip; unpack it, or pack it as .zip' },
  { mark: '\u001F\u008B', name: 'an archive of another kind than zip; unpack it, or pack it as .zip' },
];

async function openFolder(path: string): Promise<TableSource> {
  const members = await filesBelow(path, '', deepestFolder);
  const isTable = (member: Member): boolean => textFile.test(member.path) || workbook.test(member.path);
  const zips = members.filter((member) => /\.zip$/i.test(member.path));
  const onlyZip = zips.length === 1 && zips[0] !== undefined ? join(path, zips[0].path) : null;
  if (!members.some(isTable)) {
    if (onlyZip !== null) return openArchive(onlyZip);
    const what =
      zips.length > 1 ? `${zips.length} zip files; name one of them` : 'no .csv, .xlsx or .zip file';
    throw new UnreadableSourceError(`${path} holds ${what}`);
  }
  return { path, kind: 'folder', ...(await tablesOf(members)), onlyZip, close: () => {} };
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
        damaged: [],
        onlyZip: null,
        close: () => {},
      };
    }
    const { tables, damaged } = await tablesOf(archive.members);
    if (tables.length + damaged.length === 0)
      throw new UnreadableSourceError(`${path} holds no .csv or .xlsx file`);
    return { path, kind: 'zip', tables, damaged, onlyZip: null, close: () => archive.close() };
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
    // A link to a file is that file; links to folders are not followed, for they may lead round in circles.
    const isFile = entry.isSymbolicLink() ? await isLinkToFile(join(root, path)) : entry.isFile();
    if (isFile) found.push({ path, open: fileBytes(join(root, path)) });
  }
  return found;
}

async function isLinkToFile(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => null);
  return target?.isFile() === true;
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

async function tablesOf(members: readonly Member[]): Promise<Pick<TableSource, 'tables' | 'damaged'>> {
  const tables: Table[] = [];
  const damaged: { readonly file: string; readonly message: string }[] = [];
  for (const member of members.filter(({ path }) => !isJunk(path))) {
    const file = basename(member.path);
    const folder = member.path.slice(0, Math.max(0, member.path.length - file.length - 1));
    if (textFile.test(file))
      tables.push(textTable({ name: tableName(file), file: member.path, folder }, member.open));
    else if (workbook.test(file)) {
      try {
        tables.push(...(await sheetTables(await wholeOf(member), member.path, folder)));
      } catch (cause) {
        if (!(cause instanceof UnreadableSourceError)) throw cause;
        damaged.push({ file: member.path, message: cause.message });
      }
    }
  }
  return {
    tables: tables.toSorted((a, b) => compareText(a.folder, b.folder) || compareText(a.file, b.file)),
    damaged: damaged.toSorted((a, b) => compareText(a.file, b.file)),
  };
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

/** As Latin-1: a character a byte. */
async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}
