// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.file */
export type FileId = string;

/** Represents the table staffroom.file */
export default interface FileTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<FileId, FileId | undefined, FileId>;

  file_name: ColumnType<string, string, string>;

  media_type: ColumnType<string, string, string>;

  size: ColumnType<number, number, number>;

  job_id: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
