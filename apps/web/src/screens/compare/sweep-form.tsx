import { useMemo, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Design, SchoolRecord } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { Select } from '../../system/select.tsx';
import { TextField } from '../../system/text-field.tsx';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { catalogueEntries, templateOf } from '../model/catalogue.ts';
import { designRequest, type Effort } from '../model/design-start.ts';
import { parameterText } from '../model/parameter-form.ts';
import { mostCases, sweepable, sweepGrid, type TypedGrid } from './sweep-grid.ts';

const efforts = [
  { id: 'quick', label: 'Quick' },
  { id: 'standard', label: 'Standard' },
] as const satisfies readonly { readonly id: Effort; readonly label: string }[];

export interface SweepFormProps {
  readonly districtId: string;
  readonly record: SchoolRecord;
  readonly designs: readonly Design[];
  readonly onCancel: () => void;
  readonly onStarted: (sweepId: string) => Promise<void>;
}

/** Chooses a model and the values to try; every combination becomes a case. */
export function SweepForm({ districtId, record, designs, onCancel, onStarted }: SweepFormProps) {
  const { client } = useWorkspace();
  const level = record.level ?? 'elementary';
  const models = useMemo(
    () => catalogueEntries().filter((entry) => (templateOf(entry, level)?.grouping ?? 'none') !== 'none'),
    [level],
  );
  const [modelId, setModelId] = useState(
    () =>
      designs.find((design) => models.some(({ model }) => model.id === design.modelId))?.modelId ??
      models[0]?.model.id ??
      null,
  );
  const [typed, setTyped] = useState<TypedGrid>({});
  const [effort, setEffort] = useState<'quick' | 'standard'>('quick');
  const entry = models.find(({ model }) => model.id === modelId) ?? null;
  const template = entry === null ? null : templateOf(entry, level);
  const grid = template === null ? null : sweepGrid(template, typed);
  const base = designs.find((design) => design.modelId === modelId)?.request;
  const start = useMutation({
    mutationFn: async () => {
      if (grid === null || modelId === null) throw new Error('No model is chosen.');
      const names = Object.keys(grid.grid).map(
        (id) => template?.parameters.find((parameter) => parameter.id === id)?.label.toLowerCase() ?? id,
      );
      const { sweep } = await client.sweeps.startForSchool({
        districtId,
        schoolId: record.id,
        name: `${entry?.model.name ?? modelId}: ${names.join(' and ')}`.slice(0, 120),
        requests: [
          {
            ...designRequest({
              modelId,
              parameters: base?.parameters ?? {},
              state: base?.state ?? record.state,
              effort,
              useAverages: base?.useAverages ?? false,
            }),
          },
        ],
        grid: Object.fromEntries(Object.entries(grid.grid).map(([id, values]) => [id, [...values]])),
      });
      await onStarted(sweep.id);
    },
  });
  const count = grid?.caseCount ?? 0;
  const isEmpty = grid === null || Object.keys(grid.grid).length === 0;
  const hasProblem = grid !== null && Object.keys(grid.problems).length > 0;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_1fr]">
        <Select
          label="Model"
          options={models.map(({ model }) => ({ id: model.id, label: model.name }))}
          value={modelId}
          onChange={(id) => {
            setModelId(id);
            setTyped({});
          }}
        />
        <Select label="How hard to search each" options={efforts} value={effort} onChange={setEffort} />
      </div>
      <p className="text-soft">
        Write several values where you want to see what they do, such as{' '}
        <b className="font-semibold">80, 100, 120</b> or <b className="font-semibold">80–140 by 20</b>. What
        is left empty keeps its value.
      </p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {template !== null &&
          sweepable(template).map((parameter) => {
            const problem = grid?.problems[parameter.id];
            return (
              <TextField
                key={parameter.id}
                label={parameter.label}
                value={typed[parameter.id] ?? ''}
                onChange={(value) => setTyped({ ...typed, [parameter.id]: value })}
                description={`Default ${parameterText(parameter, parameter.default)}; ${parameter.unit}`}
                isInvalid={problem !== undefined}
                {...(problem === undefined ? {} : { errorMessage: problem })}
              />
            );
          })}
      </div>
      {start.error !== null && <ErrorState error={start.error} title="It could not be started" />}
      <div className="flex flex-wrap items-center justify-end gap-3">
        <span className="mr-auto text-soft" role="status">
          {isEmpty
            ? 'No value yet.'
            : count > mostCases
              ? `${countOf(count, 'case', 'cases')} are more than the ${mostCases} of one trial; leave some values out.`
              : `${countOf(count, 'design', 'designs')} will be made.`}
        </span>
        <Button onPress={onCancel}>Not now</Button>
        <Button
          tone="primary"
          isDisabled={isEmpty || hasProblem || count > mostCases || record.latestRosterId === null}
          isPending={start.isPending}
          onPress={() => start.mutate()}
        >
          Start
        </Button>
      </div>
    </div>
  );
}
