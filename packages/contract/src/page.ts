import { z } from 'zod';

/** How a long list is asked for: `cursor` is the `nextCursor` of the page before. */
export const PageRequestSchema = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One page of a long list. A null `nextCursor` says that the list ends here. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
