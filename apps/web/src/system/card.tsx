import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface CardProps {
  readonly title?: ReactNode;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  /** What can be done with it, at the end of its title. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Things that belong together. */
export function Card({ title, lead, actions, className, children }: CardProps) {
  return (
    <section className={classNames('min-w-0 rounded-card border border-line bg-card p-4 sm:p-5', className)}>
      {(title !== undefined || actions !== undefined) && (
        <header className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {title !== undefined && <h2 className="text-read">{title}</h2>}
            {lead !== undefined && <p className="text-small text-soft">{lead}</p>}
          </div>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
