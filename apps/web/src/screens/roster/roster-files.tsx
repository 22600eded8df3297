import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Roster } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** A format of rosters as people call it. */
function formatName(format: string): string {
  return format
    .replace(/^oneroster-/, 'OneRoster ')
    .replace(/^sds-/, 'School Data Sync ')
    .replace(/^spreadsheet$/, 'a spreadsheet');
}

export interface RosterFilesProps {
  readonly districtId: string;
  readonly roster: Roster;
  readonly isExample: boolean;
}

/** Where a roster came from, how it was read and what was assumed; and the way to remove it. */
export function RosterFiles({ districtId, roster, isExample }: RosterFilesProps) {
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const mayRemove = useAllows('roster.remove', districtId, roster.schoolId);
  const remove = useMutation({
    mutationFn: () => client.rosters.remove({ districtId, schoolId: roster.schoolId, rosterId: roster.id }),
    onSuccess: async () => {
      setIsAsking(false);
      await queries.invalidateQueries({ queryKey: studio.rosters.key() });
      await queries.invalidateQueries({ queryKey: studio.schools.key() });
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
    },
  });
  return (
    <Card
      title="Where this came from"
      actions={
        mayRemove && (
          <Button size="sm" tone="danger" icon="trash" onPress={() => setIsAsking(true)}>
            Remove this roster
          </Button>
        )
      }
    >
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1.5">
        <dt className="text-soft">Files</dt>
        <dd>{roster.fileNames.length === 0 ? 'none' : roster.fileNames.join(', ')}</dd>
        <dt className="text-soft">Read as</dt>
        <dd>{isExample ? 'made by the program' : formatName(roster.format)}</dd>
        <dt className="text-soft">On</dt>
        <dd>
          {new Date(roster.importedAt).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' })}
        </dd>
        <dt className="text-soft">Names</dt>
        <dd>{roster.hasNames ? 'kept' : 'left out; ids only'}</dd>
      </dl>
      {roster.assumptions.length > 0 && (
        <>
          <h3 className="mt-4 text-small font-medium text-soft">What was assumed</h3>
          <ul className="ml-4 list-disc">
            {roster.assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </>
      )}
      <Dialog
        title="Remove this roster?"
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        actions={
          <>
            <Button tone="quiet" onPress={() => setIsAsking(false)}>
              Keep it
            </Button>
            <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
              Remove it with its designs
            </Button>
          </>
        }
      >
        <p>
          Its {roster.studentCount.toLocaleString('en-US')} students, its adults and every design made from it
          are deleted. This cannot be taken back.
        </p>
        {remove.isError && <ErrorState error={remove.error} />}
      </Dialog>
    </Card>
  );
}
