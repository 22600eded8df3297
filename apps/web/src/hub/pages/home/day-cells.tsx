import type { CSSProperties } from 'react';
import { classNames } from '../../../system/class-names.ts';
import type { home } from '../../text/en/home.ts';
import type { Cell, Stretch } from './day-scene.ts';

type DayText = (typeof home)['day'];

export interface DayCellsProps {
  readonly cells: readonly Cell[];
  readonly text: DayText;
  /** The colour of the row: grey for today, the team's own for the design. */
  readonly hue: string;
  /** Whether free time is the whole team's at once. */
  readonly isTogether: boolean;
  readonly percent: (thousandths: number) => string;
  readonly number: (value: number) => string;
}

/** The cells of one row of the day. What stands in them is short; the whole sentence is in their title and read aloud. */
export function DayCells({ cells, text, hue, isTogether, percent, number }: DayCellsProps) {
  let at = 0;
  return cells.map((cell) => {
    const key = at;
    at += cell.periods;
    const words = wordsOf(cell.stretch, text, isTogether, percent, number);
    const isAside = cell.stretch.kind === 'lunch' || cell.stretch.kind === 'free';
    // One period is narrow on a telephone: a number fits, a word does not, and the look of the cell tells it.
    const isTooNarrow = cell.periods === 1 && words.short.length > 4;
    return (
      <td key={key} colSpan={cell.periods} className="p-0.5 align-middle">
        <div
          title={words.long}
          style={styleOf(cell.stretch, hue)}
          className={classNames(
            'relative flex h-9 items-center justify-center overflow-hidden rounded-[5px] text-center text-small leading-tight',
            lookOf(cell.stretch),
          )}
        >
          <span
            className={classNames(
              'truncate',
              cell.stretch.kind === 'sometime' && 'rounded-[3px] bg-card px-1',
              isAside && 'text-soft',
              (isAside || isTooNarrow) && 'hidden sm:inline',
            )}
            aria-hidden="true"
          >
            {words.short}
          </span>
          <span className="hidden-text">{words.long}</span>
          {cell.student !== 'no' && <StudentDot isHere={cell.student === 'here'} />}
        </div>
      </td>
    );
  });
}

/** The student who is followed: filled where they are, hollow where they may be. */
export function StudentDot({ isHere }: { readonly isHere: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'absolute top-1 left-1 size-2.5 rounded-full border-2 border-ink',
        isHere ? 'bg-sun' : 'bg-card',
      )}
    />
  );
}

function wordsOf(
  stretch: Stretch,
  text: DayText,
  isTogether: boolean,
  percent: DayCellsProps['percent'],
  number: DayCellsProps['number'],
): { readonly short: string; readonly long: string } {
  const { cells } = text;
  switch (stretch.kind) {
    case 'withStudents':
      return { short: number(stretch.students), long: cells.students(number(stretch.students)) };
    case 'alongside':
      return { short: '+', long: cells.alongside };
    case 'noTeacher':
      return { short: `${number(stretch.students)} ?`, long: cells.noTeacher(number(stretch.students)) };
    case 'free':
      return isTogether
        ? { short: cells.free, long: cells.freeTogether }
        : {
            short: cells.free,
            long: cells.freeAlone(text.subjects[stretch.subject] ?? stretch.subject.toLowerCase()),
          };
    case 'lunch':
      return { short: cells.lunch, long: text.lunchLong };
    case 'out':
      return { short: cells.out, long: cells.out };
    case 'sometime':
      return { short: percent(stretch.share), long: cells.sometimeLong(percent(stretch.share)) };
    default:
      return stretch satisfies never;
  }
}

function lookOf({ kind }: Stretch): string {
  switch (kind) {
    case 'withStudents':
      return 'font-semibold';
    case 'alongside':
      return 'text-soft';
    case 'noTeacher':
      return 'border-[1.5px] border-dashed border-bad bg-bad-paper font-semibold text-bad';
    case 'free':
      return 'border border-dashed border-edge text-soft';
    case 'lunch':
      return 'bg-sunken';
    case 'out':
      return 'border-[1.5px] border-dashed border-bad text-bad';
    case 'sometime':
      return 'hatched border border-dashed border-edge text-soft';
    default:
      return kind satisfies never;
  }
}

function styleOf({ kind }: Stretch, hue: string): CSSProperties {
  if (kind === 'withStudents')
    return { background: `color-mix(in srgb, ${hue} 30%, var(--card))`, boxShadow: `inset 3px 0 0 ${hue}` };
  if (kind === 'alongside') return { background: `color-mix(in srgb, ${hue} 12%, var(--card))` };
  return {};
}
