import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileBytes } from './file-bytes.ts';
import type { Member } from './member.ts';
import {
  archiveSource,
  folderSource,
  isJunk,
  kindOfFile,
  markLength,
  textSource,
  type TableSource,
} from './table-source.ts';
import { UnreadableSourceError } from './unreadable-source.ts';
import { openZip } from './zip-archive.ts';

const deepestFolder = 4;

/**
 * Opens a folder (with its sub-folders), a zip, an .xlsx workbook or one delimited text file.
 * A folder that holds no table but one zip is that zip. Resource forks and hidden files are left out.
 * Throws UnreadableSourceError with one sentence where the path holds no table.
 */
export async function openTableSource(path: string): Promise<TableSource> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UnreadableSourceError(`${path} does not exist or cannot be read`, { cause });
  });
  if (found.isDirectory()) {
    const members = await filesBelow(path, '', deepestFolder);
    return folderSource(path, members, (zip) => openArchive(join(path, zip.path)));
  }
  if (!found.isFile()) throw new UnreadableSourceError(`${path} is neither a file nor a folder`);
  return kindOfFile(path, await firstBytes(path)) === 'zip'
    ? openArchive(path)
    : textSource(path, basename(path), fileBytes(path));
}

async function openArchive(path: string): Promise<TableSource> {
  const archive = await openZip(path, path);
  const close = (): void => archive.close();
  try {
    return await archiveSource(path, basename(path), archive.members, () => readFile(path), close);
  } catch (cause) {
    close();
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

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(markLength), 0, markLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
