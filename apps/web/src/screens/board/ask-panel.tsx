import { useMemo } from 'react';
import type { Search } from '@staffroom/engine';
import { formatSigned, sentenceCase } from '@staffroom/exchange/browser';
import {
  findingFixes,
  findingSwaps,
  whyHere,
  type Board,
  type BoardSubject,
  type Explanation,
  type Suggestion,
} from '@staffroom/design';
import { Spinner } from '../../system/spinner.tsx';
import type { BoardNames } from './board-names.ts';
import type { BoardPanel } from './board-state.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useAnswer } from './use-answer.ts';

const mostSuggestions = 6;

function subjectOf(thing: BoardThing): BoardSubject | null {
  if (thing.kind === 'student') return { kind: 'student', id: thing.id };
  if (thing.kind !== 'adult') return null;
  return { kind: 'adult', id: thing.id, ...(thing.postId === null ? {} : { postId: thing.postId }) };
}

export interface AskPanelProps {
  readonly panel: Extract<BoardPanel, { readonly kind: 'why' | 'swap' | 'fix' }>;
  readonly board: Board;
  readonly names: BoardNames;
  readonly tools: BoardTools;
}

/** An answer to what somebody asked of the board. */
export function AskPanel({ panel, board, names, tools }: AskPanelProps) {
  switch (panel.kind) {
    case 'why':
      return <Why board={board} thing={panel.thing} names={names} />;
    case 'swap':
      return <Swaps board={board} thing={panel.thing} tools={tools} />;
    case 'fix':
      return <Fixes board={board} line={panel.line} tools={tools} />;
    default:
      return panel satisfies never;
  }
}

/** What was asked, in words. */
export function askTitle(panel: AskPanelProps['panel'], names: BoardNames): string {
  switch (panel.kind) {
    case 'why':
      return `Why is ${nameOf(panel.thing, names)} here?`;
    case 'swap':
      return `Who could swap with ${nameOf(panel.thing, names)}?`;
    case 'fix':
      return `What would fix this? ${sentenceCase(panel.title)}`;
    default:
      return panel satisfies never;
  }
}

function nameOf(thing: BoardThing, names: BoardNames): string {
  return thing.kind === 'student' ? names.student(thing.id) : names.adult(thing.id);
}

function Why({
  board,
  thing,
  names,
}: {
  readonly board: Board;
  readonly thing: BoardThing;
  readonly names: BoardNames;
}) {
  const answer = useMemo((): Explanation | null => {
    const subject = subjectOf(thing);
    return subject === null ? null : whyHere(board, subject);
  }, [board, thing]);
  if (answer === null) return null;
  const costs = answer.alternatives.map(({ cost }) => Math.abs(cost ?? 0));
  const reach = Math.max(1e-9, ...costs);
  return (
    <>
      <p>{names.inText(answer.summary)}</p>
      <ul className="flex flex-col gap-1.5 text-small">
        {answer.reasons.map(({ kind, text }) => (
          <li key={text} className="border-l-2 border-line pl-2.5">
            <span className="hidden-text">{kind}: </span>
            {names.inText(text)}
          </li>
        ))}
      </ul>
      {answer.alternatives.length > 0 && (
        <>
          <h3 className="font-sans text-[13px] font-semibold">
            {thing.kind === 'student' ? 'On another team instead' : 'Who else could'}
          </h3>
          <ul className="flex flex-col gap-1.5 text-small">
            {answer.alternatives.map(({ id, label, cost, text }) => (
              <li key={id} className="border-t border-dotted border-line pt-1.5">
                <div className="flex items-center gap-2">
                  <span className="min-w-0 flex-1 truncate font-medium">{names.inText(label)}</span>
                  {cost !== null && (
                    <>
                      <svg width="64" height="8" aria-hidden="true">
                        <line x1="0" x2="64" y1="4" y2="4" stroke="var(--line)" />
                        <line
                          x1="0"
                          x2={(64 * Math.max(0, cost)) / reach}
                          y1="4"
                          y2="4"
                          stroke="var(--design)"
                          strokeWidth="4"
                        />
                      </svg>
                      <span className="w-10 text-right tabular-nums">{formatSigned(cost)}</span>
                    </>
                  )}
                </div>
                <p className="text-soft">{names.inText(withoutLabel(text, label))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A text that does not say once more what it stands under. */
function withoutLabel(text: string, label: string): string {
  return text.startsWith(`${label}: `) ? sentenceCase(text.slice(label.length + 2)) : text;
}

function Swaps({
  board,
  thing,
  tools,
}: {
  readonly board: Board;
  readonly thing: BoardThing;
  readonly tools: BoardTools;
}) {
  const swaps = useAnswer(() => {
    const subject = subjectOf(thing);
    return subject === null ? nothing() : findingSwaps(board, subject, mostSuggestions);
  }, [board, thing]);
  if (swaps === null) return <Looking>Trying exchanges with everybody who could.</Looking>;
  return (
    <SuggestionList
      suggestions={swaps}
      board={board}
      tools={tools}
      none="Nobody elsewhere could take this place without breaking a rule."
    />
  );
}

function Fixes({
  board,
  line,
  tools,
}: {
  readonly board: Board;
  readonly line: Extract<BoardPanel, { readonly kind: 'fix' }>['line'];
  readonly tools: BoardTools;
}) {
  const fixes = useAnswer(() => findingFixes(board, line, mostSuggestions), [board, line]);
  if (fixes === null) return <Looking>Trying moves and exchanges that break no rule.</Looking>;
  return (
    <SuggestionList
      suggestions={fixes.suggestions}
      board={board}
      tools={tools}
      none={tools.names().inText(fixes.reason ?? 'No single change mends this.')}
    />
  );
}

/** What is shown while an answer is looked for. */
function Looking({ children }: { readonly children: string }) {
  return (
    <p role="status" className="flex items-center gap-2 text-small text-soft">
      <Spinner />
      {children}
    </p>
  );
}

/** Nobody to ask about. */
function* nothing(): Search<unknown, readonly Suggestion[]> {
  yield;
  return [];
}

function SuggestionList({
  suggestions,
  board,
  tools,
  none,
}: {
  readonly suggestions: readonly Suggestion[];
  readonly board: Board;
  readonly tools: BoardTools;
  readonly none: string;
}) {
  if (suggestions.length === 0) return <p className="text-small text-soft">{none}</p>;
  return (
    <ol className="flex flex-col gap-2">
      {suggestions.map((suggestion) => (
        <SuggestionCard key={suggestion.words} suggestion={suggestion} plan={board.plan} tools={tools} />
      ))}
    </ol>
  );
}
