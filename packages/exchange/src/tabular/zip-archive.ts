import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Member } from './member.ts';
import { withoutControls } from './split-rows.ts';
import { bombReason, zipLimits, type ZipLimits } from './zip-limits.ts';
import { bombRefused, damagedZip, passwordRefused } from './zip-problem.ts';

export interface ZipArchive {
  readonly members: readonly Member[];
  close(): void;
}

/**
 * Opens an archive on the disk and lists its files without unpacking them. Throws UnreadableSourceError where it is damaged,
 * encrypted, leads outside itself, or would unpack to more than the limits allow; sizes are checked again while unpacking.
 */
export async function openZip(
  path: string,
  label: string,
  limits: ZipLimits = zipLimits,
): Promise<ZipArchive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, options);
    const members: Member[] = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      const bomb = bombReason(entry, total, zip.entryCount, limits);
      if (bomb !== null) throw bombRefused(label, bomb);
      if (entry.isEncrypted()) throw passwordRefused(label);
      if (!entry.fileName.endsWith('/')) members.push(memberOf(zip, entry));
    }
    const opened = zip;
    return { members, close: () => opened.close() };
  } catch (cause) {
    zip?.close();
    throw damagedZip(label, cause);
  }
}

function memberOf(zip: ZipFile, entry: Entry): Member {
  return {
    path: withoutControls(entry.fileName),
    async *open() {
      yield* await zip.openReadStreamPromise(entry);
    },
  };
}
