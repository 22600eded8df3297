// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.design_plan */
export type DesignPlanRevision = number;

/** Represents the table staffroom.design_plan */
export default interface DesignPlanTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  design_id: ColumnType<DesignId, DesignId, DesignId>;

  revision: ColumnType<DesignPlanRevision, DesignPlanRevision, DesignPlanRevision>;

  /** gzip of the JSON of the plan */
  plan: ColumnType<Buffer, Buffer, Buffer>;

  pins_hash: ColumnType<string | null, string | null, string | null>;

  job_id: ColumnType<string | null, string | null, string | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}
