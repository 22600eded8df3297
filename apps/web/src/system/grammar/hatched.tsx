import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export interface HatchedProps {
  /** What is not known. */
  readonly title: ReactNode;
  readonly className?: string;
  /** What would tell: the file and column, in words. */
  readonly children?: ReactNode;
}

/** A part that is not known: hatched, never blank and never zero, with what would tell. */
export function Hatched({ title, className, children }: HatchedProps) {
  return (
    <div
      className={classNames('whole hatched rounded-card border border-dashed border-edge p-2.5', className)}
    >
      <div className="rounded-control bg-card px-3 py-2 text-body">
        <strong className="font-semibold">{title}</strong>
        {children !== undefined && <div className="mt-0.5 text-small text-soft">{children}</div>}
      </div>
    </div>
  );
}
