import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { SchoolRecord } from '@staffroom/contract';
import { countOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { TextField } from '../../system/text-field.tsx';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { StateChoice } from '../policy/state-choice.tsx';

export interface SchoolDialogProps {
  readonly districtId: string;
  readonly school: SchoolRecord;
  /** `change` asks for name and state, `remove` whether all of the school is to go. */
  readonly asks: 'change' | 'remove';
  readonly onClose: () => void;
}

const formId = 'school';

function ChangeSchool({ districtId, school, onClose }: Omit<SchoolDialogProps, 'asks'>) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const [name, setName] = useState(school.name);
  const [state, setState] = useState(school.state);
  const change = useMutation({
    mutationFn: () => client.schools.change({ districtId, schoolId: school.id, name: name.trim(), state }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: studio.schools.key() });
    },
  });
  return (
    <Dialog
      title="Name and state"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave it</Button>
          <Button
            type="submit"
            form={formId}
            tone="primary"
            isDisabled={name.trim() === ''}
            isPending={change.isPending}
          >
            Save
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <TextField label="Name of the school" value={name} onChange={setName} autoFocus isRequired />
        <StateChoice
          label="State"
          without="Not known"
          description="New designs are read against its published rules."
          value={state}
          onChange={setState}
        />
        {change.isError && <ErrorState error={change.error} title="It was not saved" />}
      </Form>
    </Dialog>
  );
}

function RemoveSchool({ districtId, school, onClose }: Omit<SchoolDialogProps, 'asks'>) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => client.schools.remove({ districtId, schoolId: school.id }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: studio.schools.key() });
    },
  });
  return (
    <Dialog
      title={`Remove ${school.name}?`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Remove the school
          </Button>
        </>
      }
    >
      <p>
        Its rosters{school.designCount > 0 && `, ${countOf(school.designCount, 'design', 'designs')}`} and
        read-only links are deleted with it. This cannot be taken back.
      </p>
      {remove.isError && (
        <div className="mt-4">
          <ErrorState error={remove.error} title="It was not removed" />
        </div>
      )}
    </Dialog>
  );
}

/** Changes a school's name and state, or removes it with all that belongs to it. */
export function SchoolDialog({ asks, ...rest }: SchoolDialogProps) {
  return asks === 'change' ? <ChangeSchool {...rest} /> : <RemoveSchool {...rest} />;
}
