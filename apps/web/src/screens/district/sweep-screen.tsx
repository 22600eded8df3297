import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { countOf } from '@staffroom/exchange/browser';
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
import { sweepAxes } from '../compare/sweep-points.ts';
import { useSweepCases } from '../compare/use-sweep-cases.ts';
import { hasEnded } from '../design/progress-history.ts';
import { useJob } from '../design/use-job.ts';
import { sweepTable } from './district-table.ts';
import type { CellKind } from './sweep-cells.ts';
import { SweepHeat } from './sweep-heat.tsx';

const kinds = [
  { id: 'change', label: 'The change from today' },
  { id: 'figure', label: 'The figure of the design' },
] as const satisfies readonly { readonly id: CellKind; readonly label: string }[];

/** A trial over schools: how far it is, and its results as a table in which deeper colour is better. */
export function SweepScreen() {
  const districtId = useDistrictId();
  const { sweepId = '' }: { readonly sweepId?: string } = useParams({ strict: false });
  const { client, studio } = useWorkspace();
  const maySweep = useAllows('sweep.run', districtId, null);
  const [measure, setMeasure] = useState<string | null>(null);
  const [kind, setKind] = useState<CellKind>('change');
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
        isScreen
        error={failed.error}
        title="The trial could not be read"
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (sweep.isPending || cases.isPending) return <Skeleton isScreen label="the trial" lines={8} />;
  const all = cases.data;
  const table = sweepTable(all);
  const axes = sweepAxes(all);
  const axis = axes.find(({ id }) => id === measure) ?? axes.find(({ isMeasured }) => isMeasured) ?? null;
  const failed = all.filter((each) => each.state === 'failed');
  const reasons = [...Map.groupBy(failed, (each) => each.failure?.message ?? 'No reason was told')].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const isRunning = job !== null && !hasEnded(job);
  return (
    <div className="max-w-7xl">
      <p className="screen-only mb-2 text-small">
        <Link href={paths.overview(districtId)}>Overview of the district</Link>
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
          tone={failed.every((each) => each.failure?.code === 'request') ? 'plain' : 'missing'}
          title={`${countOf(failed.length, 'design', 'designs')} could not be made.`}
          className="mb-4"
        >
          <ul className="mt-1">
            {reasons.slice(0, 6).map(([reason, own]) => (
              <li key={reason} className="text-small">
                {own.length === 1 ? (own[0]?.schoolName ?? '') : countOf(own.length, 'school', 'schools')}:{' '}
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
            <Select
              label="Shown"
              options={kinds}
              value={kind}
              onChange={setKind}
              className="w-full sm:w-60"
            />
            <p className="pb-2 text-small text-soft">
              Deeper colour is better: {axis.better}. A dot marks the best of a school.
            </p>
          </div>
          <SweepHeat districtId={districtId} table={table} axis={axis} kind={kind} />
          <p className="mt-2 text-small text-soft">Press a figure to design that school by that model.</p>
        </>
      )}
    </div>
  );
}
