import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SweepCase } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { optionalModelById } from '@staffroom/knowledge';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Link } from '../../system/link.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Progress } from '../../system/progress.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDistrictId } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { measureValue } from '../compare/measure-scale.ts';
import { parameterLabel } from '../compare/sweep-results.tsx';
import { pointText, sweepAxes, type SweepAxis } from '../compare/sweep-points.ts';
import { useSweepCases } from '../compare/use-sweep-cases.ts';
import { hasEnded } from '../design/progress-history.ts';
import { useJob } from '../design/use-job.ts';
import { standing, sweepTable } from './district-table.ts';

/** Rows drawn at once; more are asked for. */
const rowsAtOnce = 100;

interface HeatCellProps {
  readonly each: SweepCase | null;
  readonly axis: SweepAxis;
  readonly all: readonly number[];
}

function HeatCell({ each, axis, all }: HeatCellProps) {
  if (each === null) return <td className="border border-line px-2 py-1.5 text-center text-soft">–</td>;
  if (each.state === 'waiting')
    return <td className="border border-line px-2 py-1.5 text-center text-small text-today-text">waits</td>;
  if (each.state === 'failed') {
    return (
      <td
        className="border border-line px-2 py-1.5 text-center text-small text-bad"
        title={each.failure?.message}
      >
        failed
      </td>
    );
  }
  const value = each.measures.find(({ rule }) => rule === axis.id)?.design ?? null;
  if (value === null)
    return (
      <td className="hatched border border-line px-2 py-1.5 text-center">
        <span className="rounded-[3px] bg-card px-1 text-small text-soft">not known</span>
      </td>
    );
  const good = standing(value, all, axis.better);
  return (
    <td
      className="border border-line px-2 py-1.5 text-right"
      style={{
        background:
          good === null
            ? undefined
            : `color-mix(in srgb, var(--design) ${Math.round(good * 46)}%, var(--card))`,
      }}
    >
      {measureValue(value, axis.unit)}
    </td>
  );
}

/** A trial over schools: how far it is, and its results as a table in which deeper colour is better. */
export function SweepScreen() {
  const districtId = useDistrictId();
  const { sweepId = '' }: { readonly sweepId?: string } = useParams({ strict: false });
  const { client, studio } = useWorkspace();
  const maySweep = useAllows('sweep.run', districtId, null);
  const [measure, setMeasure] = useState<string | null>(null);
  const [count, setCount] = useState(rowsAtOnce);
  const sweep = useQuery(studio.sweeps.get.queryOptions({ input: { districtId, sweepId } }));
  const cases = useSweepCases(districtId, sweepId);
  const jobId = sweep.data?.jobId ?? null;
  const { job } = useJob(districtId, jobId, () => {
    void cases.refetch();
    void sweep.refetch();
  });
  const cancel = useMutation({
    mutationFn: async () => {
      if (jobId !== null) await client.jobs.cancel({ districtId, jobId });
    },
  });
  if (sweep.isError || cases.isError) {
    const failed = sweep.isError ? sweep : cases;
    return (
      <ErrorState
        error={failed.error}
        title="The trial could not be read"
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (sweep.isPending || cases.isPending) return <Skeleton label="the trial" lines={8} />;
  const all = cases.data;
  const table = sweepTable(all);
  const axes = sweepAxes(all);
  const axis = axes.find(({ id }) => id === measure) ?? axes.find(({ isMeasured }) => isMeasured) ?? null;
  const values = all.flatMap((each) => each.measures.find(({ rule }) => rule === axis?.id)?.design ?? []);
  const failed = all.filter((each) => each.state === 'failed');
  const reasons = [...Map.groupBy(failed, (each) => each.failure?.message ?? 'No reason was told')].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const isRunning = job !== null && !hasEnded(job);
  return (
    <div className="max-w-7xl">
      <p className="screen-only mb-2 text-small">
        <Link href={paths.overview(districtId)}>The district</Link>
      </p>
      <PageHeader
        title={sweep.data.name}
        lead={`${countOf(sweep.data.caseCount, 'design', 'designs')} over ${countOf(table.rows.length, 'school', 'schools')}.`}
      />
      {isRunning && (
        <Card className="mb-4">
          <Progress
            label={`${all.length - all.filter((each) => each.state === 'waiting').length} of ${sweep.data.caseCount} done`}
            fraction={job.progress.fraction}
            message="You may leave this page: it goes on by itself."
          />
          {maySweep && (
            <Button size="sm" className="mt-3" isPending={cancel.isPending} onPress={() => cancel.mutate()}>
              Cancel the rest
            </Button>
          )}
        </Card>
      )}
      {failed.length > 0 && (
        <Note
          tone="missing"
          title={`${countOf(failed.length, 'case', 'cases')} could not be designed.`}
          className="mb-4"
        >
          <ul className="mt-1">
            {reasons.slice(0, 6).map(([reason, own]) => (
              <li key={reason} className="text-small">
                {own.length === 1 ? (own[0]?.schoolName ?? '') : countOf(own.length, 'case', 'cases')}:{' '}
                {reason}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {axis === null ? (
        <p className="text-soft">Results appear here as they come.</p>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-end gap-4">
            <Select
              label="Measure"
              options={axes.map(({ id, label, isMeasured }) => ({
                id,
                label,
                ...(isMeasured ? {} : { description: 'not evaluated' }),
              }))}
              value={axis.id}
              onChange={setMeasure}
              className="w-full sm:w-96"
            />
            <p className="text-small text-soft">Deeper colour is better: {axis.better} figures.</p>
          </div>
          <div
            className="overflow-x-auto rounded-card border border-line bg-card"
            tabIndex={0}
            role="group"
            aria-label="Results by school"
          >
            <table
              className="w-full border-collapse text-small"
              style={{ minWidth: 220 + table.columns.length * 110 }}
            >
              <thead>
                <tr>
                  <th
                    scope="col"
                    className="sticky left-0 z-10 bg-card px-3 py-2 text-left font-medium text-soft"
                  >
                    School
                  </th>
                  {table.columns.map((column) => (
                    <th key={column.key} scope="col" className="px-2 py-2 text-left align-bottom font-medium">
                      {optionalModelById(column.modelId)?.name ?? column.modelId}
                      <span className="block font-normal text-soft">
                        {pointText(column.point, parameterLabel)}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.slice(0, count).map((row) => (
                  <tr key={row.schoolId}>
                    <th
                      scope="row"
                      className="sticky left-0 z-10 border-t border-line bg-card px-3 py-1.5 text-left font-normal"
                    >
                      <Link href={paths.school(districtId, row.schoolId, 'compare')} tone="plain">
                        {row.schoolName}
                      </Link>
                    </th>
                    {row.cells.map((each, index) => (
                      <HeatCell
                        key={table.columns[index]?.key ?? index}
                        each={each}
                        axis={axis}
                        all={values}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {table.rows.length > count && (
            <Button className="mt-3" onPress={() => setCount(count + rowsAtOnce)}>
              {`Show more of ${table.rows.length} schools`}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
