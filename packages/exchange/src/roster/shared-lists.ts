/**
 * Makes a function that gives equal lists of plain data back as one list. Thousands of classes share the few terms, periods and
 * grades there are.
 */
export function createSharedLists(): <T>(list: readonly T[]) => readonly T[] {
  const known = new Map<string, readonly unknown[]>();
  return <T>(list: readonly T[]): readonly T[] => {
    const key = JSON.stringify(list);
    const shared = known.get(key);
    // Equal JSON of plain data is equal data, so the list under this key is one of the same type.
    if (shared !== undefined) return shared as readonly T[];
    known.set(key, list);
    return list;
  };
}
