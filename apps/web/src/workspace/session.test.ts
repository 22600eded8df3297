import { describe, expect, it } from 'vitest';
import { DistrictIdSchema, SchoolRecordIdSchema, type Role, type Session } from '@staffroom/contract';
import { deviceDistrictId } from './workspace.ts';
import { allows, sessionWithoutServer } from './session.ts';

const district = DistrictIdSchema.parse('11111111-1111-4111-8111-111111111111');
const other = DistrictIdSchema.parse('22222222-2222-4222-8222-222222222222');
const school = SchoolRecordIdSchema.parse('33333333-3333-4333-8333-333333333333');
const neighbour = SchoolRecordIdSchema.parse('44444444-4444-4444-8444-444444444444');

function sessionOf(role: Role, schoolId: typeof school | null): Session {
  return {
    ...sessionWithoutServer,
    mode: 'server',
    memberships: [{ districtId: district, districtName: 'Riverbend', role, schoolId }],
  };
}

describe('what a person may do', () => {
  it('is what the role allows, in their own district only', () => {
    expect(allows(sessionOf('districtLead', null), 'sweep.run', district, null)).toBe(true);
    expect(allows(sessionOf('districtLead', null), 'sweep.run', other, null)).toBe(false);
    expect(allows(sessionOf('viewer', null), 'design.edit', district, null)).toBe(false);
  });

  it('ends at the school where the role holds for one school', () => {
    const leader = sessionOf('schoolLeader', school);
    expect(allows(leader, 'roster.import', district, school)).toBe(true);
    expect(allows(leader, 'roster.import', district, neighbour)).toBe(false);
    expect(allows(leader, 'roster.import', district, null)).toBe(false);
  });

  it('is everything on this device alone', () => {
    expect(allows(sessionWithoutServer, 'roster.import', deviceDistrictId, school)).toBe(true);
  });
});
