import { compareText } from '@staffroom/school';
import type { Member } from './member.ts';
import { sheetTables } from './sheet-table.ts';
import type { Table } from './table.ts';
import { textTable, type ByteSource } from './text-table.ts';
import { UnreadableSourceError } from './unreadable-source.ts';

/** The tables of a folder, a zip, a workbook or one text file. Close it when done. */
export interface TableSource {
  /** The path or the name as it was given. */
  readonly path: string;
  readonly kind: 'folder' | 'zip' | 'workbook' | 'file';
  /** Sorted by folder, then by name. */
  readonly tables: readonly Table[];
  /** Workbooks that cannot be read, with the reason in one sentence. */
  readonly damaged: readonly { readonly file: string; readonly message: string }[];
  /** Opens the only zip that lies in the folder beside its tables; null where none or several do. */
  readonly openOnlyZip: (() => Promise<TableSource>) | null;
  close(): void;
}

const textFile = /\.(csv|tsv|txt)$/i;
const workbook = /\.xlsx$/i;
/** A workbook is read whole. */
const largestWorkbook = 128 * 1024 * 1024;

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

/** How many bytes of a file tell what it is. */
export const markLength = 16;

/** Whether a file is a zip or text by its first bytes. Throws UnreadableSourceError where it is something else. */
export function kindOfFile(path: string, firstBytes: Uint8Array): 'zip' | 'text' {
  const start = String.fromCharCode(...firstBytes.subarray(0, markLength));
  if (start.startsWith('PK')) return 'zip';
  const other = otherKinds.find(({ mark }) => start.toLowerCase().startsWith(mark.toLowerCase()));
  if (other !== undefined) throw new UnreadableSourceError(`${path} is ${other.name}`);
  return 'text';
}

/** One delimited text file as a source. */
export function textSource(path: string, name: string, open: ByteSource): TableSource {
  return {
    path,
    kind: 'file',
    tables: [textTable({ name: tableName(name), file: name, folder: '' }, open)],
    damaged: [],
    openOnlyZip: null,
    close: () => {},
  };
}

/** Files that lie together; a folder that holds no table but one zip is that zip. */
export async function folderSource(
  path: string,
  members: readonly Member[],
  openZipMember: (member: Member) => Promise<TableSource>,
): Promise<TableSource> {
  const isTable = (member: Member): boolean => textFile.test(member.path) || workbook.test(member.path);
  const zips = members.filter((member) => /\.zip$/i.test(member.path));
  const [zip] = zips;
  const openOnlyZip = zips.length === 1 && zip !== undefined ? () => openZipMember(zip) : null;
  if (!members.some(isTable)) {
    if (openOnlyZip !== null) return openOnlyZip();
    const what =
      zips.length > 1 ? `${zips.length} zip files; name one of them` : 'no .csv, .xlsx or .zip file';
    throw new UnreadableSourceError(`${path} holds ${what}`);
  }
  return { path, kind: 'folder', ...(await tablesOf(members)), openOnlyZip, close: () => {} };
}

/** The files of a zip; where they make up a workbook, its sheets. Throws UnreadableSourceError where there is no table. */
export async function archiveSource(
  path: string,
  name: string,
  members: readonly Member[],
  whole: () => Promise<Uint8Array>,
  close: () => void,
): Promise<TableSource> {
  if (members.some((member) => member.path === 'xl/workbook.xml')) {
    close();
    const tables = await sheetTables(await whole(), name, '');
    return { path, kind: 'workbook', tables, damaged: [], openOnlyZip: null, close: () => {} };
  }
  const { tables, damaged } = await tablesOf(members);
  if (tables.length + damaged.length === 0)
    throw new UnreadableSourceError(`${path} holds no .csv or .xlsx file`);
  return { path, kind: 'zip', tables, damaged, openOnlyZip: null, close };
}

/** The tables of one file of an archive, which stays open for as long as they are read. */
export async function memberSource(member: Member): Promise<TableSource> {
  return {
    path: member.path,
    kind: 'file',
    ...(await tablesOf([member])),
    openOnlyZip: null,
    close: () => {},
  };
}

/** What macOS and Windows leave in folders and zips. */
export function isJunk(path: string): boolean {
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
    const file = member.path.slice(member.path.lastIndexOf('/') + 1);
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

async function wholeOf(member: Member): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of member.open()) {
    size += chunk.length;
    if (size > largestWorkbook)
      throw new UnreadableSourceError(`${member.path} is too large for a workbook; save its sheets as .csv`);
    chunks.push(Uint8Array.from(chunk));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tableName(file: string): string {
  return file.replace(textFile, '');
}
