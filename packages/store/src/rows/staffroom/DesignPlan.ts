import type { DistrictDistrictId } from './District.ts';
import type { DesignId } from './Design.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

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

export type DesignPlan = Selectable<DesignPlanTable>;

export type NewDesignPlan = Insertable<DesignPlanTable>;

export type DesignPlanUpdate = Updateable<DesignPlanTable>;
