// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.design_edit */
export type DesignEditRevision = number;

/** Identifier type for staffroom.design_edit */
export type DesignEditSeq = number;

/** Represents the table staffroom.design_edit */
export default interface DesignEditTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  design_id: ColumnType<DesignId, DesignId, DesignId>;

  revision: ColumnType<DesignEditRevision, DesignEditRevision, DesignEditRevision>;

  seq: ColumnType<DesignEditSeq, DesignEditSeq, DesignEditSeq>;

  edit: ColumnType<unknown, string, string>;

  undoes: ColumnType<number | null, number | null, number | null>;

  author_id: ColumnType<string, string, string>;

  author_name: ColumnType<string, string, string>;

  client_id: ColumnType<string, string, string>;

  at: ColumnType<Date, Date | string | undefined, Date | string>;
}
