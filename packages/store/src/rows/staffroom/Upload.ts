// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.upload */
export type UploadId = string;

/** Represents the table staffroom.upload */
export default interface UploadTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<UploadId, UploadId | undefined, UploadId>;

  file_name: ColumnType<string, string, string>;

  size: ColumnType<number, number, number>;

  received: ColumnType<number, number | undefined, number>;

  is_complete: ColumnType<boolean, boolean | undefined, boolean>;

  created_by: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
