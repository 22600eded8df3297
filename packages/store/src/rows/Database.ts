// Written from the schema by `npm run database:types -w packages/store`.
import type { default as StaffroomSchema } from './staffroom/StaffroomSchema.ts';

type Database = StaffroomSchema;

export type { Database as default };
