/** What stands at a place, or that nothing does. */
export type Found = { readonly isThere: true; readonly value: unknown } | { readonly isThere: false };

const nothing: Found = { isThere: false };

/** The parts of a JSON pointer (RFC 6901). */
export function partsOf(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What names a record of a list, where its records have names at all. */
function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const entries = new Map<string, unknown>(Object.entries(item));
  const name = entries.get('id') ?? entries.get('state');
  return typeof name === 'string' ? name : null;
}

/** The index that a part of a place means in a list: of the record with that id, else as a number; -1 for none. */
function indexIn(list: readonly unknown[], part: string): number {
  const named = list.findIndex((item) => nameOf(item) === part);
  if (named >= 0) return named;
  return /^(?:0|[1-9]\d{0,5})$/.test(part) && Number(part) < list.length ? Number(part) : -1;
}

/** What stands at a place in a JSON value. */
export function foundAt(value: unknown, parts: readonly string[]): Found {
  const [part, ...rest] = parts;
  if (part === undefined) return { isThere: true, value };
  if (Array.isArray(value)) {
    const index = indexIn(value, part);
    return index < 0 ? nothing : foundAt(value[index], rest);
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return nothing;
  return foundAt(Reflect.get(value, part), rest);
}

/**
 * A JSON value with another at a place. Objects get new fields at their end, lists new records at theirs.
 *
 * @returns null where the way to the place does not exist
 */
export function withValueAt(value: unknown, parts: readonly string[], put: unknown): Found {
  const [part, ...rest] = parts;
  if (part === undefined) return { isThere: true, value: put };
  if (Array.isArray(value)) {
    const index = indexIn(value, part);
    if (index < 0)
      return rest.length === 0 && (part === '-' || nameOf(put) === part)
        ? { isThere: true, value: [...(value as readonly unknown[]), put] }
        : nothing;
    const changed = withValueAt(value[index], rest, put);
    return changed.isThere ? { isThere: true, value: value.with(index, changed.value) } : nothing;
  }
  if (typeof value !== 'object' || value === null) return nothing;
  if (rest.length > 0 && !Object.hasOwn(value, part)) return nothing;
  const changed = withValueAt(Reflect.get(value, part), rest, put);
  return changed.isThere ? { isThere: true, value: { ...value, [part]: changed.value } } : nothing;
}

/** A JSON value without what stands at a place; nothing where there is no such place, or it is the value itself. */
export function withoutPlace(value: unknown, parts: readonly string[]): Found {
  const [part, ...rest] = parts;
  if (part === undefined) return nothing;
  if (Array.isArray(value)) {
    const index = indexIn(value, part);
    if (index < 0) return nothing;
    if (rest.length === 0) return { isThere: true, value: value.toSpliced(index, 1) };
    const changed = withoutPlace(value[index], rest);
    return changed.isThere ? { isThere: true, value: value.with(index, changed.value) } : nothing;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return nothing;
  if (rest.length === 0)
    return {
      isThere: true,
      value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== part)),
    };
  const changed = withoutPlace(Reflect.get(value, part), rest);
  return changed.isThere ? { isThere: true, value: { ...value, [part]: changed.value } } : nothing;
}

/** Whether two JSON values say the same; the order of fields does not count, that of lists does. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
