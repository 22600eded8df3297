import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Design, SchoolRecord, Sweep } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Select } from '../../system/select.tsx';
import { Skeleton } from '../../system/skeleton.tsx';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { SweepForm } from './sweep-form.tsx';
import { SweepResults } from './sweep-results.tsx';

export interface TradeOffsProps {
  readonly districtId: string;
  readonly record: SchoolRecord;
  readonly designs: readonly Design[];
}

/** One model tried with many values on this school: what more of one thing costs of another. */
export function TradeOffs({ districtId, record, designs }: TradeOffsProps) {
  const { studio } = useWorkspace();
  const mayEdit = useAllows('design.edit', districtId, record.id);
  const [isNew, setIsNew] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const sweeps = useQuery(
    studio.sweeps.list.queryOptions({ input: { districtId, schoolId: record.id, limit: 50 } }),
  );
  if (sweeps.isPending) return <Skeleton label="the trade-offs" lines={5} />;
  if (sweeps.isError)
    return (
      <ErrorState
        error={sweeps.error}
        title="The trade-offs could not be read"
        onRetry={() => void sweeps.refetch()}
      />
    );
  const items: readonly Sweep[] = sweeps.data.items;
  const sweep = items.find(({ id }) => id === chosen) ?? items[0] ?? null;
  if (sweep === null && !isNew) {
    return (
      <EmptyState
        title="What would it cost to have more of it?"
        actions={
          mayEdit && record.latestRosterId !== null ? (
            <Button tone="primary" onPress={() => setIsNew(true)}>
              Try several values
            </Button>
          ) : undefined
        }
      >
        Try a model with several values at once, such as 80, 100 and 120 students on a team. The designs
        appear as points between cost, balance, reach of lead teachers and planning time, with the ones that
        nothing beats joined by a line.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {isNew ? (
        <Card title="Try several values">
          <SweepForm
            districtId={districtId}
            record={record}
            designs={designs}
            onCancel={() => setIsNew(false)}
            onStarted={async (id) => {
              await sweeps.refetch();
              setChosen(id);
              setIsNew(false);
            }}
          />
        </Card>
      ) : (
        <div className="flex flex-wrap items-end justify-between gap-3">
          <Select
            label="Trial"
            options={items.map(({ id, name, caseCount }) => ({
              id: String(id),
              label: name,
              description: countOf(caseCount, 'case', 'cases'),
            }))}
            value={sweep === null ? null : String(sweep.id)}
            onChange={setChosen}
            className="w-full sm:w-80"
          />
          {mayEdit && <Button onPress={() => setIsNew(true)}>Try other values</Button>}
        </div>
      )}
      {sweep !== null && !isNew && (
        <SweepResults
          key={sweep.id}
          districtId={districtId}
          record={record}
          sweep={sweep}
          designs={designs}
        />
      )}
    </div>
  );
}
