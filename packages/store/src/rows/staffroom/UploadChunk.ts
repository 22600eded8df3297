import type { DistrictDistrictId } from './District.ts';
import type { UploadId } from './Upload.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for staffroom.upload_chunk */
export type UploadChunkNumber = number;

/** Represents the table staffroom.upload_chunk */
export default interface UploadChunkTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  upload_id: ColumnType<UploadId, UploadId, UploadId>;

  number: ColumnType<UploadChunkNumber, UploadChunkNumber, UploadChunkNumber>;

  bytes: ColumnType<Buffer, Buffer, Buffer>;
}

export type UploadChunk = Selectable<UploadChunkTable>;

export type NewUploadChunk = Insertable<UploadChunkTable>;

export type UploadChunkUpdate = Updateable<UploadChunkTable>;
