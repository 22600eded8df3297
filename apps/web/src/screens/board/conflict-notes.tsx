import { editWords, namesOf, type Names } from '../../design-session/edit-words.ts';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { conflictText } from '../../design-session/conflict-text.ts';
import { Button } from '../../system/button.tsx';
import { Note } from '../../system/note.tsx';
import type { BoardNames } from './board-names.ts';

/** Own decisions that others' stand against, each with the choice what to do. */
export function ConflictNotes({
  session,
  names,
}: {
  readonly session: DesignSessionInUse;
  readonly names: BoardNames;
}) {
  const { conflicts, school, board, user } = session;
  if (conflicts.length === 0) return null;
  const words: Names = { ...namesOf(school, board), student: names.student, adult: names.adult };
  return (
    <div role="alert" className="sticky top-16 z-30 mb-4 flex flex-col gap-2">
      {conflicts.map((conflict) => (
        <Note
          key={conflict.own.clientId}
          tone="eye"
          title={conflict.theirs.length > 0 ? 'Two decisions about the same.' : 'Not done.'}
          actions={
            <>
              <Button size="sm" onPress={() => session.keepTheirs(conflict.own.clientId)}>
                {conflict.theirs.length > 0 ? 'Keep theirs' : 'Let it go'}
              </Button>
              <Button size="sm" onPress={() => session.doMine(conflict.own.clientId)}>
                {conflict.theirs.length > 0 ? 'Do mine as well' : 'Try again'}
              </Button>
            </>
          }
        >
          {conflictText(conflict, {
            userId: user.id,
            words: (edit) => editWords(edit, words),
          })}
        </Note>
      ))}
    </div>
  );
}
