import { copyOfText } from '../tabular/copy-of-text.ts';
/** What a person does in a class. */
export const enrollmentRoles = ['student', 'teacher', 'aide', 'administrator', 'other'] as const;
export type EnrollmentRole = (typeof enrollmentRoles)[number];

export interface EnrollmentRow {
  /** `''` where the format gives enrollments no id. */
  readonly id: string;
  readonly classId: string;
  readonly personId: string;
  readonly role: EnrollmentRole;
  /** Null where the row does not say. */
  readonly isPrimary: boolean | null;
  readonly line: number;
}

/** Texts numbered in the order in which they came. */
export interface TextPool {
  readonly texts: readonly string[];
  indexOf(text: string): number;
}

/**
 * Enrollments in a few bytes each, so that a million of them fit: ids of classes and people are numbered,
 * and a row's own id is kept as a 64-bit hash, which is enough to find the row that a delta changes (two of a million ids
 * share a hash with a probability below one in ten million).
 */
export interface EnrollmentStore {
  beginFile(file: string, mode: 'bulk' | 'delta'): void;
  put(row: EnrollmentRow): 'added' | 'replaced' | 'duplicate' | 'conflict';
  /** Whether a row with this id was there to remove. */
  remove(id: string): boolean;
  /** Frees what only reading needs: after it no row is put or removed. */
  seal(): void;
  /** Rows including removed ones; `isActive` tells. */
  readonly size: number;
  isActive(row: number): boolean;
  classOf(row: number): number;
  personOf(row: number): number;
  roleOf(row: number): EnrollmentRole;
  primaryOf(row: number): boolean | null;
  originOf(row: number): { readonly file: string; readonly line: number };
  readonly classes: TextPool;
  readonly people: TextPool;
}

const roleMask = 7;
const primaryShift = 3;
const primaryMask = 3;
const activeBit = 32;

/** An empty store of enrollments. */
export function createEnrollmentStore(): EnrollmentStore {
  const classes = createTextPool();
  const people = createTextPool();
  let ids = createIdIndex();
  const files: string[] = [];
  let size = 0;
  let columns = allocate(1024);

  const write = (at: number, row: EnrollmentRow, classIndex: number, personIndex: number): void => {
    columns.classIndex[at] = classIndex;
    columns.personIndex[at] = personIndex;
    columns.line[at] = row.line;
    const primary = row.isPrimary === null ? 0 : row.isPrimary ? 1 : 2;
    columns.flags[at] = enrollmentRoles.indexOf(row.role) | (primary << primaryShift) | activeBit;
    columns.file[at] = files.length - 1;
  };

  return {
    beginFile(file, mode) {
      files.push(file);
      if (mode === 'bulk') {
        columns.flags.fill(0);
        ids.clear();
      }
    },
    put(row) {
      const classIndex = classes.add(row.classId);
      const personIndex = people.add(row.personId);
      const known = row.id === '' ? -1 : ids.rowOf(row.id, size);
      if (known === -1) {
        if (size === columns.flags.length) columns = grow(columns);
        write(size, row, classIndex, personIndex);
        size++;
        return 'added';
      }
      const isOfThisFile = columns.file[known] === files.length - 1;
      const wasActive = ((columns.flags[known] ?? 0) & activeBit) !== 0;
      if (isOfThisFile && wasActive) {
        const before = columns.flags[known] ?? 0;
        const isSame =
          columns.classIndex[known] === classIndex &&
          columns.personIndex[known] === personIndex &&
          enrollmentRoles[before & roleMask] === row.role;
        return isSame ? 'duplicate' : 'conflict';
      }
      write(known, row, classIndex, personIndex);
      return wasActive ? 'replaced' : 'added';
    },
    remove(id) {
      const known = ids.rowOf(id, -1);
      if (known === -1 || ((columns.flags[known] ?? 0) & activeBit) === 0) return false;
      columns.flags[known] = 0;
      return true;
    },
    seal() {
      ids = createIdIndex();
    },
    get size() {
      return size;
    },
    isActive: (row) => ((columns.flags[row] ?? 0) & activeBit) !== 0,
    classOf: (row) => columns.classIndex[row] ?? -1,
    personOf: (row) => columns.personIndex[row] ?? -1,
    roleOf: (row) => enrollmentRoles[(columns.flags[row] ?? 0) & roleMask] ?? 'other',
    primaryOf(row) {
      const primary = ((columns.flags[row] ?? 0) >> primaryShift) & primaryMask;
      return primary === 0 ? null : primary === 1;
    },
    originOf: (row) => ({ file: files[columns.file[row] ?? 0] ?? '', line: columns.line[row] ?? 0 }),
    classes,
    people,
  };
}

interface Columns {
  readonly classIndex: Int32Array;
  readonly personIndex: Int32Array;
  readonly line: Int32Array;
  readonly flags: Uint8Array;
  readonly file: Uint16Array;
}

function allocate(capacity: number): Columns {
  const numbers = (): Int32Array => new Int32Array(capacity);
  return {
    classIndex: numbers(),
    personIndex: numbers(),
    line: numbers(),
    flags: new Uint8Array(capacity),
    file: new Uint16Array(capacity),
  };
}

function grow(columns: Columns): Columns {
  const grown = allocate(Math.ceil(columns.flags.length * 1.5));
  grown.classIndex.set(columns.classIndex);
  grown.personIndex.set(columns.personIndex);
  grown.line.set(columns.line);
  grown.flags.set(columns.flags);
  grown.file.set(columns.file);
  return grown;
}

function createTextPool(): TextPool & { add(text: string): number } {
  const indexByText = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    indexOf: (text) => indexByText.get(text) ?? -1,
    add(text) {
      const known = indexByText.get(text);
      if (known !== undefined) return known;
      // A copy: the text is a slice of a piece of the file and would keep it in memory.
      const own = copyOfText(text);
      indexByText.set(own, texts.length);
      texts.push(own);
      return texts.length - 1;
    },
  };
}

/** Rows by the hash of their id: the hash stands with the row, an open-addressed table finds the row. */
function createIdIndex(): { rowOf(id: string, ifAbsent: number): number; clear(): void } {
  let low = new Uint32Array(1024);
  let high = new Uint32Array(1024);
  /** Row number plus one; 0 is free. */
  let slots = new Int32Array(65_536);
  let used = 0;

  const slotOf = (lowHash: number, highHash: number): number => {
    let slot = lowHash & (slots.length - 1);
    for (let row = slots[slot] ?? 0; row !== 0; row = slots[slot] ?? 0) {
      if (low[row - 1] === lowHash && high[row - 1] === highHash) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const growSlots = (): void => {
    const rows = slots.filter((row) => row !== 0);
    slots = new Int32Array(slots.length * 2);
    for (const row of rows) slots[slotOf(low[row - 1] ?? 0, high[row - 1] ?? 0)] = row;
  };
  return {
    /** The row of an id, or -1. An id not known before gets the row `ifAbsent`, unless that is -1. */
    rowOf(id, ifAbsent) {
      const lowHash = hashText(id, 0x811c9dc5, 0x01000193);
      const highHash = hashText(id, 0x9747b28c, 0x5bd1e995);
      const slot = slotOf(lowHash, highHash);
      const known = slots[slot] ?? 0;
      if (known !== 0) return known - 1;
      if (ifAbsent === -1) return -1;
      if (ifAbsent >= low.length) {
        low = extended(low, ifAbsent);
        high = extended(high, ifAbsent);
      }
      low[ifAbsent] = lowHash;
      high[ifAbsent] = highHash;
      slots[slot] = ifAbsent + 1;
      used++;
      if (used * 4 > slots.length * 3) growSlots();
      return -1;
    },
    clear() {
      slots.fill(0);
      used = 0;
    },
  };
}

function extended(hashes: Uint32Array<ArrayBuffer>, row: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.ceil((row + 1) * 1.5));
  longer.set(hashes);
  return longer;
}

/** A 32-bit hash of UTF-16 units, mixed at every step so that two seeds and multipliers give independent hashes. */
function hashText(text: string, seed: number, multiplier: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), multiplier);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
