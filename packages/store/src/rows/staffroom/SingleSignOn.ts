// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { ColumnType } from 'kysely';

/** Represents the table staffroom.single_sign_on */
export default interface SingleSignOnTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  issuer: ColumnType<string, string, string>;

  client_id: ColumnType<string, string, string>;

  client_secret_sealed: ColumnType<Buffer, Buffer, Buffer>;

  email_domains: ColumnType<unknown, string, string>;

  is_enabled: ColumnType<boolean, boolean, boolean>;
}
