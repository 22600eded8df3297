// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { default as MemberRole } from './MemberRole.ts';
import type { SchoolId } from './School.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.membership */
export type MembershipId = string;

/** Represents the table staffroom.membership */
export default interface MembershipTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<MembershipId, MembershipId | undefined, MembershipId>;

  user_id: ColumnType<string, string, string>;

  role: ColumnType<MemberRole, MemberRole, MemberRole>;

  school_id: ColumnType<SchoolId | null, SchoolId | null, SchoolId | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
