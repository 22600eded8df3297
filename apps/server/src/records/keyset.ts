import { z } from 'zod';
import { problem } from '../app/problem.ts';

/** Where a page of a list that is ordered by time ends: the time as the database writes it, with all of its digits. */
const TimeKeySchema = z.tuple([z.string().regex(/^[\d\-:. +]{10,40}$/), z.uuid()]);
const NameKeySchema = z.tuple([z.string().max(400), z.uuid()]);
const IdKeySchema = z.tuple([z.uuid()]);
const NumberKeySchema = z.tuple([z.int()]);

function decoded<Key>(cursor: string | undefined, schema: z.ZodType<Key>): Key | null {
  if (cursor === undefined) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw problem('INVALID_INPUT', 'The cursor is not one that this list gave out. Begin without one.');
  }
}

/** The key after which a page begins, in lists by time; null is the beginning. */
export function timeKey(cursor: string | undefined): { readonly at: string; readonly id: string } | null {
  const key = decoded(cursor, TimeKeySchema);
  return key === null ? null : { at: key[0], id: key[1] };
}

/** The key after which a page begins, in lists by name. */
export function nameKey(cursor: string | undefined): { readonly name: string; readonly id: string } | null {
  const key = decoded(cursor, NameKeySchema);
  return key === null ? null : { name: key[0], id: key[1] };
}

/** The key after which a page begins, in lists by id. */
export function idKey(cursor: string | undefined): string | null {
  return decoded(cursor, IdKeySchema)?.[0] ?? null;
}

/** The key after which a page begins, in numbered lists; 0 is before the first number. */
export function numberKey(cursor: string | undefined): number {
  return decoded(cursor, NumberKeySchema)?.[0] ?? 0;
}

/**
 * A page of a list of which one row more than asked for was fetched.
 *
 * @param keyOf what the next page begins after, in the form that the list's key takes
 */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  keyOf: (row: Row) => readonly (string | number)[],
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    items: shown.map(itemOf),
    nextCursor: hasMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
  };
}
