import { classNames } from './class-names.ts';

export interface SkeletonProps {
  /** What is being loaded, for readers of the screen. */
  readonly label: string;
  readonly lines?: number;
  readonly className?: string;
}

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3'] as const;

/** Stands where something is about to be. */
export function Skeleton({ label, lines = 3, className }: SkeletonProps) {
  return (
    <div role="status" className={classNames('flex animate-pulse flex-col gap-3', className)}>
      <span className="hidden-text">Loading {label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={classNames('h-4 rounded-[4px] bg-wash', widths[index % widths.length])}
        />
      ))}
    </div>
  );
}
