import { z } from 'zod';

/** What a person may be in a district. A role holds for the whole district or for one school. */
export const RoleSchema = z.enum(['districtLead', 'schoolLeader', 'teamMember', 'viewer']);
export type Role = z.infer<typeof RoleSchema>;

/** What a person may be allowed to do in a district. */
export const PermissionSchema = z.enum([
  'school.read',
  'school.create',
  'school.change',
  'school.remove',
  'roster.read',
  'roster.import',
  'roster.remove',
  'design.read',
  'design.edit',
  'design.remove',
  'journey.read',
  'journey.edit',
  'journey.remove',
  'sweep.run',
  'share.create',
  'export.run',
  'members.read',
  'members.manage',
  'district.change',
  'district.export',
  'district.remove',
  'audit.read',
]);
export type Permission = z.infer<typeof PermissionSchema>;

/** What a route asks for: a permission in the district it names, somebody of the hub's staff, a signed-in person, or nothing. */
export type RouteAccess = Permission | 'hubStaff' | 'signedIn' | 'anyone';

const viewer = ['school.read', 'design.read', 'journey.read'] as const satisfies readonly Permission[];
const teamMember = [
  ...viewer,
  'roster.read',
  'design.edit',
  'journey.edit',
  'export.run',
] as const satisfies readonly Permission[];
const schoolLeader = [
  ...teamMember,
  'school.change',
  'roster.import',
  'roster.remove',
  'design.remove',
  'journey.remove',
  'share.create',
  'members.read',
] as const satisfies readonly Permission[];

const permissionsByRole: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(viewer),
  teamMember: new Set(teamMember),
  schoolLeader: new Set(schoolLeader),
  districtLead: new Set(PermissionSchema.options),
};

/** Whether a role holds a permission. A viewer sees designs without the names and records of students. */
export function roleAllows(role: Role, permission: Permission): boolean {
  return permissionsByRole[role].has(permission);
}
