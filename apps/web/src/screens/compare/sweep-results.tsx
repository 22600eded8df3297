import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Design, SchoolRecord, Sweep, SweepCase } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { allTemplates } from '@staffroom/knowledge';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Hatched } from '../../system/grammar/hatched.tsx';
import { Note } from '../../system/note.tsx';
import { Pill } from '../../system/pill.tsx';
import { problemText } from '../../system/problem-text.ts';
import { Progress } from '../../system/progress.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { Table, type TableColumn } from '../../system/table.tsx';
import { showToast } from '../../system/toast.ts';
import { paths } from '../../workspace/paths.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { hasEnded } from '../design/progress-history.ts';
import { useJob } from '../design/use-job.ts';
import { freeName } from '../model/design-start.ts';
import { FrontPlot } from './front-plot.tsx';
import { measureValue } from './measure-scale.ts';
import {
  goals,
  measuredGoals,
  pointText,
  sweepAxes,
  sweepPoints,
  type SweepAxis,
  type SweepPoint,
} from './sweep-points.ts';
import { useSweepCases } from './use-sweep-cases.ts';

export interface SweepResultsProps {
  readonly districtId: string;
  readonly record: SchoolRecord;
  readonly sweep: Sweep;
  readonly designs: readonly Design[];
}

/** What a parameter is called in the templates of the sweep. */
export function parameterLabel(id: string): string {
  return (
    allTemplates()
      .flatMap((template) => template.parameters)
      .find((parameter) => parameter.id === id)?.label ?? id
  );
}

const whyUnmeasured: Readonly<Record<string, string>> = {
  'time.planning': 'Planning time comes with the timetable; until then no design can be weighed by it.',
};

/** The cases of a sweep as points between two measures, with the trade-off front; each leads to a design of its own. */
export function SweepResults({ districtId, record, sweep, designs }: SweepResultsProps) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const mayEdit = useAllows('design.edit', districtId, record.id);
  const cases = useSweepCases(districtId, sweep.id);
  const { job } = useJob(districtId, sweep.jobId, () => void cases.refetch());
  const [chosenX, setX] = useState<string | null>(null);
  const [chosenY, setY] = useState<string | null>(null);
  const designThis = useMutation({
    mutationFn: (each: SweepCase) => {
      if (record.latestRosterId === null) throw new Error('The school has no roster.');
      return client.designs.create({
        districtId,
        schoolId: record.id,
        rosterId: record.latestRosterId,
        name: freeName(
          pointText(each.point, parameterLabel).slice(0, 110),
          designs.map(({ name }) => name),
        ),
        request: {
          ...each.request,
          parameters: { ...each.request.parameters, ...each.point },
          effort: 'standard',
        },
      });
    },
    onSuccess: async ({ design }) => {
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
      router.history.push(paths.design(districtId, record.id, design.id, 'design'));
    },
    onError: (error) =>
      showToast({ title: 'It could not be started', text: problemText(error).detail, tone: 'bad' }),
  });
  const cancel = useMutation({ mutationFn: () => client.jobs.cancel({ districtId, jobId: sweep.jobId }) });
  if (cases.isPending) return <Skeleton label="the cases" lines={5} />;
  if (cases.isError)
    return (
      <ErrorState
        error={cases.error}
        title="The cases could not be read"
        onRetry={() => void cases.refetch()}
      />
    );
  const all = cases.data;
  const axes = sweepAxes(all);
  const measured = axes.filter((axis) => axis.isMeasured);
  const unmeasured = axes.filter((axis) => !axis.isMeasured && goals.some(({ id }) => id === axis.id));
  const x = measured.find(({ id }) => id === chosenX) ?? measured[0];
  const y =
    measured.find(({ id }) => id === chosenY && id !== x?.id) ?? measured.find(({ id }) => id !== x?.id);
  const weighed = x === undefined || y === undefined ? [] : [x, y];
  const weighedGoals = measuredGoals(axes);
  const points = sweepPoints(all, weighedGoals);
  const failed = all.filter((each) => each.state === 'failed');
  const isRunning = job !== null && !hasEnded(job);
  const figure = (axis: SweepAxis): TableColumn<SweepPoint> => ({
    id: axis.id,
    header: axis.label,
    align: 'end',
    cell: (point) => measureValue(point.figures[axis.id] ?? null, axis.unit),
    sortBy: (point) => point.figures[axis.id] ?? Number.POSITIVE_INFINITY,
  });
  const columns: readonly TableColumn<SweepPoint>[] = [
    {
      id: 'point',
      width: '220px',
      header: 'Values',
      isRowHeader: true,
      cell: (point) => (
        <>
          {pointText(point.case.point, parameterLabel)}{' '}
          {point.isOnFront && <Pill tone="good">nothing beats it</Pill>}
          {mayEdit && (
            <Button size="sm" className="mt-1 flex md:hidden" onPress={() => designThis.mutate(point.case)}>
              Design this
            </Button>
          )}
        </>
      ),
      sortBy: (point) => point.case.number,
    },
    {
      id: 'teams',
      header: 'Teams',
      align: 'end',
      cell: (point) => point.case.teamCount ?? '–',
      sortBy: (point) => point.case.teamCount ?? 0,
      isWideOnly: true,
    },
    ...weighed.map(figure),
    ...measured
      .filter((axis) => !weighed.includes(axis))
      .slice(0, 1)
      .map((axis) => ({ ...figure(axis), isWideOnly: true })),
    ...(mayEdit
      ? [
          {
            id: 'do',
            width: '132px',
            header: <span className="hidden-text">Do</span>,
            name: 'Do',
            align: 'end' as const,
            isWideOnly: true,
            cell: (point: SweepPoint) => (
              <Button size="sm" onPress={() => designThis.mutate(point.case)}>
                Design this
              </Button>
            ),
          },
        ]
      : []),
  ];
  const table = (
    <Table
      label="Cases with their figures"
      columns={columns}
      rows={points}
      rowId={(point) => String(point.case.number)}
    />
  );
  return (
    <div className="flex flex-col gap-4">
      {isRunning && (
        <Card>
          <Progress
            label={`${all.filter((each) => each.state === 'done').length} of ${sweep.caseCount} designs made`}
            fraction={job.progress.fraction}
            message="You may leave this page: it goes on by itself."
          />
          {mayEdit && (
            <Button className="mt-3" size="sm" isPending={cancel.isPending} onPress={() => cancel.mutate()}>
              Cancel the rest
            </Button>
          )}
        </Card>
      )}
      {x !== undefined && y !== undefined && points.length > 0 && (
        <Card title="What one costs of the other">
          <div className="mb-4 grid gap-3 sm:grid-cols-2">
            <Select
              label="Across"
              options={measured.map(({ id, label }) => ({ id, label }))}
              value={x.id}
              onChange={setX}
            />
            <Select
              label="Upwards"
              options={measured.filter(({ id }) => id !== x.id).map(({ id, label }) => ({ id, label }))}
              value={y.id}
              onChange={setY}
            />
          </div>
          <FrontPlot
            points={points}
            x={x}
            y={y}
            label={(point) => pointText(point.case.point, parameterLabel)}
            table={table}
          />
          {unmeasured.map((axis) => (
            <Hatched key={axis.id} title={axis.label} className="mt-3">
              {whyUnmeasured[axis.id] ?? 'Not evaluated: no case has a figure for it.'}
            </Hatched>
          ))}
        </Card>
      )}
      {points.length > 0 && (
        <Card
          title="The cases"
          lead={`${countOf(points.filter((point) => point.isOnFront).length, 'case', 'cases')} that no other beats on ${weighedGoals.map(({ label }) => label.toLowerCase()).join(', ')} at once.`}
        >
          {table}
        </Card>
      )}
      {points.length === 0 && !isRunning && failed.length === 0 && <Note>No case has come to an end.</Note>}
      {failed.length > 0 && (
        <Note tone="missing" title={`${countOf(failed.length, 'case', 'cases')} could not be designed.`}>
          <ul className="mt-1">
            {failed.slice(0, 8).map((each) => (
              <li key={each.number} className="text-small">
                {pointText(each.point, parameterLabel)}: {each.failure?.message ?? 'no reason was told'}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
