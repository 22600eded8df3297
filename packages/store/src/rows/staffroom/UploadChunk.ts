// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { UploadId } from './Upload.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.upload_chunk */
export type UploadChunkNumber = number;

/** Represents the table staffroom.upload_chunk */
export default interface UploadChunkTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  upload_id: ColumnType<UploadId, UploadId, UploadId>;

  number: ColumnType<UploadChunkNumber, UploadChunkNumber, UploadChunkNumber>;

  bytes: ColumnType<Buffer, Buffer, Buffer>;
}
