// Written from the schema by `npm run database:types -w packages/store`.
import type { default as NamesRule } from './NamesRule.ts';
import type { ColumnType } from 'kysely';

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
