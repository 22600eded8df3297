import { z } from 'zod';
import { StaffIdSchema, StudentIdSchema, TeamIdSchema } from '../ids.ts';

/** Who stays where they are when a school is designed again, by id; sorted by id. */
export const PinsSchema = z.strictObject({
  students: z.record(StudentIdSchema, TeamIdSchema),
  adults: z.record(StaffIdSchema, z.array(TeamIdSchema).min(1)),
});
export type Pins = z.infer<typeof PinsSchema>;

/** Nobody stays. */
export const noPins: Pins = { students: {}, adults: {} };
