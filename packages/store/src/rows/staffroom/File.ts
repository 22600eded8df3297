import type { DistrictDistrictId } from './District.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

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

export type File = Selectable<FileTable>;

export type NewFile = Insertable<FileTable>;

export type FileUpdate = Updateable<FileTable>;
