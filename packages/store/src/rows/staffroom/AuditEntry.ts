// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.audit_entry */
export type AuditEntryId = number;

/** Represents the table staffroom.audit_entry */
export default interface AuditEntryTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<AuditEntryId, AuditEntryId | undefined, AuditEntryId>;

  at: ColumnType<Date, Date | string | undefined, Date | string>;

  actor_id: ColumnType<string, string, string>;

  actor_name: ColumnType<string, string, string>;

  action: ColumnType<string, string, string>;

  subject: ColumnType<string, string, string>;

  detail: ColumnType<unknown, string | undefined, string>;
}
