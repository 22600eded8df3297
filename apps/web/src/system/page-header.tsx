import type { ReactNode } from 'react';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** What this is and what to do here, in a sentence or two. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-3xl">
        <h1 tabIndex={-1} className="outline-none">
          {title}
        </h1>
        {lead !== undefined && <p className="mt-1 text-pretty text-soft">{lead}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
