import { useDeferredValue, useMemo, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { effectsOf, refusalOf, type Board } from '@staffroom/design';
import type { Student, StudentId } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { SearchField } from '../../system/search-field.tsx';
import { turnOfHost } from '../../workers/turn-of-host.ts';
import type { BoardNames } from './board-names.ts';
import type { BoardView } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import { EffectLines } from './effect-lines.tsx';
import { adultMoves, studentMoves, type MoveChoice } from './move-choices.ts';

export interface MoveDialogProps {
  readonly moving: NonNullable<BoardView['moving']>;
  readonly board: Board;
  readonly names: BoardNames;
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly tools: BoardTools;
}

const searchFrom = 9;
const rowHeight = 50;
const mostRowsShown = 6;

/** Where somebody may go, with what each place would change: the twin of dragging. */
export function MoveDialog({ moving, board, names, studentById, tools }: MoveDialogProps) {
  const [search, setSearch] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { plan } = board;
  const choices = useMemo(
    () =>
      choicesOf(moving, plan, names, studentById)
        .filter(({ teamId }) => moving.toTeam === null || teamId === moving.toTeam)
        .map((choice) => ({ ...choice, refusal: refusalOf(board, choice.edit)?.message ?? null }))
        .toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null)),
    [moving, board, plan, names, studentById],
  );
  const shown = choices.filter(({ label, detail }) =>
    `${label} ${detail}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const chosen = shown.find(({ id }) => id === chosenId) ?? null;
  // Follows a moment after the choice, so that one can walk through the places quickly.
  const considered = useDeferredValue(chosen, null);
  const effects = useMemo(
    () =>
      // Others may have decided something in between that stands against it.
      considered === null || refusalOf(board, considered.edit) !== null
        ? null
        : effectsOf(board, considered.edit),
    [board, considered],
  );
  const close = (): void => tools.show((view) => ({ ...view, moving: null }));
  const decide = (choice: MoveChoice | null): void => {
    if (choice === null) return;
    close();
    // Once the dialog is gone and the focus is back on the board, so that it goes on from there.
    void turnOfHost().then(() => tools.decide(choice.edit));
  };
  const title = titleOf(moving, names);
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={close}
      size="md"
      actions={
        <>
          <Button onPress={close}>Stay</Button>
          <Button tone="primary" isDisabled={chosen === null} onPress={() => decide(chosen)}>
            {chosen?.kind === 'swap' ? 'Swap' : 'Move'}
          </Button>
        </>
      }
    >
      {choices.length >= searchFrom && (
        <SearchField
          label="Search a team, a post or a name"
          value={search}
          onChange={setSearch}
          className="mb-2"
        />
      )}
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <GridList
          aria-label={title}
          items={shown}
          dependencies={[names]}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen === null ? [] : [chosen.id]}
          onSelectionChange={(keys) => setChosenId(keys === 'all' ? null : String([...keys][0] ?? ''))}
          onAction={(key) => decide(shown.find(({ id }) => id === key) ?? null)}
          autoFocus="first"
          escapeKeyBehavior="none"
          style={{ height: Math.min(mostRowsShown, Math.max(1.5, shown.length)) * rowHeight }}
          className="overflow-auto rounded-control border border-line outline-none"
          renderEmptyState={() => (
            <p className="p-3 text-small text-soft">
              No place is open: posts alike are all held, and there is no other team of these grades.
            </p>
          )}
        >
          {({ id, label, detail, refusal }) => (
            <GridListItem
              id={id}
              textValue={label}
              isDisabled={refusal !== null}
              className="flex h-[50px] cursor-pointer flex-col justify-center border-b border-line px-3 outline-none data-disabled:cursor-default data-disabled:text-soft data-selected:bg-wash data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus"
            >
              <span className="truncate">{label}</span>
              <span
                className="truncate text-small text-soft"
                title={refusal === null ? detail : names.inText(refusal)}
              >
                {refusal === null ? detail : names.inText(refusal)}
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      <div className="mt-3 min-h-24" aria-live="polite">
        {effects === null ? (
          <p className="text-small text-soft">
            Choose a place to see what it would change; Enter moves at once.
          </p>
        ) : (
          <EffectLines effects={effects} names={names} limit={5} />
        )}
      </div>
    </Dialog>
  );
}

function titleOf({ things }: MoveDialogProps['moving'], names: BoardNames): string {
  const [first] = things;
  if (things.length > 1) return `Move ${things.length} students to…`;
  if (first?.kind === 'student') return `Move ${names.student(first.id)} to…`;
  return first?.kind === 'adult' ? `Move ${names.adult(first.id)} to…` : 'Move to…';
}

function choicesOf(
  { things }: MoveDialogProps['moving'],
  plan: Board['plan'],
  names: BoardNames,
  studentById: ReadonlyMap<StudentId, Student>,
): readonly MoveChoice[] {
  const [first] = things;
  if (first?.kind === 'adult') return adultMoves(plan, first.id, first.postId, names.adult);
  if (first?.kind !== 'student') return [];
  const ids = things.flatMap((thing) => (thing.kind === 'student' ? [thing.id] : []));
  const grade = studentById.get(first.id)?.grade ?? null;
  const team = plan.teams.find(({ id }) => id === first.teamId);
  const band =
    team?.band ?? plan.teams.find(({ band: { grades } }) => grade !== null && grades.includes(grade))?.band;
  return band === undefined ? [] : studentMoves(plan, ids, first.teamId, band.id);
}
