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
  values(): IterableIterator<T>;
  readonly size: number;
}

export function createRecordTable<T extends RosterRecord>(): RecordTable<T> {
  const records = new Map<string, T>();
  const removed = new Set<string>();
  let ofThisFile = new Set<string>();
  return {
    beginFile(mode) {
      ofThisFile = new Set();
      if (mode === 'bulk') records.clear();
    },
    put(record) {
      const known = records.get(record.id);
      if (known !== undefined && ofThisFile.has(record.id))
        return isSame(known, record) ? 'duplicate' : 'conflict';
      ofThisFile.add(record.id);
      removed.delete(record.id);
      records.set(record.id, record);
      return known === undefined ? 'added' : 'replaced';
    },
    remove(id) {
      records.delete(id);
      removed.add(id);
    },
    get: (id) => records.get(id),
    wasRemoved: (id) => removed.has(id),
    values: () => records.values(),
    get size() {
      return records.size;
    },
  };
}

/** Equal but for the place where they were read. */
function isSame(a: RosterRecord, b: RosterRecord): boolean {
  return JSON.stringify({ ...a, origin: null }) === JSON.stringify({ ...b, origin: null });
}
