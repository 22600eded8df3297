import type { Member } from './member.ts';
import {
  archiveSource,
  folderSource,
  isJunk,
  kindOfFile,
  textSource,
  type TableSource,
} from './table-source.ts';
import type { ByteSource } from './text-table.ts';
import { membersOfZip } from './zip-in-memory.ts';

/** A file that somebody chose: its name without a folder, and all of its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes that are handed on at a time: the parts of a file of which a reader must not hold all as text. */
const pieceSize = 262_144;

/**
 * Opens a zip, an .xlsx workbook or a delimited text file that somebody chose. Throws UnreadableSourceError with one
 * sentence where it is something else or damaged.
 */
export async function givenFileSource(file: GivenFile): Promise<TableSource> {
  const { name, bytes } = file;
  if (kindOfFile(name, bytes) === 'text') return textSource(name, name, bytesOf(file));
  return archiveSource(
    name,
    name,
    membersOfZip(bytes, name),
    async () => bytes,
    () => {},
  );
}

/** Opens files that belong together as if they lay in a folder, which `label` names in messages. */
export async function givenFilesSource(files: readonly GivenFile[], label: string): Promise<TableSource> {
  const byName = new Map(files.filter(({ name }) => !isJunk(name)).map((file) => [file.name, file]));
  return folderSource(label, [...byName.values()].map(memberOf), async ({ path }) => {
    const zip = byName.get(path);
    if (zip === undefined) throw new Error(`${path} is not among the files that were given`);
    return givenFileSource(zip);
  });
}

function memberOf(file: GivenFile): Member {
  return { path: file.name, open: bytesOf(file) };
}

/** The bytes of a file, piece by piece. */
export function bytesOf({ bytes }: GivenFile): ByteSource {
  return async function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  };
}
