import type { CSSProperties } from 'react';
import { ratings } from './rating.ts';

export interface RatingBarProps {
  readonly counts: readonly number[];
  readonly unknown: number;
  /** Not answered; left out of the bar where there is none. */
  readonly open?: number;
  /** What a reader of the screen is told. */
  readonly label: string;
}

/** How much of the colour of the design each rating has, in percent. */
const strength = [12, 38, 68, 100] as const;

/** The look of a rating, the same in bars and in the key to them. */
export function ratingStyle(rating: number): CSSProperties {
  const percent = strength[rating] ?? 0;
  return {
    background: `color-mix(in srgb, var(--design) ${percent}%, var(--card))`,
    color: percent > 50 ? 'var(--card)' : 'var(--ink)',
  };
}

/** How many said what, as one bar from not begun to in place; what is not known is hatched, what is open is empty. */
export function RatingBar({ counts, unknown, open = 0, label }: RatingBarProps) {
  return (
    <div
      role="img"
      aria-label={label}
      className="flex h-7 w-full gap-px overflow-hidden rounded-[5px] text-tiny"
    >
      {ratings.map((rating) => {
        const count = counts[rating] ?? 0;
        return count === 0 ? null : (
          <Part key={rating} count={count} style={ratingStyle(rating)} className="font-semibold" />
        );
      })}
      {unknown > 0 && <Part count={unknown} className="hatched border border-dashed border-edge" isOnPaper />}
      {open > 0 && <Part count={open} className="border border-dashed border-edge text-soft" />}
    </div>
  );
}

function Part({
  count,
  style,
  className,
  isOnPaper = false,
}: {
  readonly count: number;
  readonly style?: CSSProperties;
  readonly className: string;
  readonly isOnPaper?: boolean;
}) {
  return (
    <span
      style={{ ...style, flexGrow: count }}
      className={`flex min-w-5 basis-0 items-center justify-center ${className}`}
    >
      <span className={isOnPaper ? 'rounded-[3px] bg-card px-1' : ''}>{count}</span>
    </span>
  );
}
