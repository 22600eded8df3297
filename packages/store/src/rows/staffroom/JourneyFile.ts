// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { JourneyItemId } from './JourneyItem.ts';
import type { FileId } from './File.ts';
import type { ColumnType } from 'kysely';

/** Represents the table staffroom.journey_file */
export default interface JourneyFileTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  item_id: ColumnType<JourneyItemId, JourneyItemId, JourneyItemId>;

  file_id: ColumnType<FileId, FileId, FileId>;

  added_by: ColumnType<string, string, string>;

  added_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
