// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { default as MemberRole } from './MemberRole.ts';
import type { SchoolId } from './School.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.invitation */
export type InvitationId = string;

/** Represents the table staffroom.invitation */
export default interface InvitationTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<InvitationId, InvitationId | undefined, InvitationId>;

  email: ColumnType<string, string, string>;

  role: ColumnType<MemberRole, MemberRole, MemberRole>;

  school_id: ColumnType<SchoolId | null, SchoolId | null, SchoolId | null>;

  token_hash: ColumnType<string, string, string>;

  invited_by: ColumnType<string, string, string>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  expires_at: ColumnType<Date, Date | string, Date | string>;

  accepted_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}
