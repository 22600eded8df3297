import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewFactEdit } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Note } from '../../../system/note.tsx';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';

export interface ChangeDialogProps {
  readonly title: string;
  /** What is pressed to make the change. */
  readonly action: string;
  readonly isDanger?: boolean;
  /** Gives the changes in their order, or null where something is still missing. */
  readonly compose: () => readonly NewFactEdit[] | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Makes a change of the facts after trying it: what would not hold together is told in words and not saved. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { title, action, isDanger = false, compose, onSaved, onClose, children } = props;
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: async (edits: readonly NewFactEdit[]) => {
      const [main] = edits;
      if (main === undefined) return [];
      const { problems } = await server.hub.factEdits.tryOut(main);
      if (problems.length > 0) return problems;
      for (const edit of edits) await server.hub.factEdits.add(edit);
      return [];
    },
    onSuccess: async (problems) => {
      if (problems.length > 0) return;
      onSaved();
      showToast({ title: 'Changed', text: 'The pages of the hub show it at once.', tone: 'good' });
      await Promise.all([
        cache.invalidateQueries({ queryKey: deskQueries.facts.key() }),
        cache.invalidateQueries({ queryKey: deskQueries.hub.factEdits.key() }),
      ]);
    },
  });
  const problems = save.data ?? [];
  return (
    <Dialog
      title={title}
      size="lg"
      isOpen
      isHeld
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button
            tone={isDanger ? 'danger' : 'primary'}
            isPending={save.isPending}
            onPress={() => {
              const edits = compose();
              if (edits !== null) save.mutate(edits);
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        {problems.length > 0 && (
          <div role="alert">
            <Note tone="missing" title="This cannot be taken.">
              <ul className="ml-4 list-disc">
                {problems.map(({ place, message }) => (
                  <li key={`${place} ${message}`}>
                    {message} <span className="text-small text-soft">({place})</span>
                  </li>
                ))}
              </ul>
            </Note>
          </div>
        )}
        {save.isError && <ErrorState error={save.error} title="The change was not saved" />}
      </div>
    </Dialog>
  );
}
