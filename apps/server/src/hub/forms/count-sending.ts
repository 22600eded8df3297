import { createHmac } from 'node:crypto';
import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import { hubKey } from '../hub-key.ts';

/** What a form that was sent is counted by. */
export interface Counted {
  /** The network address it came from. */
  readonly address: string;
  readonly email: string;
  readonly token: string;
  readonly shape: string;
}

/** How often forms came, this time included. */
export interface Counts {
  readonly fromAddress: number;
  readonly fromAddressInHour: number;
  readonly fromSender: number;
  readonly fromAnywhere: number;
  readonly sameForm: number;
  readonly sameText: number;
}

/** A text that came more often than this within an hour is sent by a program; where it comes from is not counted any more. */
export const mostOfOneText = 2;

const minutesOfDay = 24 * 60;

/**
 * Counts that a form was sent, and tells how often others like it came. What is counted is not the address but a hash of it under a key
 * that lives for the day, so that nobody can be found again by it, and the counts are gone after a day.
 */
export async function countSending(db: HubDb, now: Date, counted: Counted): Promise<Counts> {
  const key = await hubKey(db, `day key ${now.toISOString().slice(0, 10)}`);
  const hashed = (what: string, value: string) =>
    `${what} ${createHmac('sha256', key).update(value).digest('base64url').slice(0, 16)}`;
  // Whoever sends counts `all` first: two who send at once wait for each other in one place.
  const text = `text ${counted.shape}`;
  const anywhere = await countEach(db, now, ['all', text]);
  const sameText = anywhere(text, 60);
  const { count: fromSender } = await db
    .selectFrom('hub_message')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('email', '=', counted.email)
    .where('created_at', '>', new Date(now.getTime() - 600_000))
    .executeTakeFirstOrThrow();
  const known = { fromAnywhere: anywhere('all', 10), sameText, fromSender: fromSender + 1 };
  if (sameText > mostOfOneText) return { ...known, fromAddress: 0, fromAddressInHour: 0, sameForm: 0 };
  const [address, form] = [hashed('address', counted.address), hashed('form', counted.token)];
  const here = await countEach(db, now, [address, form].toSorted());
  return {
    ...known,
    fromAddress: here(address, 10),
    fromAddressInHour: here(address, 60),
    sameForm: here(form, minutesOfDay),
  };
}

interface RateRow {
  readonly counted: string;
  readonly minute: Date;
  readonly count: number;
}

/** Counts one more of each; what it gives tells how many there were of one within the last so many minutes, up to a day. */
async function countEach(
  db: HubDb,
  now: Date,
  names: readonly string[],
): Promise<(name: string, minutes: number) => number> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const { rows } = await sql<RateRow>`
    with added as (
      insert into hub_rate (counted, minute, count)
      select name, ${minute}::timestamptz, 1 from unnest(${names}::text[]) with ordinality as each (name, number)
      order by number
      on conflict (counted, minute) do update set count = hub_rate.count + 1
      returning counted, minute, count)
    select counted, minute, count from added
    union all
    select counted, minute, count from hub_rate
    where counted = any(${names}::text[])
      and minute < ${minute}::timestamptz and minute > ${minute}::timestamptz - interval '1 day'`.execute(db);
  return (name, minutes) =>
    rows
      .filter((row) => row.counted === name && row.minute.getTime() > now.getTime() - minutes * 60_000)
      .reduce((sum, { count }) => sum + count, 0);
}
