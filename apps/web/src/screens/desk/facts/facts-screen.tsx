import { useQuery } from '@tanstack/react-query';
import { countOf } from '@staffroom/exchange/browser';
import { ErrorState } from '../../../system/error-state.tsx';
import { Link } from '../../../system/link.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { Skeleton } from '../../../system/skeleton.tsx';
import { paths } from '../../../workspace/paths.ts';
import { deskQueries } from '../desk-server.ts';
import { factKindNames } from '../desk-words.ts';

/** The kinds of facts that the hub holds. */
export function FactsScreen() {
  const kinds = useQuery(deskQueries.facts.kinds.queryOptions());
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Facts"
        lead="What the pages of the hub say. Every value can be corrected with its source and year; who changed what, and what stood there before, is kept."
      />
      {kinds.isPending && <Skeleton label="the kinds of facts" lines={8} />}
      {kinds.isError && (
        <ErrorState
          error={kinds.error}
          title="The facts could not be read"
          onRetry={() => void kinds.refetch()}
        />
      )}
      {kinds.isSuccess && (
        <ul className="grid gap-2 sm:grid-cols-2">
          {kinds.data.kinds.map(({ kind, count }) => (
            <li
              key={kind}
              className="relative flex items-baseline justify-between gap-3 rounded-card border border-line bg-card px-4 py-3 hover:bg-sunken"
            >
              <Link
                href={paths.deskFacts(kind)}
                tone="plain"
                className="font-medium after:absolute after:inset-0 after:rounded-card"
              >
                {factKindNames[kind].many}
              </Link>
              <span className="shrink-0 text-small text-soft">{countOf(count, 'record', 'records')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
