import { useState } from 'react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { problemCsvHeader, problemCsvRow } from '@staffroom/exchange/browser';
import type { FileProblem, Roster } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { classNames } from '../../system/class-names.ts';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Pill } from '../../system/pill.tsx';
import { sentence } from '../../system/sentence.ts';
import { Skeleton } from '../../system/skeleton.tsx';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { placeOf } from './problem-place.ts';
import { saveText } from './save-text.ts';

export interface ProblemReportProps {
  readonly districtId: string;
  readonly roster: Roster;
}

function Problem({ problem }: { readonly problem: FileProblem }) {
  return (
    <li className="whole border-t border-line py-2.5 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Pill tone={problem.severity === 'error' ? 'missing' : 'eye'}>
          {problem.severity === 'error' ? 'Row left out' : 'Look at it'}
        </Pill>
        <span className="text-small font-medium">{placeOf(problem)}</span>
        {problem.value !== null && problem.value !== '' && (
          <code className="rounded-[4px] bg-wash px-1.5 font-mono text-tiny">{problem.value}</code>
        )}
      </div>
      <p className="mt-1">
        {sentence(problem.message)} <span className="text-soft">{problem.remedy}</span>
      </p>
    </li>
  );
}

/** Everything that was wrong in the files, grouped by kind, to filter, page through and download. */
export function ProblemReport({ districtId, roster }: ProblemReportProps) {
  const { client, studio } = useWorkspace();
  const [code, setCode] = useState<string | null>(null);
  const place = { districtId, schoolId: roster.schoolId, rosterId: roster.id };
  const problems = useInfiniteQuery(
    studio.rosters.problems.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...place,
        limit: 50,
        ...(cursor === undefined ? {} : { cursor }),
        ...(code === null ? {} : { code }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
    }),
  );
  const download = useMutation({
    mutationFn: async () => {
      const lines: string[] = [problemCsvHeader];
      let cursor: string | undefined;
      do {
        const page = await client.rosters.problems({
          ...place,
          limit: 200,
          ...(cursor === undefined ? {} : { cursor }),
        });
        // The file holds every problem as it was found; its codes are those of the readers.
        for (const problem of page.items)
          lines.push(problemCsvRow(problem as Parameters<typeof problemCsvRow>[0]));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      saveText(lines.join(''), 'problems.csv', 'text/csv');
    },
  });
  const total = roster.errorCount + roster.warningCount;
  if (total === 0) {
    return (
      <EmptyState title="Nothing was wrong in the files" className="!py-6">
        Every row was read as it stands.
      </EmptyState>
    );
  }
  const shown = problems.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(240px,320px)_minmax(0,1fr)]">
      <div>
        <ul className="flex flex-col gap-1" aria-label="Kinds of problems">
          <li>
            <KindButton
              isCurrent={code === null}
              title="All of them"
              count={total}
              onPress={() => setCode(null)}
            />
          </li>
          {roster.problemKinds.map((kind) => (
            <li key={`${kind.severity} ${kind.code}`}>
              <KindButton
                isCurrent={code === kind.code}
                title={kind.title}
                detail={kind.remedy}
                isError={kind.severity === 'error'}
                count={kind.count}
                onPress={() => setCode(kind.code)}
              />
            </li>
          ))}
        </ul>
        <Button
          size="sm"
          icon="download"
          className="mt-3"
          isPending={download.isPending}
          onPress={() => download.mutate()}
        >
          Download as CSV
        </Button>
        {download.isError && <ErrorState error={download.error} title="The file could not be written" />}
      </div>
      <div className="min-w-0">
        {problems.isPending && <Skeleton label="the problems" lines={6} />}
        {problems.isError && <ErrorState error={problems.error} onRetry={() => void problems.refetch()} />}
        <ul>
          {shown.map((problem, index) => (
            // Problems have no id; their order is fixed.
            <Problem key={index} problem={problem} />
          ))}
        </ul>
        {problems.hasNextPage && (
          <Button
            className="mt-2"
            isPending={problems.isFetchingNextPage}
            onPress={() => void problems.fetchNextPage()}
          >
            Show more
          </Button>
        )}
      </div>
    </div>
  );
}

function KindButton(props: {
  readonly isCurrent: boolean;
  readonly title: string;
  readonly detail?: string;
  readonly isError?: boolean;
  readonly count: number;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.isCurrent}
      onClick={props.onPress}
      className={classNames(
        'flex w-full cursor-pointer items-start justify-between gap-3 rounded-control px-3 py-2 text-left',
        props.isCurrent ? 'bg-wash' : 'hover:bg-sunken',
      )}
    >
      <span className="min-w-0">
        <span
          className={classNames(
            'block',
            props.isCurrent && 'font-semibold',
            props.isError === true && 'text-bad',
          )}
        >
          {props.title}
        </span>
        {props.detail !== undefined && <span className="block text-small text-soft">{props.detail}</span>}
      </span>
      <span className="shrink-0 text-small text-soft">{props.count.toLocaleString('en-US')}</span>
    </button>
  );
}
