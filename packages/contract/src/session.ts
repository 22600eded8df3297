import { z } from 'zod';
import { DistrictIdSchema, SchoolRecordIdSchema } from './ids.ts';
import { RoleSchema } from './permission.ts';
import { route } from './route.ts';

/** Who is here and what they may do. */
export const SessionSchema = z.object({
  /** `local`: a server on this machine that asks nobody to sign in. `device`: no server at all. */
  mode: z.enum(['local', 'server', 'device']),
  user: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }).nullable(),
  memberships: z.array(
    z.object({
      districtId: DistrictIdSchema,
      districtName: z.string(),
      role: RoleSchema,
      /** Null where the role holds for the whole district. */
      schoolId: SchoolRecordIdSchema.nullable(),
    }),
  ),
  /** How people may sign in here. */
  signIn: z.object({
    email: z.boolean(),
    passkey: z.boolean(),
    districts: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  /** Whether the person works at the desk of the hub. */
  isHubStaff: z.boolean(),
  limits: z.object({ uploadBytes: z.int() }),
  version: z.string(),
});
export type Session = z.infer<typeof SessionSchema>;

export const session = {
  get: route('anyone')
    .route({ method: 'GET', path: '/session', summary: 'Who is signed in, and what they may do' })
    .output(SessionSchema),
};
