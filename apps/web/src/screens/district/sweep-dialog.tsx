import { useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SchoolRecord } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { paths } from '../../workspace/paths.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sweepGrid, type TypedGrid } from '../compare/sweep-grid.ts';
import { catalogueEntries } from '../model/catalogue.ts';
import { designRequest } from '../model/design-start.ts';
import { parameterText } from '../model/parameter-form.ts';
import { commonParameters } from './common-parameters.ts';

export interface SweepDialogProps {
  readonly districtId: string;
  readonly schools: readonly SchoolRecord[];
  readonly onClose: () => void;
}

const mostModels = 20;

/** Chooses models, values and schools for a trial over the district. */
export function SweepDialog({ districtId, schools, onClose }: SweepDialogProps) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const router = useRouter();
  const entries = useMemo(
    () => catalogueEntries().filter(({ templates }) => templates.some(({ grouping }) => grouping !== 'none')),
    [],
  );
  const [name, setName] = useState('Models over our schools');
  const [models, setModels] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<TypedGrid>({});
  const ready = schools.filter((school) => school.latestRosterId !== null);
  const chosen = entries.filter(({ model }) => models.includes(model.id));
  const parameters = commonParameters(chosen.flatMap(({ templates }) => templates));
  const first = chosen[0]?.templates[0];
  const grid = first === undefined ? null : sweepGrid({ ...first, parameters }, typed);
  const cases = ready.length * models.length * (grid?.caseCount ?? 1);
  const start = useMutation({
    mutationFn: () =>
      client.sweeps.start({
        districtId,
        name: name.trim(),
        schoolIds: null,
        requests: models.map((modelId) =>
          designRequest({ modelId, parameters: {}, state: null, effort: 'quick', useAverages: false }),
        ),
        grid: Object.fromEntries(Object.entries(grid?.grid ?? {}).map(([id, values]) => [id, [...values]])),
      }),
    onSuccess: async ({ sweep }) => {
      await queries.invalidateQueries({ queryKey: studio.sweeps.key() });
      router.history.push(paths.sweep(districtId, sweep.id));
    },
  });
  const isWrong = grid !== null && Object.keys(grid.problems).length > 0;
  return (
    <Dialog
      title="Try models over schools"
      size="lg"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <span className="mr-auto self-center text-soft" role="status">
            {models.length === 0
              ? 'Choose a model.'
              : `${countOf(cases, 'design', 'designs')} over ${countOf(ready.length, 'school', 'schools')}.`}
          </span>
          <Button onPress={onClose}>Not now</Button>
          <Button
            tone="primary"
            isDisabled={models.length === 0 || isWrong || ready.length === 0 || name.trim() === ''}
            isPending={start.isPending}
            onPress={() => start.mutate()}
          >
            Start
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-soft">
          Every school with a roster is designed by every model chosen, quickly. Where a model is not
          described for a school’s level, that case says so. Each school is judged by the rules of its own
          state. Only measures are kept, no plans.
        </p>
        <TextField label="Name" value={name} onChange={setName} isRequired />
        <fieldset>
          <legend className="mb-2 text-small font-medium">Models</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {entries.map(({ model }) => (
              <Checkbox
                key={model.id}
                isSelected={models.includes(model.id)}
                isDisabled={!models.includes(model.id) && models.length >= mostModels}
                onChange={(next) =>
                  setModels(next ? [...models, model.id] : models.filter((id) => id !== model.id))
                }
              >
                {model.name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {parameters.length > 0 && (
          <div>
            <p className="mb-2 text-small font-medium">
              Values to try, where the chosen models share the question
            </p>
            <div className="grid gap-4 sm:grid-cols-2">
              {parameters.map((parameter) => {
                const problem = grid?.problems[parameter.id];
                return (
                  <TextField
                    key={parameter.id}
                    label={parameter.label}
                    value={typed[parameter.id] ?? ''}
                    onChange={(value) => setTyped({ ...typed, [parameter.id]: value })}
                    description={`Such as ${parameterText(parameter, parameter.default)}; ${parameter.unit}`}
                    isInvalid={problem !== undefined}
                    {...(problem === undefined ? {} : { errorMessage: problem })}
                  />
                );
              })}
            </div>
          </div>
        )}
        {start.error !== null && <ErrorState error={start.error} title="It could not be started" />}
      </div>
    </Dialog>
  );
}
