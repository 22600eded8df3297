import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { numberInWords } from '@staffroom/exchange/browser';
import {
  attributesOf,
  compareGrades,
  formatGrades,
  studentById as studentsOf,
  type Plan,
} from '@staffroom/school';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Tabs } from '../../system/tabs.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { AgainDialog } from './again-dialog.tsx';
import { AskPanel, askTitle } from './ask-panel.tsx';
import { BoardHeader } from './board-header.tsx';
import { handleBoardKey } from './board-keys.ts';
import { hiddenNames, openNames, type BoardNames } from './board-names.ts';
import { BoardMenu } from './board-menu.tsx';
import { boardNotes } from './board-notes.ts';
import { firstView, type BoardLook, type BoardPanel, type BoardView } from './board-state.ts';
import { subjectText } from './board-subject.ts';
import { BoardToolbar } from './board-toolbar.tsx';
import { bandsOf } from './board-view.ts';
import { ConflictNotes } from './conflict-notes.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { MeasuresPanel, NotesPanel } from './measures-panel.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TeamBoard } from './team-board.tsx';
import { traitReader } from './team-traits.ts';
import { thingAt } from './thing-mark.tsx';
import { useBoardTools } from './use-board-tools.ts';
import { useMedia } from './use-media.ts';

/** The board of an open design. */
export function Board({ session }: { readonly session: DesignSessionInUse }) {
  const { board, school, people } = session;
  const { plan } = board;
  const [view, setView] = useState<BoardView>(firstView);
  const [said, setSaid] = useState('');
  const isWide = useMedia('(min-width: 1152px)');
  const isNarrow = useMedia('(max-width: 639px)');
  const show = useCallback((change: (view: BoardView) => BoardView) => setView(change), []);
  const announce = useCallback((text: string) => setSaid(text), []);

  const isHidden = useDeferredValue(view.hiddenSince !== null);
  const teamNames = plan.teams.map(({ name }) => name).join('\n');
  const names = useMemo(
    () => (isHidden ? hiddenNames(school, plan.teams) : openNames(school, plan.teams)),
    // Of the plan, only the names of its teams are told; cards are not drawn again for anything else.
    [school, isHidden, teamNames],
  );
  const studentById = useMemo(() => studentsOf(school), [school]);
  const traits = useMemo(
    () => traitReader(attributesOf(school.students), studentById),
    [school, studentById],
  );
  const tools = useBoardTools({ session, view, names }, show, announce);
  // The measures may follow a frame after the card that was moved.
  const measured = useDeferredValue(plan);
  const bands = useMemo(() => bandsOf(plan), [plan]);
  const look = useDeferredLook(view);

  const panel = (
    <SidePanel
      session={session}
      view={view}
      names={names}
      tools={tools}
      measured={measured}
      isHidden={isHidden}
    />
  );
  const teams = (
    <TeamBoard
      plan={plan}
      pins={board.pins}
      bands={bands}
      look={look}
      view={view}
      names={names}
      studentById={studentById}
      traits={traits}
      people={people}
      isNarrow={isNarrow}
      tools={tools}
    />
  );
  const noteCount = useMemo(() => boardNotes(measured).length, [measured]);
  const grades = gradesText(plan);
  return (
    // Keys and focus of the whole board are followed here; the lists inside are what is operated.
    <div
      onKeyDownCapture={(event) => handleBoardKey(event, tools)}
      onFocus={(event) => {
        const thing = event.target instanceof Element ? thingAt(event.target) : null;
        if (thing !== null) session.select(subjectText(thing));
      }}
    >
      <BoardHeader session={session} names={names} tools={tools} />
      <PageHeader
        title={`${numberInWords(plan.teams.length)} ${plan.teams.length === 1 ? 'team shares' : 'teams share'} ${grades}`}
        lead={
          <>
            Use the menu of an adult or a student
            <span className="max-sm:hidden">
              , drag them, or press <kbd>M</kbd>
            </span>
            . Every measure follows at once.{' '}
            <span className="max-sm:hidden">
              <kbd>?</kbd> shows all keys.
            </span>
          </>
        }
      />
      <BoardToolbar session={session} bands={bands} view={view} tools={tools} />
      <ConflictNotes session={session} names={names} />
      {isWide ? (
        <div className="grid grid-cols-[minmax(0,1fr)_300px] items-start gap-5">
          {teams}
          <aside
            aria-label="Measures and answers"
            className="sticky top-[72px] max-h-[calc(100dvh-88px)] overflow-auto border-l border-line pl-5"
          >
            {view.panel.kind === 'measures' ? (
              panel
            ) : (
              <PanelFrame title={panelTitle(view.panel, names)} tools={tools}>
                {panel}
              </PanelFrame>
            )}
          </aside>
        </div>
      ) : (
        <>
          <Tabs
            label="Board"
            items={[
              { id: 'teams', label: 'Teams', content: teams },
              { id: 'measures', label: 'Compared with today', content: <MeasuresPanel plan={measured} /> },
              {
                id: 'notes',
                label: `Needs an eye (${noteCount})`,
                content: <NotesPanel plan={measured} isHidden={isHidden} tools={tools} />,
              },
            ]}
          />
          {view.panel.kind !== 'measures' && (
            <Dialog
              title={panelTitle(view.panel, names)}
              isOpen
              onOpenChange={() => show((now) => ({ ...now, panel: { kind: 'measures' } }))}
              size="md"
            >
              <div className="flex flex-col gap-2.5">{panel}</div>
            </Dialog>
          )}
        </>
      )}
      {view.menu !== null && <BoardMenu of={view.menu} tools={tools} />}
      {view.moving !== null && (
        <MoveDialog
          moving={view.moving}
          board={board}
          names={names}
          studentById={studentById}
          tools={tools}
        />
      )}
      {view.renaming !== null && (
        <RenameDialog
          teamId={view.renaming}
          name={plan.teams.find(({ id }) => id === view.renaming)?.name ?? ''}
          tools={tools}
        />
      )}
      {view.isAskingAgain && <AgainDialog session={session} tools={tools} />}
      {view.areShortcutsShown && <ShortcutsDialog tools={tools} />}
      <p role="status" aria-live="polite" data-board-status className="hidden-text">
        {said}
      </p>
    </div>
  );
}

/**
 * What every card is drawn anew for: it may follow a moment after what was pressed, and is drawn without holding up
 * anything else. Nothing of the teams is drawn before the rest of the board is there.
 */
function useDeferredLook({ isCompact, bandId }: BoardView): BoardLook | null {
  const look = useMemo(() => ({ isCompact, bandId }), [isCompact, bandId]);
  return useDeferredValue(look, null);
}

/** The grades of all teams as a title names them: `grades 6–8`. */
function gradesText({ teams }: Plan): string {
  const grades = [...new Set(teams.flatMap(({ band }) => band.grades))].toSorted(compareGrades);
  return `${grades.length === 1 ? 'grade' : 'grades'} ${formatGrades(grades)}`;
}

/** What the panel beside the teams is about. */
function panelTitle(panel: Exclude<BoardPanel, { readonly kind: 'measures' }>, names: BoardNames): string {
  return panel.kind === 'history' ? 'History of decisions' : askTitle(panel, names);
}

interface SidePanelProps {
  readonly session: DesignSessionInUse;
  readonly view: BoardView;
  readonly names: BoardNames;
  readonly tools: ReturnType<typeof useBoardTools>;
  readonly measured: DesignSessionInUse['board']['plan'];
  readonly isHidden: boolean;
}

function SidePanel({ session, view, names, tools, measured, isHidden }: SidePanelProps) {
  const { panel } = view;
  switch (panel.kind) {
    case 'measures':
      return (
        <div className="flex flex-col gap-5">
          <MeasuresPanel plan={measured} />
          <NotesPanel plan={measured} isHidden={isHidden} tools={tools} />
        </div>
      );
    case 'history':
      return <HistoryPanel session={session} names={names} hidden={view.shownAfterHiding} />;
    case 'why':
    case 'swap':
    case 'fix':
      return <AskPanel panel={panel} board={session.board} names={names} tools={tools} />;
    default:
      return panel satisfies never;
  }
}
