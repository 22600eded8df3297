import { classNames } from './class-names.ts';

export interface SkeletonProps {
  /** What is being loaded, for readers of the screen. */
  readonly label: string;
  readonly lines?: number;
  /** Whether it stands for a whole screen: a heading, a sentence and a card. */
  readonly isScreen?: boolean;
  readonly className?: string;
}

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3'] as const;

function Bars({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <span key={index} className={classNames('h-4 rounded-[4px] bg-wash', widths[index % widths.length])} />
  ));
}

/** Stands where something is about to be. */
export function Skeleton({ label, lines = 3, isScreen = false, className }: SkeletonProps) {
  if (isScreen) {
    return (
      <div role="status" className={classNames('max-w-6xl animate-pulse', className)}>
        <span className="hidden-text">Loading {label}</span>
        <span className="block h-7 w-72 max-w-full rounded-control bg-wash" />
        <span className="mt-2.5 block h-4 w-full max-w-xl rounded-[4px] bg-wash" />
        <span className="mt-6 flex flex-col gap-3.5 rounded-card border border-line bg-card p-5">
          <Bars count={lines} />
        </span>
      </div>
    );
  }
  return (
    <div role="status" className={classNames('flex animate-pulse flex-col gap-3', className)}>
      <span className="hidden-text">Loading {label}</span>
      <Bars count={lines} />
    </div>
  );
}
