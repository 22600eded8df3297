// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { FileId } from './File.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.file_chunk */
export type FileChunkNumber = number;

/** Represents the table staffroom.file_chunk */
export default interface FileChunkTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  file_id: ColumnType<FileId, FileId, FileId>;

  number: ColumnType<FileChunkNumber, FileChunkNumber, FileChunkNumber>;

  bytes: ColumnType<Buffer, Buffer, Buffer>;
}
