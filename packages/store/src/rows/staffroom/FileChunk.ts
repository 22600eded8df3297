import type { DistrictDistrictId } from './District.ts';
import type { FileId } from './File.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for staffroom.file_chunk */
export type FileChunkNumber = number;

/** Represents the table staffroom.file_chunk */
export default interface FileChunkTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  file_id: ColumnType<FileId, FileId, FileId>;

  number: ColumnType<FileChunkNumber, FileChunkNumber, FileChunkNumber>;

  bytes: ColumnType<Buffer, Buffer, Buffer>;
}

export type FileChunk = Selectable<FileChunkTable>;

export type NewFileChunk = Insertable<FileChunkTable>;

export type FileChunkUpdate = Updateable<FileChunkTable>;
