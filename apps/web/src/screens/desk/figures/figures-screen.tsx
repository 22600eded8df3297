import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { InboxFigures } from '@staffroom/contract';
import { Card } from '../../../system/card.tsx';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Link } from '../../../system/link.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { Stat } from '../../../system/stat.tsx';
import { deskQueries } from '../desk-server.ts';
import { hoursText } from '../hours-text.ts';
import { inboxAddress } from '../inbox/inbox-view.ts';
import { ResponsePlot } from './response-plot.tsx';
import { rowsByKind, rowsByMonth } from './response-rows.ts';

function Stats({ figures }: { readonly figures: InboxFigures }) {
  const hours = (value: number | null) => (value === null ? null : hoursText(value));
  return (
    <Card className="mb-4">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        <Stat label="Received" value={figures.received.toLocaleString('en-US')} />
        <Stat label="Open" value={figures.open.toLocaleString('en-US')} />
        <Stat
          label={`Overdue, after ${figures.overdueDays} days`}
          value={figures.overdue.toLocaleString('en-US')}
        >
          {figures.overdue > 0 && (
            <Link href={inboxAddress({ folder: 'inbox', isOverdue: true })} className="text-small">
              Look at them
            </Link>
          )}
        </Stat>
        <Stat
          label="Half answered within"
          value={hours(figures.medianHours)}
          remedy="Nothing was answered yet."
        />
        <Stat label="Nine of ten within" value={hours(figures.p90Hours)} />
        <Stat label="Set aside, not counted" value={figures.setAside.toLocaleString('en-US')} />
      </div>
    </Card>
  );
}

/** How quickly people are answered. */
export function FiguresScreen() {
  const figures = useQuery(deskQueries.hub.figures.get.queryOptions());
  const byKind = useMemo(() => (figures.data === undefined ? [] : rowsByKind(figures.data)), [figures.data]);
  const byMonth = useMemo(
    () => (figures.data === undefined ? [] : rowsByMonth(figures.data)),
    [figures.data],
  );
  return (
    <div className="max-w-6xl">
      <PageHeader
        title="Response times"
        lead="How long people wait for a first reply. Spam that was set aside does not count."
      />
      {figures.isPending && <Skeleton label="the response times" lines={6} />}
      {figures.isError && (
        <ErrorState
          error={figures.error}
          title="The figures could not be read"
          onRetry={() => void figures.refetch()}
        />
      )}
      {figures.isSuccess && figures.data.received === 0 && (
        <EmptyState title="Nobody wrote yet">Times are counted from the first message on.</EmptyState>
      )}
      {figures.isSuccess && figures.data.received > 0 && (
        <>
          <Stats figures={figures.data} />
          <div className="grid gap-4 lg:grid-cols-2">
            <Card>
              <ResponsePlot title="By kind of message" first="Kind" rows={byKind} />
            </Card>
            <Card>
              <ResponsePlot title="By month" first="Month" rows={byMonth} />
            </Card>
          </div>
        </>
      )}
    </div>
  );
}
