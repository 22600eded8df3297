import type { default as NamesRule } from './NamesRule.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for staffroom.district */
export type DistrictDistrictId = string;

/** Represents the table staffroom.district */
export default interface DistrictTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  name: ColumnType<string, string, string>;

  state: ColumnType<string | null, string | null, string | null>;

  names: ColumnType<NamesRule, NamesRule | undefined, NamesRule>;

  retention_days: ColumnType<number | null, number | null, number | null>;

  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export type District = Selectable<DistrictTable>;

export type NewDistrict = Insertable<DistrictTable>;

export type DistrictUpdate = Updateable<DistrictTable>;
