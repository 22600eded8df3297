import type { MessageFilter } from '@staffroom/contract';
import type { Database, HubDb, Row } from '@staffroom/store';
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { overdueDays } from '../records/message-record.ts';

/** Whether a message is overdue, as a condition. */
export const isOverdue = sql<boolean>`(not is_set_aside and status in ('new', 'open') and first_reply_at is null
  and hub_message.created_at < now() - make_interval(days => ${overdueDays}))`;

function inFolder(folder: NonNullable<MessageFilter['folder']>): RawBuilder<boolean> {
  switch (folder) {
    case 'inbox':
      return sql<boolean>`(not is_set_aside and status <> 'done')`;
    case 'setAside':
      return sql<boolean>`is_set_aside`;
    case 'done':
      return sql<boolean>`(not is_set_aside and status = 'done')`;
    default:
      return folder satisfies never;
  }
}

/** Text as a pattern that finds it anywhere. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Messages of a filter. */
export function messageQuery(
  db: HubDb,
  filter: MessageFilter,
): SelectQueryBuilder<Database, 'hub_message', Row<'hub_message'>> {
  const { folder, kind, status, assignee, cohortId, search } = filter;
  return db
    .selectFrom('hub_message')
    .selectAll()
    .$if(folder !== undefined, (query) => query.where(inFolder(folder ?? 'inbox')))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'question'))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'new'))
    .$if(assignee !== undefined, (query) =>
      assignee === 'nobody'
        ? query.where('assignee_id', 'is', null)
        : query.where('assignee_id', '=', assignee ?? ''),
    )
    .$if(cohortId !== undefined, (query) => query.where('cohort_id', '=', cohortId ?? null))
    .$if(filter.isOverdue === true, (query) => query.where(isOverdue))
    .$if(search !== undefined && search !== '', (query) => {
      const pattern = anywhere(search ?? '');
      return query.where((where) =>
        where.or([
          where('name', 'ilike', pattern),
          where('email', 'ilike', pattern),
          where('organisation', 'ilike', pattern),
          where('body', 'ilike', pattern),
          where(sql<string>`detail::text`, 'ilike', pattern),
          where.exists(
            where
              .selectFrom('hub_message_entry')
              .select('hub_message_entry.id')
              .whereRef('hub_message_entry.message_id', '=', 'hub_message.id')
              .where('text', 'ilike', pattern),
          ),
        ]),
      );
    });
}
