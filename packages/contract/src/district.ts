import { z } from 'zod';
import { DesignSchema } from './design.ts';
import {
  DistrictIdSchema,
  InstantSchema,
  InvitationIdSchema,
  SchoolRecordIdSchema,
  UserIdSchema,
} from './ids.ts';
import { JobSchema } from './job.ts';
import { pageOf, PageRequestSchema } from './page.ts';
import { RoleSchema } from './permission.ts';
import { NamesSchema } from './roster.ts';
import { route } from './route.ts';

export const DistrictSchema = z.object({
  id: DistrictIdSchema,
  name: z.string(),
  state: z.string().nullable(),
  /** What an import does with names unless told otherwise; `leaveOut` cannot be overridden by a school. */
  names: NamesSchema,
  /** Rosters, with the designs made from them, are deleted so many days after their import; null keeps them. */
  retentionDays: z.int().min(1).max(3650).nullable(),
  createdAt: InstantSchema,
});
export type District = z.infer<typeof DistrictSchema>;

export const MemberSchema = z.object({
  userId: UserIdSchema,
  name: z.string(),
  email: z.string(),
  role: RoleSchema,
  schoolId: SchoolRecordIdSchema.nullable(),
  since: InstantSchema,
});
export type Member = z.infer<typeof MemberSchema>;

export const InvitationSchema = z.object({
  id: InvitationIdSchema,
  email: z.string(),
  role: RoleSchema,
  schoolId: SchoolRecordIdSchema.nullable(),
  invitedBy: z.string(),
  createdAt: InstantSchema,
  expiresAt: InstantSchema,
});
export type Invitation = z.infer<typeof InvitationSchema>;

/** District single sign-on through OpenID Connect. The secret goes in and never comes out. */
export const SingleSignOnSchema = z.object({
  issuer: z.url(),
  clientId: z.string().min(1),
  emailDomains: z.array(z.string().min(3)).min(1),
  isEnabled: z.boolean(),
});
export type SingleSignOn = z.infer<typeof SingleSignOnSchema>;

export const AuditEntrySchema = z.object({
  at: InstantSchema,
  actor: z.object({ id: z.string(), name: z.string() }),
  action: z.string().describe('What was done, such as roster.import'),
  subject: z.string().describe('To what, by kind and id'),
  detail: z.record(z.string(), z.unknown()).describe('Never the record of a student'),
});
export type AuditEntry = z.infer<typeof AuditEntrySchema>;

const place = z.object({ districtId: DistrictIdSchema });

export const districts = {
  create: route('signedIn')
    .route({ method: 'POST', path: '/districts', summary: 'Add a district and lead it' })
    .input(z.object({ name: z.string().trim().min(1).max(200), state: z.string().length(2).nullable() }))
    .output(DistrictSchema),
  get: route('school.read')
    .route({ method: 'GET', path: '/districts/{districtId}', summary: 'One district' })
    .input(place)
    .output(DistrictSchema),
  change: route('district.change')
    .route({ method: 'PATCH', path: '/districts/{districtId}', summary: 'Settings of a district' })
    .input(
      place.extend(
        DistrictSchema.pick({ name: true, state: true, names: true, retentionDays: true }).partial().shape,
      ),
    )
    .output(DistrictSchema),
  standingDesigns: route('design.read')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/standing-designs',
      summary:
        'The design that stands for each school: the newest that is kept as a scenario, else the newest made',
    })
    .input(PageRequestSchema.extend(place.shape))
    .output(pageOf(DesignSchema)),
  export: route('district.export')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/export',
      summary: 'Everything of a district as one file',
    })
    .input(place)
    .output(JobSchema),
  remove: route('district.remove')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}',
      summary: 'Delete a district and all of its data',
    })
    .input(place.extend({ name: z.string().describe('The name of the district, to be sure') }))
    .output(z.object({})),
};

export const members = {
  list: route('members.read')
    .route({ method: 'GET', path: '/districts/{districtId}/members', summary: 'Who belongs to a district' })
    .input(PageRequestSchema.extend(place.shape))
    .output(pageOf(MemberSchema)),
  change: route('members.manage')
    .route({
      method: 'PATCH',
      path: '/districts/{districtId}/members/{userId}',
      summary: 'Give another role',
    })
    .input(
      place.extend({ userId: UserIdSchema, role: RoleSchema, schoolId: SchoolRecordIdSchema.nullable() }),
    )
    .output(MemberSchema),
  remove: route('members.manage')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}/members/{userId}',
      summary: 'End a membership',
    })
    .input(place.extend({ userId: UserIdSchema }))
    .output(z.object({})),
};

export const invitations = {
  list: route('members.manage')
    .route({ method: 'GET', path: '/districts/{districtId}/invitations', summary: 'Open invitations' })
    .input(place)
    .output(z.array(InvitationSchema)),
  create: route('members.manage')
    .route({
      method: 'POST',
      path: '/districts/{districtId}/invitations',
      summary: 'Invite somebody by e-mail',
    })
    .input(place.extend({ email: z.email(), role: RoleSchema, schoolId: SchoolRecordIdSchema.nullable() }))
    .output(InvitationSchema),
  revoke: route('members.manage')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}/invitations/{invitationId}',
      summary: 'Take an invitation back',
    })
    .input(place.extend({ invitationId: InvitationIdSchema }))
    .output(z.object({})),
  accept: route('signedIn')
    .route({
      method: 'POST',
      path: '/invitations/accept',
      summary: 'Accept an invitation; the token came by e-mail',
    })
    .input(z.object({ token: z.string().min(20).max(100) }))
    .output(z.object({ districtId: DistrictIdSchema })),
};

export const singleSignOn = {
  get: route('district.change')
    .route({
      method: 'GET',
      path: '/districts/{districtId}/single-sign-on',
      summary: 'How the district signs in',
    })
    .input(place)
    .output(SingleSignOnSchema.nullable()),
  set: route('district.change')
    .route({
      method: 'PUT',
      path: '/districts/{districtId}/single-sign-on',
      summary: 'Set up single sign-on',
    })
    .input(place.extend(SingleSignOnSchema.shape).extend({ clientSecret: z.string().min(1).optional() }))
    .output(SingleSignOnSchema),
  remove: route('district.change')
    .route({
      method: 'DELETE',
      path: '/districts/{districtId}/single-sign-on',
      summary: 'End single sign-on',
    })
    .input(place)
    .output(z.object({})),
};

export const audit = {
  list: route('audit.read')
    .route({ method: 'GET', path: '/districts/{districtId}/audit', summary: 'Who did what, newest first' })
    .input(PageRequestSchema.extend(place.shape).extend({ subject: z.string().optional() }))
    .output(pageOf(AuditEntrySchema)),
};
