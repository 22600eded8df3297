import type { Insertable, Selectable } from 'kysely';
import type Database from './rows/Database.ts';

export type { Database };

/** A row of a table as it is read: `Row<'design'>`. */
export type Row<Table extends keyof Database> = Selectable<Database[Table]>;

/** A row of a table as it is written. JSON is written as text: `JSON.stringify(value)`. */
export type NewRow<Table extends keyof Database> = Insertable<Database[Table]>;
