/** An entry of a zip in memory, as the central directory at its end tells it. */
export interface ZipDirectoryEntry {
  readonly fileName: string;
  readonly isEncrypted: boolean;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const end64LocatorMark = 0x07064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;

const endSize = 22;
const end64LocatorSize = 20;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;
/** The value that says: look into the zip64 field. */
const in64 = 0xffffffff;
const zip64Field = 0x0001;
const encryptedFlag = 0x0001;

/**
 * Reads the central directory of a zip (PKWARE APPNOTE 6.3.9, sections 4.3.12 to 4.3.16), zip64 included.
 * Throws Error with a short reason where the bytes are no zip or a cut one.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipDirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  const entries: ZipDirectoryEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + centralSize > bytes.length || view.getUint32(at, true) !== centralMark)
      throw new Error('its list of files is broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameAt = at + centralSize;
    if (nameAt + nameLength + extraLength > bytes.length) throw new Error('its list of files is cut off');
    const told = {
      uncompressedSize: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    entries.push({
      fileName: checkedName(decodeName(bytes.subarray(nameAt, nameAt + nameLength))),
      isEncrypted: (flags & encryptedFlag) !== 0,
      method: view.getUint16(at + 10, true),
      ...withZip64(view, nameAt + nameLength, extraLength, told),
    });
    at = nameAt + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The packed bytes of an entry. Throws Error where they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipDirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize } = entry;
  if (offset + localSize > bytes.length || view.getUint32(offset, true) !== localMark)
    throw new Error(`${entry.fileName} is not where the archive says`);
  const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new Error(`${entry.fileName} is cut off`);
  return bytes.subarray(start, start + compressedSize);
}

function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) !== endMark) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const locator = at - end64LocatorSize;
    if (locator < 0 || view.getUint32(locator, true) !== end64LocatorMark) return { count, offset };
    const end64 = number64(view, locator + 8);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Mark)
      throw new Error('its end is broken');
    return { count: number64(view, end64 + 32), offset: number64(view, end64 + 48) };
  }
  throw new Error('its end is missing');
}

type Sizes = Pick<ZipDirectoryEntry, 'uncompressedSize' | 'compressedSize' | 'offset'>;

/** Sizes of a large entry stand in an extra field, those only that did not fit, in this order. */
function withZip64(view: DataView, extraAt: number, extraLength: number, told: Sizes): Sizes {
  const sizes = { ...told };
  for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === zip64Field) {
      let place = at + 4;
      for (const part of ['uncompressedSize', 'compressedSize', 'offset'] as const) {
        if (told[part] !== in64 || place + 8 > at + 4 + length) continue;
        sizes[part] = number64(view, place);
        place += 8;
      }
    }
    at += 4 + length;
  }
  return sizes;
}

function number64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error('a size in it is beyond all measure');
  return Number(value);
}

/** UTF-8 where it is valid, whatever the flag says: most programs write it without saying so. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A path inside the archive with `/` between folders. Throws where it leads outside. */
function checkedName(written: string): string {
  const name = written.replaceAll('\\', '/');
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) throw new Error(`absolute path: ${name}`);
  if (name.split('/').includes('..')) throw new Error(`invalid relative path: ${name}`);
  return name;
}
