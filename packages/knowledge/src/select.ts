interface Identified {
  readonly id: string;
}

/** The record with this id, or null. Files hold at most a hundred records, so a scan beats an index. */
export function selectOptional<T extends Identified>(records: readonly T[], id: string): T | null {
  return records.find((record) => record.id === id) ?? null;
}

/** The record with this id. Throws RangeError naming the ids there are; `what` names the kind of record. */
export function select<T extends Identified>(records: readonly T[], id: string, what: string): T {
  const found = selectOptional(records, id);
  if (found === null) {
    throw new RangeError(
      `There is no ${what} "${id}". Known: ${records.map((record) => record.id).join(', ')}.`,
    );
  }
  return found;
}
