import type { ReactNode } from 'react';

export interface StatProps {
  readonly label: string;
  /** Null where it is not known. */
  readonly value: ReactNode | null;
  readonly unit?: string | undefined;
  /** The same of today, in grey. */
  readonly today?: ReactNode;
  /** Where it is not known: what would tell. */
  readonly remedy?: string | undefined;
  readonly children?: ReactNode;
}

/** One number that matters, with its name. What is not known is hatched and says what would tell. */
export function Stat({ label, value, unit, today, remedy, children }: StatProps) {
  return (
    <div className="min-w-0">
      <div className="text-small text-soft">{label}</div>
      {value === null ? (
        <div className="hatched mt-1 inline-block rounded-control border border-dashed border-edge px-2 py-0.5">
          <span className="rounded-[3px] bg-card px-1 text-small text-soft">not known</span>
        </div>
      ) : (
        <div className="flex flex-wrap items-baseline gap-x-2">
          {today !== undefined && <span className="text-body text-today-text">{today} →</span>}
          <span className="font-serif text-title font-semibold">{value}</span>
          {unit !== undefined && <span className="text-small text-soft">{unit}</span>}
        </div>
      )}
      {value === null && remedy !== undefined && <div className="mt-1 text-small text-soft">{remedy}</div>}
      {children}
    </div>
  );
}
