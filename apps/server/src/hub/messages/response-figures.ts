import { MessageKindSchema, type InboxFigures, type MessageKind } from '@staffroom/contract';

/** What of a message tells how quickly it was answered. */
export interface AnsweredMessage {
  readonly kind: MessageKind;
  readonly createdAt: Date;
  readonly firstReplyAt: Date | null;
}

type Times = Pick<InboxFigures, 'answered' | 'medianHours' | 'p90Hours'>;

/** The smallest value that at least so many of a hundred do not exceed (nearest rank); null of nothing. */
function percentile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null;
}

function median(sorted: readonly number[]): number | null {
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function timesOf(messages: readonly AnsweredMessage[]): Times & { readonly received: number } {
  const hours = messages
    .flatMap(({ createdAt, firstReplyAt }) =>
      firstReplyAt === null ? [] : [(firstReplyAt.getTime() - createdAt.getTime()) / 3_600_000],
    )
    .toSorted((one, other) => one - other);
  return {
    received: messages.length,
    answered: hours.length,
    medianHours: median(hours),
    p90Hours: percentile(hours, 90),
  };
}

/** How quickly messages were answered for the first time: in all, by kind, and by the month (UTC) in which they came. */
export function responseFigures(
  messages: readonly AnsweredMessage[],
): Pick<InboxFigures, 'received' | 'byKind' | 'byMonth'> & Times {
  const byMonth = Map.groupBy(messages, ({ createdAt }) => createdAt.toISOString().slice(0, 7));
  return {
    ...timesOf(messages),
    byKind: MessageKindSchema.options.flatMap((kind) => {
      const ofKind = messages.filter((message) => message.kind === kind);
      return ofKind.length === 0 ? [] : [{ kind, ...timesOf(ofKind) }];
    }),
    byMonth: [...byMonth.keys()].toSorted().map((month) => ({ month, ...timesOf(byMonth.get(month) ?? []) })),
  };
}
