import { useMutation } from '@tanstack/react-query';
import type { Edit } from '@staffroom/contract';
import { editWords, namesOf } from '../../design-session/edit-words.ts';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { Button } from '../../system/button.tsx';
import { showToast } from '../../system/toast.ts';
import { problemText } from '../../system/problem-text.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { BoardNames } from './board-names.ts';
import type { BoardView } from './board-state.ts';

export interface HistoryPanelProps {
  readonly session: DesignSessionInUse;
  readonly names: BoardNames;
  readonly hidden: BoardView['shownAfterHiding'];
}

const clock = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Every decision by hand, by whom and when, latest first, with a way back to each. */
export function HistoryPanel({ session, names, hidden }: HistoryPanelProps) {
  const { edits, revision, school, board, user, windowId } = session;
  const words = { ...namesOf(school, board), student: names.student, adult: names.adult };
  const isOfHiding = ({ seq, clientId }: Edit): boolean =>
    hidden !== null && seq > hidden.from && seq <= hidden.to && clientId.startsWith(windowId);
  const ofHiding = edits.filter(isOfHiding).length;
  return (
    <>
      {hidden !== null && (
        <p className="rounded-control bg-sun-paper px-3 py-2 text-small">
          {ofHiding === 0
            ? 'You decided nothing while names and labels were hidden.'
            : `You made ${ofHiding} ${ofHiding === 1 ? 'decision' : 'decisions'} while names and labels were hidden, marked below.`}
        </p>
      )}
      <ol className="flex flex-col">
        {edits.toReversed().map((edit, index) => (
          <li
            key={edit.seq}
            className={`border-t border-line py-1.5 text-small ${isOfHiding(edit) ? 'border-l-[3px] border-l-sun pl-2' : ''}`}
          >
            <span className="font-medium">{edit.author.id === user.id ? 'You' : edit.author.name}</span>{' '}
            {edit.undoes === null ? '' : 'went back: '}
            {editWords(edit.edit, words).done}
            <span className="flex flex-wrap items-center justify-between gap-2 text-soft">
              <time dateTime={edit.at}>{clock.format(new Date(edit.at))}</time>
              {index > 0 && (
                <Button tone="quiet" size="sm" onPress={() => session.goBackTo(edit.seq)}>
                  Go back to here
                </Button>
              )}
            </span>
          </li>
        ))}
        <li className="border-t border-line py-1.5 text-small">
          <span className="font-medium">The design as it was made</span>
          <span className="flex flex-wrap items-center justify-between gap-2 text-soft">
            Revision {revision}
            {edits.length > 0 && (
              <Button tone="quiet" size="sm" onPress={() => session.goBackTo(0)}>
                Go back to here
              </Button>
            )}
          </span>
        </li>
        {Array.from({ length: revision - 1 }, (_, index) => revision - 1 - index).map((earlier) => (
          <Revision key={earlier} revision={earlier} />
        ))}
      </ol>
    </>
  );
}

function Revision({ revision }: { readonly revision: number }) {
  const { studio } = useWorkspace();
  const place = useDesignPlace();
  const restore = useMutation(
    studio.designs.restore.mutationOptions({
      onError: (error) =>
        showToast({ tone: 'bad', title: problemText(error).title, text: problemText(error).detail }),
    }),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-1.5 text-small text-soft">
      Revision {revision}, with its decisions
      <Button
        tone="quiet"
        size="sm"
        isPending={restore.isPending}
        onPress={() => restore.mutate({ ...place, revision })}
      >
        Restore
      </Button>
    </li>
  );
}
