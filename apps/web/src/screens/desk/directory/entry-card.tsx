import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DirectorySubmission } from '@staffroom/contract';
import { addresses } from '../../../hub/site/addresses.ts';
import { Button } from '../../../system/button.tsx';
import { ButtonLink } from '../../../system/button-link.tsx';
import { Card } from '../../../system/card.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Note } from '../../../system/note.tsx';
import { Pill, type PillTone } from '../../../system/pill.tsx';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { directoryStatusNames, suspicionText } from '../desk-words.ts';
import { When } from '../when.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryPreview } from './entry-preview.tsx';

const tones: Readonly<Record<DirectorySubmission['status'], PillTone>> = {
  pending: 'eye',
  approved: 'good',
  rejected: 'plain',
};

type Asked = 'change' | 'approved' | 'rejected' | 'remove';

function RemoveDialog({
  entry,
  onClose,
}: {
  readonly entry: DirectorySubmission;
  readonly onClose: () => void;
}) {
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => server.hub.directory.remove({ entryId: entry.id }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: deskQueries.hub.key() });
      onClose();
    },
  });
  return (
    <Dialog
      title={`Remove ${entry.name} for good?`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Remove it
          </Button>
        </>
      }
    >
      <p>The entry and whom to ask about it are deleted. Nobody is told, and it cannot be taken back.</p>
      {remove.isError && <ErrorState error={remove.error} title="The entry was not removed" />}
    </Dialog>
  );
}

/** What only the staff sees of an entry. */
function Behind({ entry }: { readonly entry: DirectorySubmission }) {
  return (
    <div className="mb-3 text-small text-soft">
      <p>
        From {entry.contactName}, <a href={`mailto:${entry.contactEmail}`}>{entry.contactEmail}</a>
        {entry.isConfirmed ? ', who confirmed the address' : ', not confirmed yet'} ·{' '}
        <When at={entry.createdAt} />
      </p>
      {entry.decidedBy !== null && entry.decidedAt !== null && (
        <p>
          Decided by {entry.decidedBy}, <When at={entry.decidedAt} />
          {entry.reason !== null && <>: “{entry.reason}”</>}
        </p>
      )}
    </div>
  );
}

/** An entry as it will be public, with what can be decided of it. */
export function EntryCard({ entry }: { readonly entry: DirectorySubmission }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Card
      title={entry.name}
      actions={<Pill tone={tones[entry.status]}>{directoryStatusNames[entry.status]}</Pill>}
    >
      <Behind entry={entry} />
      {entry.isSetAside && (
        <Note tone="eye" title="Set aside as spam:" className="mb-3">
          {entry.suspicions.map(suspicionText).join('. ')}.
        </Note>
      )}
      <EntryPreview entry={entry} />
      <div className="mt-3 flex flex-wrap gap-2">
        {entry.status !== 'approved' && (
          <Button size="sm" icon="check" onPress={() => setAsked('approved')}>
            Approve
          </Button>
        )}
        {entry.status === 'approved' && (
          <ButtonLink size="sm" icon="eye" href={addresses.entry(entry.id)} target="_blank">
            Its page
          </ButtonLink>
        )}
        <Button size="sm" onPress={() => setAsked('change')}>
          Change
        </Button>
        {entry.status !== 'rejected' && (
          <Button size="sm" onPress={() => setAsked('rejected')}>
            Reject
          </Button>
        )}
        <Button size="sm" tone="quiet" icon="trash" onPress={() => setAsked('remove')}>
          Remove
        </Button>
      </div>
      {asked === 'change' && <EntryForm entry={entry} onClose={close} />}
      {asked === 'remove' && <RemoveDialog entry={entry} onClose={close} />}
      {(asked === 'approved' || asked === 'rejected') && (
        <DecideDialog entry={entry} status={asked} onClose={close} />
      )}
    </Card>
  );
}
