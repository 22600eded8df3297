import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FactEdit } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';

/** Takes a change back by another one, which says why. */
export function RevertDialog({ edit, onClose }: { readonly edit: FactEdit; readonly onClose: () => void }) {
  const cache = useQueryClient();
  const [note, setNote] = useState('');
  const revert = useMutation({
    mutationFn: () => server.hub.factEdits.revert({ editId: edit.id, note }),
    onSuccess: async () => {
      onClose();
      showToast({ title: 'Taken back', tone: 'good' });
      await Promise.all([
        cache.invalidateQueries({ queryKey: deskQueries.facts.key() }),
        cache.invalidateQueries({ queryKey: deskQueries.hub.factEdits.key() }),
      ]);
    },
  });
  return (
    <Dialog
      title="Take this change back?"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button
            tone="primary"
            isDisabled={note.trim() === ''}
            isPending={revert.isPending}
            onPress={() => revert.mutate()}
          >
            Take it back
          </Button>
        </>
      }
    >
      <p className="mb-3 text-soft">
        What stood there before stands there again. Both changes stay in the history.
      </p>
      <TextField label="Why, in a sentence" lines={2} value={note} onChange={setNote} autoFocus />
      {revert.isError && (
        <div className="mt-3">
          <ErrorState error={revert.error} title="It was not taken back" />
        </div>
      )}
    </Dialog>
  );
}
