import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { Note } from '../../system/note.tsx';
import { openDeviceStore } from '../../workspace/device/device-workspace.ts';
import { paths } from '../../workspace/paths.ts';
import { deviceDistrictId } from '../../workspace/workspace.ts';
import { chooseFiles } from './choose-files.ts';
import { SaveSchool } from './save-school.tsx';
import { usageText } from './usage-text.ts';

const usageKey = ['device usage'] as const;
const accepted = '.staffroom,.json,.zip,.csv,.xlsx,.yaml,.yml';

/** What stays on this device: opening and saving files, how much room it takes, and deleting all of it. */
export function DevicePanel() {
  const queries = useQueryClient();
  const router = useRouter();
  const [isDeleting, setDeleting] = useState(false);
  const usage = useQuery({ queryKey: usageKey, queryFn: async () => (await openDeviceStore()).usage() });
  const open = useMutation({
    mutationFn: async () => {
      const files = await chooseFiles(accepted);
      return files.length === 0 ? null : (await openDeviceStore()).openFiles(files);
    },
    onSuccess: async (opened) => {
      if (opened === null) return;
      await queries.invalidateQueries();
      if (opened.notes.length === 0)
        router.history.push(paths.school(deviceDistrictId, opened.schoolId, 'roster'));
    },
  });
  const keep = useMutation({
    mutationFn: async () => (await openDeviceStore()).keep(),
    onSettled: () => queries.invalidateQueries({ queryKey: usageKey }),
  });
  return (
    <Card
      title="Kept on this device only"
      lead="Nothing leaves this computer. Whoever clears this browser's data deletes it: save a file of what you want to keep or pass on."
      actions={
        <div className="flex flex-wrap gap-2">
          <Button icon="upload" isPending={open.isPending} onPress={() => open.mutate()}>
            Open a file
          </Button>
          <SaveSchool />
        </div>
      }
    >
      <div className="grid gap-3">
        {open.isError && (
          <Note tone="missing" title="The file was not opened.">
            {open.error.message}
          </Note>
        )}
        {open.data !== undefined && open.data !== null && open.data.notes.length > 0 && (
          <Note tone="eye" title={`${open.data.schoolName} was opened, but not all of it.`}>
            <ul className="mt-1 list-disc pl-5">
              {open.data.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Note>
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-small text-soft">
          <p>
            {usage.data === undefined ? 'Looking how much is used.' : usageText(usage.data)}
            {usage.data?.isKept === false && ' The browser may delete it when space runs low.'}
          </p>
          <div className="flex flex-wrap gap-2">
            {usage.data?.isKept === false && (
              <Button size="sm" tone="quiet" isPending={keep.isPending} onPress={() => keep.mutate()}>
                {keep.data === false
                  ? 'The browser would not promise; ask again'
                  : 'Ask the browser to keep it'}
              </Button>
            )}
            <Button size="sm" tone="quiet" icon="trash" onPress={() => setDeleting(true)}>
              Delete everything here
            </Button>
          </div>
        </div>
      </div>
      <DeleteDialog isOpen={isDeleting} onOpenChange={setDeleting} />
    </Card>
  );
}

function DeleteDialog({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const remove = useMutation({
    mutationFn: async () => (await openDeviceStore()).removeEverything(),
    onSuccess: () => location.assign(paths.home()),
  });
  return (
    <Dialog
      title="Delete everything on this device?"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>Keep it</Button>
          <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Delete everything
          </Button>
        </>
      }
    >
      <p>
        All schools, rosters and designs kept in this browser are deleted and cannot be brought back. Files
        that you have saved stay where they are.
      </p>
      {remove.isError && (
        <Note tone="missing" title="Not everything was deleted." className="mt-3">
          {remove.error.message}
        </Note>
      )}
    </Dialog>
  );
}
