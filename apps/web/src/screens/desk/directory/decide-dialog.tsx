import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DirectorySubmission } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { mailNames } from '../desk-words.ts';

export interface DecideDialogProps {
  readonly entry: DirectorySubmission;
  readonly status: 'approved' | 'rejected';
  readonly onClose: () => void;
}

/** Approves an entry, or rejects it with a reason that its contact reads. */
export function DecideDialog({ entry, status, onClose }: DecideDialogProps) {
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const isRejection = status === 'rejected';
  const decide = useMutation({
    mutationFn: () =>
      server.hub.directory.decide({
        entryId: entry.id,
        status,
        reason: reason.trim() === '' ? null : reason,
      }),
    onSuccess: async ({ mail }) => {
      await Promise.all([
        cache.invalidateQueries({ queryKey: deskQueries.hub.directory.key() }),
        cache.invalidateQueries({ queryKey: deskQueries.hub.messages.counts.key() }),
      ]);
      showToast({
        title: isRejection ? 'Rejected' : 'Approved: its page is public',
        text: `The mail to ${entry.contactEmail}: ${mailNames[mail].toLowerCase()}.`,
        tone: 'good',
      });
      onClose();
    },
  });
  return (
    <Dialog
      title={isRejection ? `Reject ${entry.name}?` : `Approve ${entry.name}?`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button
            tone={isRejection ? 'danger' : 'primary'}
            isPending={decide.isPending}
            isDisabled={isRejection && reason.trim() === ''}
            onPress={() => decide.mutate()}
          >
            {isRejection ? 'Reject it' : 'Approve it'}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-soft">
        {isRejection
          ? `${entry.contactName} is told by mail, with the reason.`
          : `Its page becomes public at once, and ${entry.contactName} is told by mail.`}
      </p>
      {isRejection && (
        <TextField
          label={`Reason, for ${entry.contactName} to read`}
          lines={4}
          value={reason}
          onChange={setReason}
          autoFocus
        />
      )}
      {decide.isError && (
        <div className="mt-3">
          <ErrorState error={decide.error} title="Nothing was decided" />
        </div>
      )}
    </Dialog>
  );
}
