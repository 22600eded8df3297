import { z } from 'zod';

/** A name as the source gives it. Names are for showing to people who may see them; nothing is decided by a name. */
export const PersonNameSchema = z.strictObject({ given: z.string(), family: z.string() });
export type PersonName = z.infer<typeof PersonNameSchema>;
