import type { ReactNode } from 'react';

export interface CountBar {
  readonly label: string;
  readonly count: number;
  /** Of how many it is not known; drawn hatched behind the count. */
  readonly unknown?: number;
  readonly hue?: string;
  readonly detail?: ReactNode;
}

export interface CountBarsProps {
  /** What is counted, for readers of the screen. */
  readonly label: string;
  readonly bars: readonly CountBar[];
  /** What a full bar stands for; left out, the largest count. */
  readonly whole?: number;
  readonly format?: (count: number) => string;
}

const inWords = (count: number) => count.toLocaleString('en-US');

/** Counts as bars with their numbers, today's grey unless told otherwise. What is not known is hatched, not left out. */
export function CountBars({ label, bars, whole, format = inWords }: CountBarsProps) {
  const most = whole ?? Math.max(1, ...bars.map(({ count, unknown = 0 }) => count + unknown));
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[max-content_minmax(0,1fr)_max-content] gap-x-3 gap-y-1.5 text-small"
    >
      {bars.map(({ label: name, count, unknown = 0, hue = 'var(--today)', detail }) => (
        <li key={name} className="whole col-span-3 grid grid-cols-subgrid items-center">
          <span className="max-w-44 truncate text-soft" title={name}>
            {name}
          </span>
          <span className="flex h-3.5 items-stretch" aria-hidden="true">
            <span
              className="rounded-[3px]"
              style={{ width: `${(100 * count) / most}%`, background: hue, minWidth: count > 0 ? 2 : 0 }}
            />
            {unknown > 0 && (
              <span
                className="hatched rounded-[3px] border border-dashed border-edge"
                style={{ width: `${(100 * unknown) / most}%` }}
              />
            )}
          </span>
          <span className="text-right tabular-nums">
            {count === 0 && unknown > 0 ? format(unknown) : format(count)}
            {count > 0 && unknown > 0 && <span className="text-soft">, {format(unknown)} not known</span>}
            {detail}
          </span>
        </li>
      ))}
    </ul>
  );
}
