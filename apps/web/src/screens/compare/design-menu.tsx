import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'react-aria-components';
import type { Design } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { Menu, type MenuEntry } from '../../system/menu.tsx';
import { problemText } from '../../system/problem-text.ts';
import { TextField } from '../../system/text-field.tsx';
import { showToast } from '../../system/toast.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { freeName } from '../model/design-start.ts';

export interface DesignMenuProps {
  readonly districtId: string;
  readonly design: Design;
  /** The names of the school's designs, which a copy must not repeat. */
  readonly names: readonly string[];
}

const longestName = 120;

/** What can be done with a design as a whole: keep, rename, copy, remove. Nothing for those who may do none of it. */
export function DesignMenu({ districtId, design, names }: DesignMenuProps) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const mayEdit = useAllows('design.edit', districtId, design.schoolId);
  const mayRemove = useAllows('design.remove', districtId, design.schoolId);
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const [name, setName] = useState(design.name);
  const place = { districtId, schoolId: design.schoolId, designId: design.id };
  const reload = () => queries.invalidateQueries({ queryKey: studio.designs.key() });
  const change = useMutation({
    mutationFn: (to: { readonly name?: string; readonly isScenario?: boolean }) =>
      client.designs.change({ ...place, ...to }),
    onSuccess: async () => {
      setAsking(null);
      await reload();
    },
  });
  const keep = useMutation({
    mutationFn: () => client.designs.change({ ...place, isScenario: !design.isScenario }),
    onSuccess: reload,
    onError: (error) =>
      showToast({ title: 'That could not be kept', text: problemText(error).detail, tone: 'bad' }),
  });
  const copy = useMutation({
    mutationFn: () =>
      client.designs.copy({ ...place, name: freeName(design.name.slice(0, longestName - 6), names) }),
    onSuccess: async (made) => {
      await reload();
      showToast({ title: `“${made.name}” is the copy`, tone: 'good' });
    },
    onError: (error) =>
      showToast({ title: 'It could not be copied', text: problemText(error).detail, tone: 'bad' }),
  });
  const remove = useMutation({
    mutationFn: () => client.designs.remove(place),
    onSuccess: async () => {
      setAsking(null);
      await reload();
      await queries.invalidateQueries({ queryKey: studio.schools.key() });
    },
  });
  const entries: readonly MenuEntry[] = [
    ...(mayEdit
      ? [
          {
            id: 'keep',
            label: design.isScenario ? 'No longer keep it as a scenario' : 'Keep it as a scenario',
            icon: 'pin' as const,
          },
          { id: 'rename', label: 'Rename', icon: 'file' as const },
          { id: 'copy', label: 'Copy', icon: 'copy' as const },
        ]
      : []),
    ...(mayRemove
      ? [{ id: 'remove', label: 'Remove', icon: 'trash' as const, tone: 'danger' as const }]
      : []),
  ];
  if (entries.length === 0) return null;
  const newName = name.trim();
  return (
    <>
      <Menu
        label={`What can be done with ${design.name}`}
        placement="bottom end"
        groups={[{ entries }]}
        onAction={(id) => {
          if (id === 'keep') keep.mutate();
          else if (id === 'copy') copy.mutate();
          else {
            change.reset();
            remove.reset();
            setName(design.name);
            setAsking(id === 'rename' ? 'rename' : 'remove');
          }
        }}
      >
        <IconButton label={`What can be done with ${design.name}`} icon="more" size="sm" />
      </Menu>
      <Dialog
        title="Rename the design"
        isOpen={asking === 'rename'}
        onOpenChange={(isOpen) => !isOpen && setAsking(null)}
        actions={
          <>
            <Button onPress={() => setAsking(null)}>Keep the name</Button>
            <Button
              tone="primary"
              isDisabled={newName === ''}
              isPending={change.isPending}
              onPress={() => change.mutate({ name: newName })}
            >
              Rename
            </Button>
          </>
        }
      >
        <Form
          onSubmit={(event) => {
            event.preventDefault();
            if (newName !== '') change.mutate({ name: newName });
          }}
        >
          <TextField label="Name" value={name} onChange={setName} autoFocus maxLength={longestName} />
        </Form>
        {change.isError && (
          <div className="mt-4">
            <ErrorState error={change.error} title="It was not renamed" />
          </div>
        )}
      </Dialog>
      <Dialog
        title={`Remove “${design.name}”?`}
        isOpen={asking === 'remove'}
        onOpenChange={(isOpen) => !isOpen && setAsking(null)}
        actions={
          <>
            <Button onPress={() => setAsking(null)}>Keep it</Button>
            <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
              Remove it
            </Button>
          </>
        }
      >
        <p>
          The design goes with every decision made by hand in it, and its read-only links end. The roster and
          the other designs stay. This cannot be taken back.
        </p>
        {remove.isError && (
          <div className="mt-4">
            <ErrorState error={remove.error} title="It was not removed" />
          </div>
        )}
      </Dialog>
    </>
  );
}
