import { MessageFilterSchema } from '@staffroom/contract';
import { csvText } from '@staffroom/exchange';
import type { Handler } from 'hono';
import { problem } from '../../app/problem.ts';
import type { ServerEnv } from '../../app/server-env.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { messageRecord } from '../records/message-record.ts';
import { messageQuery } from './message-query.ts';

const columns = [
  'id',
  'received',
  'kind',
  'folder',
  'status',
  'assignee',
  'first reply',
  'name',
  'email',
  'organisation',
  'state',
  'language',
  'message',
  'details',
  'suspicions',
  'copies',
] as const;

/** How many messages a file holds at most; the newest ones. */
const mostRows = 20_000;

/** The messages of a filter as a CSV file that no spreadsheet takes for formulas. */
export function messagesFile({ store, access }: Pick<ServerParts, 'store' | 'access'>): Handler<ServerEnv> {
  return async (context) => {
    await access.authorize(context.get('caller'), 'hubStaff', null, null);
    const filter = MessageFilterSchema.safeParse(context.req.query());
    if (!filter.success)
      throw problem('INVALID_INPUT', 'The filter of the file is not one of the list of messages.');
    const rows = await store.inHub((db) =>
      messageQuery(db, filter.data)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(mostRows)
        .execute(),
    );
    const now = new Date();
    const lines = rows.map((row) => {
      const message = messageRecord(row, now);
      const { kind, ...detail } = message.detail;
      return [
        message.id,
        message.createdAt,
        kind,
        message.folder,
        message.status,
        message.assignee?.name ?? null,
        message.firstReplyAt,
        message.name,
        message.email,
        message.organisation,
        message.state,
        message.locale,
        message.body,
        Object.keys(detail).length === 0 ? null : JSON.stringify(detail),
        message.suspicions.join(' '),
        message.copies,
      ];
    });
    return context.body(`\uFEFF${csvText(columns, lines)}`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="messages.csv"',
      'cache-control': 'no-store',
    });
  };
}
