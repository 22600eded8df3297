// Written from the schema by `npm run database:types -w packages/store`.
import type { DistrictDistrictId } from './District.ts';
import type { JourneyId } from './Journey.ts';
import type { default as JourneyStage } from './JourneyStage.ts';
import type { default as JourneyItemKind } from './JourneyItemKind.ts';
import type { default as JourneyItemStatus } from './JourneyItemStatus.ts';
import type { ColumnType } from 'kysely';

/** Identifier type for staffroom.journey_item */
export type JourneyItemId = string;

/** Represents the table staffroom.journey_item */
export default interface JourneyItemTable {
  district_id: ColumnType<DistrictDistrictId, DistrictDistrictId, DistrictDistrictId>;

  id: ColumnType<JourneyItemId, JourneyItemId | undefined, JourneyItemId>;

  journey_id: ColumnType<JourneyId, JourneyId, JourneyId>;

  number: ColumnType<number, number, number>;

  stage: ColumnType<JourneyStage, JourneyStage, JourneyStage>;

  kind: ColumnType<JourneyItemKind, JourneyItemKind, JourneyItemKind>;

  milestone_id: ColumnType<string | null, string | null, string | null>;

  title: ColumnType<string, string, string>;

  status: ColumnType<JourneyItemStatus, JourneyItemStatus | undefined, JourneyItemStatus>;

  owner: ColumnType<unknown, string | null, string | null>;

  begins_on: ColumnType<Date | null, Date | string | null, Date | string | null>;

  due_on: ColumnType<Date | null, Date | string | null, Date | string | null>;

  notes: ColumnType<string, string | undefined, string>;

  revision: ColumnType<number, number | undefined, number>;
}
