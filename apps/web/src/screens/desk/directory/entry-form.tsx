import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LevelSchema } from '@staffroom/school';
import {
  DirectoryFormSchema,
  readHubForm,
  type DirectoryForm,
  type DirectorySubmission,
} from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Select, type Option } from '../../../system/select.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { server } from '../../../workspace/server.ts';
import { levelNames } from '../../home/school-list.ts';
import { StateChoice } from '../../policy/state-choice.tsx';
import { deskQueries } from '../desk-server.ts';
import { fieldProblemText } from '../desk-words.ts';
import { entryValuesOf, type EntryField } from './entry-values.ts';

export interface EntryFormProps {
  readonly entry: DirectorySubmission;
  readonly onClose: () => void;
}

const formId = 'directory-entry';
const none = 'none';

/** Corrects what an entry says. */
export function EntryForm({ entry, onClose }: EntryFormProps) {
  const cache = useQueryClient();
  const [values, setValues] = useState(() => entryValuesOf(entry));
  const [problems, setProblems] = useState<ReadonlyMap<string | null, string>>(new Map());
  const models = useQuery(deskQueries.facts.list.queryOptions({ input: { kind: 'model' } }));
  const save = useMutation({
    mutationFn: (form: DirectoryForm) => server.hub.directory.change({ entryId: entry.id, entry: form }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: deskQueries.hub.directory.key() });
      onClose();
    },
  });
  const set = (field: EntryField) => (value: string) =>
    setValues((before) => ({ ...before, [field]: value }));
  const problemOf = (field: EntryField): string | undefined => {
    const code = problems.get(field);
    return code === undefined ? undefined : fieldProblemText(code);
  };
  const text = (field: EntryField, label: string, more: { lines?: number; type?: string } = {}) => (
    <TextField
      label={label}
      value={values[field]}
      onChange={set(field)}
      isInvalid={problems.has(field)}
      errorMessage={problemOf(field)}
      {...more}
    />
  );
  const choice = (field: EntryField, label: string, options: readonly Option[]) => (
    <Select
      label={label}
      options={[{ id: none, label: 'Not said' }, ...options]}
      value={values[field] === '' ? none : values[field]}
      onChange={(id) => set(field)(id === none ? '' : id)}
      errorMessage={problemOf(field)}
    />
  );
  return (
    <Dialog
      title={`Change ${entry.name}`}
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
          const { form, problems: found } = readHubForm(DirectoryFormSchema, values);
          setProblems(new Map((found ?? []).map(({ field, code }) => [field, code])));
          if (form !== null) save.mutate(form);
        }}
      >
        {text('name', 'Name')}
        {choice('kind', 'What it is', [
          { id: 'school', label: 'A school' },
          { id: 'system', label: 'A school system' },
        ])}
        <StateChoice
          label="State"
          value={values.state === '' ? null : values.state}
          onChange={(state) => set('state')(state ?? '')}
          without="Not said"
          {...(problems.has('state') ? { description: problemOf('state') ?? '' } : {})}
        />
        {choice(
          'level',
          'Level',
          LevelSchema.options.map((id) => ({ id, label: levelNames[id] })),
        )}
        {choice(
          'modelId',
          'Model',
          (models.data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
        )}
        {text('otherModel', 'Another model')}
        {text('website', 'Website')}
        {text('sinceYear', 'Since the year')}
        {text('teams', 'Teams')}
        {text('educators', 'Educators in teams')}
        {text('students', 'Students they teach')}
        {text('figuresYear', 'Year of the figures')}
        <div className="sm:col-span-2">{text('text', 'What they say of it', { lines: 5 })}</div>
        {text('contactName', 'Whom to ask, not public')}
        {text('contactEmail', 'Their e-mail address, not public', { type: 'email' })}
        {save.isError && (
          <div className="sm:col-span-2">
            <ErrorState error={save.error} title="The entry was not changed" />
          </div>
        )}
      </Form>
    </Dialog>
  );
}
