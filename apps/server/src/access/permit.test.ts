import {
  PermissionSchema,
  roleAllows,
  type DistrictId,
  type Permission,
  type Role,
  type SchoolRecordId,
  type UserId,
} from '@staffroom/contract';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../app/access.ts';
import { permit } from './permit.ts';

const [here, elsewhere] = ['here', 'elsewhere'] as readonly string[] as readonly [DistrictId, DistrictId];
const [north, south] = ['north', 'south'] as readonly string[] as readonly [SchoolRecordId, SchoolRecordId];

function somebody(role: Role, schoolId: SchoolRecordId | null = null): Actor {
  return {
    userId: 'u' as UserId,
    name: 'U',
    email: null,
    mode: 'server',
    memberships: [{ districtId: here, role, schoolId }],
    isHubStaff: false,
  };
}

function answer(
  actor: Actor | null,
  permission: Permission,
  district = here,
  school: SchoolRecordId | null = null,
) {
  try {
    permit(actor, permission, district, school);
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('who may do what', () => {
  it.each(['districtLead', 'schoolLeader', 'teamMember', 'viewer'] as const)(
    'lets a %s do in the district what the role allows, and nothing else',
    (role) => {
      for (const permission of PermissionSchema.options)
        expect([permission, answer(somebody(role), permission)]).toEqual([
          permission,
          roleAllows(role, permission) ? 'allowed' : 'NOT_ALLOWED',
        ]);
    },
  );

  it('says of another district, and of another school, that there is nothing', () => {
    expect(answer(somebody('districtLead'), 'school.read', elsewhere)).toBe('NOT_FOUND');
    expect(answer(somebody('schoolLeader', north), 'school.read', here, south)).toBe('NOT_FOUND');
  });

  it('lets a role in one school reach that school, and lists of the district', () => {
    const leader = somebody('schoolLeader', north);
    expect(answer(leader, 'roster.import', here, north)).toBe('allowed');
    expect(answer(leader, 'school.read')).toBe('allowed');
  });

  it('lets no role in one school reach what concerns the district', () => {
    // Such a membership is never written; were it, it would not help.
    const lead = somebody('districtLead', north);
    for (const permission of [
      'members.manage',
      'district.remove',
      'district.export',
      'audit.read',
      'sweep.run',
    ] as const)
      expect(answer(lead, permission)).toBe('NOT_ALLOWED');
  });

  it('asks to sign in first', () => {
    expect(answer(null, 'school.read')).toBe('NOT_SIGNED_IN');
    expect(() => permit(null, 'signedIn', null, null)).toThrow('Nobody is signed in');
    expect(permit(null, 'anyone', null, null)).toBeNull();
  });

  it('lets the staff of the hub to its desk, whatever they lead, and nobody else', () => {
    const lead = somebody('districtLead');
    expect(() => permit(lead, 'hubStaff', null, null)).toThrow('permission that you do not have');
    expect(() => permit(null, 'hubStaff', null, null)).toThrow('Nobody is signed in');
    const moderator = { ...lead, memberships: [], isHubStaff: true };
    expect(permit(moderator, 'hubStaff', null, null)).toBe(moderator);
    expect(answer(moderator, 'school.read')).toBe('NOT_FOUND');
  });

  it('takes a route that names no district for a fault', () => {
    expect(() => permit(somebody('viewer'), 'school.read', null, null)).toThrow('names no district');
  });
});
