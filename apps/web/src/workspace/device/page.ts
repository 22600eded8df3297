/**
 * One page of a list that is whole in memory. A cursor is the place of the first item, so that a page is the same size
 * however the list grows.
 */
export function pageOfList<Item>(
  items: readonly Item[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): { items: Item[]; nextCursor: string | null } {
  const start = cursor === undefined ? 0 : Math.max(0, Number.parseInt(cursor, 10) || 0);
  const end = start + limit;
  return { items: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
}
