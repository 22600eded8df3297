import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Cohort, NewCohort } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Select } from '../../../system/select.tsx';
import { Switch } from '../../../system/switch.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { fieldProblemText } from '../desk-words.ts';
import { cohortValuesOf, type CohortField } from './cohort-values.ts';
import { readCohortForm } from './read-cohort-form.ts';

export interface CohortDialogProps {
  /** Null where a new one is made. */
  readonly cohort: Cohort | null;
  readonly onClose: () => void;
}

const formId = 'cohort';
const nobody = 'nobody';

/** Says what there is to say of a cohort; what is left empty is shown as not known. */
export function CohortDialog({ cohort, onClose }: CohortDialogProps) {
  const cache = useQueryClient();
  const [values, setValues] = useState(() => cohortValuesOf(cohort));
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const partners = useQuery(deskQueries.facts.list.queryOptions({ input: { kind: 'partner' } }));
  const save = useMutation({
    mutationFn: (said: NewCohort) =>
      cohort === null
        ? server.hub.cohorts.create(said)
        : server.hub.cohorts.change({ cohortId: cohort.id, cohort: said }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: deskQueries.hub.cohorts.key() });
      onClose();
    },
  });
  const text = (field: CohortField, label: string, more: { lines?: number; type?: string } = {}) => {
    const code = problems.get(field);
    return (
      <TextField
        label={label}
        value={values[field]}
        onChange={(value) => setValues((before) => ({ ...before, [field]: value }))}
        isInvalid={code !== undefined}
        errorMessage={code === undefined ? undefined : fieldProblemText(code)}
        {...more}
      />
    );
  };
  return (
    <Dialog
      title={cohort === null ? 'A new cohort' : `Change ${cohort.name}`}
      size="lg"
      isOpen
      isHeld
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button type="submit" form={formId} tone="primary" isPending={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        validationBehavior="aria"
        className="grid gap-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          const reading = readCohortForm(values);
          setProblems(reading.problems ?? new Map());
          if (reading.cohort !== null) save.mutate(reading.cohort);
        }}
      >
        {text('name', 'Name')}
        <Select
          label="Offered by"
          options={[
            { id: nobody, label: 'Not known' },
            ...(partners.data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={values.partnerId === '' ? nobody : values.partnerId}
          onChange={(id) => setValues((before) => ({ ...before, partnerId: id === nobody ? '' : id }))}
        />
        {text('starts', 'Begins', { type: 'date' })}
        {text('ends', 'Ends', { type: 'date' })}
        {text('applyBy', 'Last day for applications', { type: 'date' })}
        {text('seats', 'Seats')}
        <div className="sm:col-span-2">{text('text', 'What it is and for whom', { lines: 5 })}</div>
        {text('sourceUrl', 'Page that says so')}
        <Switch
          className="self-center"
          isSelected={values.isOpen}
          onChange={(isOpen) => setValues((before) => ({ ...before, isOpen }))}
          description="Until the last day, if there is one."
        >
          Take applications here
        </Switch>
        {save.isError && (
          <div className="sm:col-span-2">
            <ErrorState error={save.error} title="The cohort was not saved" />
          </div>
        )}
      </Form>
    </Dialog>
  );
}
