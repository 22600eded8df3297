import type { DistrictId, Role, SchoolRecordId, UserId } from '@staffroom/contract';
import { permit } from '../src/access/permit.ts';
import type { Access, Actor } from '../src/app/access.ts';

/** The header with which a test says who asks. */
export const userHeader = 'x-test-user';

export interface TestAccess extends Access {
  /** Gives somebody a role in a district, or in one school of it. */
  join(user: string, districtId: DistrictId, role: Role, schoolId?: SchoolRecordId): void;
  /** Lets somebody work at the desk of the hub. */
  moderate(user: string): void;
  /** Takes every role of somebody away. */
  leave(user: string): void;
}

/** Sign-in by saying one's name: everything after it, who may do what, is the real thing. */
export function createTestAccess(): TestAccess {
  const members = new Map<string, Actor>();
  return {
    mode: 'server',
    settings: null,
    protection: [],
    signIn: null,
    join(user, districtId, role, schoolId) {
      const before = members.get(user);
      members.set(user, {
        // Branding: a user of this test.
        userId: user as UserId,
        name: `${user} of the test`,
        email: null,
        mode: 'server',
        isHubStaff: before?.isHubStaff ?? false,
        memberships: [...(before?.memberships ?? []), { districtId, role, schoolId: schoolId ?? null }],
      });
    },
    moderate(user) {
      members.set(user, {
        // Branding: a user of this test.
        userId: user as UserId,
        name: `${user} of the test`,
        email: null,
        mode: 'server',
        memberships: [],
        ...members.get(user),
        isHubStaff: true,
      });
    },
    leave(user) {
      const before = members.get(user);
      if (before !== undefined) members.set(user, { ...before, memberships: [] });
    },
    async authorize({ request }, access, districtId, schoolId) {
      const actor = members.get(request.headers.get(userHeader) ?? '') ?? null;
      return permit(actor, access, districtId, schoolId);
    },
  };
}
