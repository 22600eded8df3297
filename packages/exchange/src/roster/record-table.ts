/** Where a record was read, for speaking of it later. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export interface RosterRecord {
  readonly id: string;
  readonly origin: Origin;
}

/** What became of a record: `duplicate` and `conflict` are second rows of the same file with the same id. */
export type PutOutcome = 'added' | 'replaced' | 'duplicate' | 'conflict';

/** Records by id, fed from one file after the other. */
export interface RecordTable<T extends RosterRecord> {
  /** Starts a file. A bulk file is the whole truth: what earlier files said is forgotten. */
  beginFile(mode: 'bulk' | 'delta'): void;
  put(record: T): PutOutcome;
  remove(id: string): void;
  get(id: string): T | undefined;
  wasRemoved(id: string): boolean;
  values(): Iterable<T>;
  readonly size: number;
}

/** An empty table of records by id. */
export function createRecordTable<T extends RosterRecord>(): RecordTable<T> {
  // Two maps tell a second row of the same file from a change by a later file.
  let earlier = new Map<string, T>();
  let current = new Map<string, T>();
  const removed = new Set<string>();
  const get = (id: string): T | undefined => current.get(id) ?? earlier.get(id);
  return {
    beginFile(mode) {
      if (mode === 'bulk') earlier = new Map();
      else if (earlier.size === 0) earlier = current;
      else for (const [id, record] of current) earlier.set(id, record);
      current = new Map();
    },
    put(record) {
      const known = current.get(record.id);
      if (known !== undefined) return isSame(known, record) ? 'duplicate' : 'conflict';
      current.set(record.id, record);
      removed.delete(record.id);
      return earlier.delete(record.id) ? 'replaced' : 'added';
    },
    remove(id) {
      earlier.delete(id);
      current.delete(id);
      removed.add(id);
    },
    get,
    wasRemoved: (id) => removed.has(id),
    *values() {
      yield* earlier.values();
      yield* current.values();
    },
    get size() {
      return earlier.size + current.size;
    },
  };
}

/** Equal but for the place where they were read. */
function isSame(a: RosterRecord, b: RosterRecord): boolean {
  return JSON.stringify({ ...a, origin: null }) === JSON.stringify({ ...b, origin: null });
}
