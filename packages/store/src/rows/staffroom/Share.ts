// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.share */
export type ShareId = string;

/** Represents the table staffroom.share */
export default interface ShareTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<ShareId, ShareId | undefined, ShareId>;

  design_id: ColumnType<DesignId, DesignId, DesignId>;

  token_hash: ColumnType<string, string, string>;

  /** gzip of what the link shows, as it was when the link was made */
  content: ColumnType<Buffer, Buffer, Buffer>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;

  expires_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  revoked_at: ColumnType<Date | null, Date | string | null, Date | string | null>;

  opened: ColumnType<number, number | undefined, number>;
}
