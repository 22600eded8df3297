import { BoardEditError } from '@staffroom/design';
import type { SingleEdit } from '@staffroom/school';
import type { IconName } from '../../system/icon.tsx';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';

/** What an action is about: the thing one points at, and all that is selected with it. */
export interface ActionContext {
  /** Null where one points at nothing in particular. */
  readonly thing: BoardThing | null;
  readonly things: readonly BoardThing[];
  readonly tools: BoardTools;
}

/** Something one can do on the board. Menus, shortcuts and the list of shortcuts are made of these. */
export interface BoardAction {
  readonly id: string;
  readonly label: (context: ActionContext) => string;
  readonly icon: IconName;
  /** The keys as people read them; null where it has none. */
  readonly keys: string | null;
  readonly isKey: (event: KeyPress) => boolean;
  /** Menus of things show actions about things. */
  readonly about: 'thing' | 'board';
  readonly isPossible: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void;
}

/** The part of a keyboard event that tells an action. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const noKey = (): boolean => false;

function plainKey(letter: string): (event: KeyPress) => boolean {
  return ({ key, ctrlKey, metaKey, altKey }) =>
    key.toLowerCase() === letter && !ctrlKey && !metaKey && !altKey;
}

function commandKey(letter: string, shift: boolean): (event: KeyPress) => boolean {
  return ({ key, ctrlKey, metaKey, shiftKey, altKey }) =>
    key.toLowerCase() === letter && (ctrlKey || metaKey) && shiftKey === shift && !altKey;
}

function isPerson({ thing }: ActionContext): boolean {
  return thing?.kind === 'student' || thing?.kind === 'adult';
}

function isPinned({ thing, tools }: ActionContext): boolean {
  const { pins } = tools.session().board;
  if (thing?.kind === 'student') return pins.students[thing.id] !== undefined;
  return thing?.kind === 'adult' && pins.adults[thing.id] !== undefined;
}

/** Pins or unpins everything pointed at as one decision. */
function togglePin(context: ActionContext): void {
  const { tools, things, thing } = context;
  const pinned = isPinned(context);
  const edits = (things.length > 0 ? things : thing === null ? [] : [thing]).flatMap(
    (each): readonly SingleEdit[] => {
      if (each.kind === 'student')
        return each.teamId === null
          ? []
          : [{ kind: 'pinStudent', studentId: each.id, teamId: pinned ? null : each.teamId }];
      if (each.kind !== 'adult') return [];
      const teams = tools
        .session()
        .board.plan.teams.filter(({ adults }) =>
          adults.some(({ staffId, share }) => staffId === each.id && share > 0),
        );
      return [{ kind: 'pinAdult', staffId: each.id, teamIds: pinned ? [] : teams.map(({ id }) => id) }];
    },
  );
  const [first] = edits;
  if (first === undefined) return;
  tools.decide(edits.length === 1 ? first : { kind: 'several', edits: [...edits] });
}

export const boardActions: readonly BoardAction[] = [
  {
    id: 'move',
    label: ({ things }) => (things.length > 1 ? `Move ${things.length} students to…` : 'Move to…'),
    icon: 'move',
    keys: 'M',
    isKey: plainKey('m'),
    about: 'thing',
    isPossible: isPerson,
    perform: ({ things, thing, tools }) =>
      tools.show((view) => ({
        ...view,
        moving: { things: things.length > 0 ? things : thing === null ? [] : [thing], toTeam: null },
      })),
  },
  {
    id: 'pin',
    label: (context) => (isPinned(context) ? 'Unpin' : 'Pin here'),
    icon: 'pin',
    keys: 'P',
    isKey: plainKey('p'),
    about: 'thing',
    isPossible: (context) => isPerson(context) && context.thing?.kind !== 'team' && teamOf(context) !== null,
    perform: togglePin,
  },
  {
    id: 'lead',
    label: ({ thing, tools }) =>
      thing?.kind === 'adult' && leads(thing, tools) ? 'Lead no longer' : 'Make lead of the team',
    icon: 'people',
    keys: 'L',
    isKey: plainKey('l'),
    about: 'thing',
    isPossible: ({ thing }) => thing?.kind === 'adult' && thing.teamId !== null,
    perform: ({ thing, tools }) => {
      if (thing?.kind !== 'adult' || thing.teamId === null) return;
      const staffId = leads(thing, tools) ? null : thing.id;
      tools.decide({ kind: 'chooseLead', teamId: thing.teamId, staffId });
    },
  },
  {
    id: 'why',
    label: () => 'Why here?',
    icon: 'help',
    keys: 'W',
    isKey: plainKey('w'),
    about: 'thing',
    isPossible: (context) => isPerson(context) && !context.tools.names().isHidden,
    perform: ({ thing, tools }) => {
      if (thing !== null) tools.show((view) => ({ ...view, panel: { kind: 'why', thing } }));
    },
  },
  {
    id: 'swap',
    label: () => 'Who could swap?',
    icon: 'swap',
    keys: 'S',
    isKey: plainKey('s'),
    about: 'thing',
    isPossible: (context) => isPerson(context) && teamOf(context) !== null && !context.tools.names().isHidden,
    perform: ({ thing, tools }) => {
      if (thing !== null) tools.show((view) => ({ ...view, panel: { kind: 'swap', thing } }));
    },
  },
  {
    id: 'fix',
    label: () => 'Who could fill this?',
    icon: 'help',
    keys: null,
    isKey: noKey,
    about: 'thing',
    isPossible: ({ thing, tools }) => thing?.kind === 'vacancy' && !tools.names().isHidden,
    perform: ({ thing, tools }) => {
      if (thing?.kind === 'vacancy')
        tools.show((view) => ({
          ...view,
          panel: { kind: 'fix', title: 'A post to fill', line: { rule: 'vacancies', subject: thing.id } },
        }));
    },
  },
  {
    id: 'rename',
    label: () => 'Rename the team',
    icon: 'settings',
    keys: null,
    isKey: noKey,
    about: 'thing',
    isPossible: ({ thing }) => thing?.kind === 'team',
    perform: ({ thing, tools }) => {
      if (thing?.kind === 'team') tools.show((view) => ({ ...view, renaming: thing.id }));
    },
  },
  {
    id: 'undo',
    label: ({ tools }) => `Undo${suffix(tools.session().undoLabel)}`,
    icon: 'undo',
    keys: 'Ctrl Z',
    isKey: commandKey('z', false),
    about: 'board',
    isPossible: ({ tools }) => tools.session().canUndo,
    perform: ({ tools }) => tools.undo(),
  },
  {
    id: 'redo',
    label: ({ tools }) => `Redo${suffix(tools.session().redoLabel)}`,
    icon: 'redo',
    keys: 'Ctrl Shift Z',
    isKey: (event) => commandKey('z', true)(event) || commandKey('y', false)(event),
    about: 'board',
    isPossible: ({ tools }) => tools.session().canRedo,
    perform: ({ tools }) => tools.redo(),
  },
  {
    id: 'history',
    label: () => 'History of decisions',
    icon: 'history',
    keys: 'H',
    isKey: plainKey('h'),
    about: 'board',
    isPossible: () => true,
    perform: ({ tools }) => tools.show((view) => ({ ...view, panel: { kind: 'history' } })),
  },
  {
    id: 'compact',
    label: ({ tools }) => (tools.view().isCompact ? 'Show whole cards' : 'Show compact cards'),
    icon: 'table',
    keys: 'C',
    isKey: plainKey('c'),
    about: 'board',
    isPossible: () => true,
    perform: ({ tools }) => tools.show((view) => ({ ...view, isCompact: !view.isCompact })),
  },
  {
    id: 'hide',
    label: ({ tools }) => (tools.names().isHidden ? 'Show names and labels' : 'Hide names and labels'),
    icon: 'eye',
    keys: null,
    isKey: noKey,
    about: 'board',
    isPossible: () => true,
    perform: ({ tools }) => tools.show((view) => hiddenToggled(view, tools.session().edits.at(-1)?.seq ?? 0)),
  },
  {
    id: 'shortcuts',
    label: () => 'Keys and actions',
    icon: 'help',
    keys: '?',
    isKey: ({ key }) => key === '?',
    about: 'board',
    isPossible: () => true,
    perform: ({ tools }) => tools.show((view) => ({ ...view, areShortcutsShown: true })),
  },
];

/** The action of a key press in a place, if there is one that is possible there. */
export function actionOfKey(event: KeyPress, context: ActionContext): BoardAction | null {
  return boardActions.find((action) => action.isKey(event) && action.isPossible(context)) ?? null;
}

/** What went wrong with a decision, in words for people. */
export function refusalText(error: unknown): string {
  if (error instanceof BoardEditError) return error.message;
  throw error;
}

function hiddenToggled(view: ReturnType<BoardTools['view']>, seq: number): ReturnType<BoardTools['view']> {
  if (view.hiddenSince === null)
    return { ...view, hiddenSince: seq, shownAfterHiding: null, panel: { kind: 'measures' } };
  const shownAfterHiding = { from: view.hiddenSince, to: seq };
  return { ...view, hiddenSince: null, shownAfterHiding, panel: { kind: 'history' } };
}

function teamOf({ thing }: ActionContext): string | null {
  return thing === null ? null : thing.kind === 'team' ? thing.id : thing.teamId;
}

function leads(thing: Extract<BoardThing, { kind: 'adult' }>, tools: BoardTools): boolean {
  const team = tools.session().board.plan.teams.find(({ id }) => id === thing.teamId);
  return team?.adults.some(({ staffId, isLead }) => staffId === thing.id && isLead) ?? false;
}

function suffix(label: string | null): string {
  return label === null ? '' : `: ${label}`;
}
