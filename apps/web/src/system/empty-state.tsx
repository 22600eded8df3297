import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface EmptyStateProps {
  readonly title: string;
  /** A picture of what will stand here. */
  readonly figure?: ReactNode;
  /** What to do, the main thing first. */
  readonly actions?: ReactNode;
  /** Whether it is all that the screen shows, so that its title is the screen's. */
  readonly isScreen?: boolean;
  readonly className?: string;
  /** Why there is nothing yet and what will be here. */
  readonly children?: ReactNode;
}

/** Nothing is here yet: says why, and what to do. */
export function EmptyState({ title, figure, actions, isScreen, className, children }: EmptyStateProps) {
  const Title = isScreen === true ? 'h1' : 'h2';
  return (
    <section
      className={classNames(
        'mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center',
        className,
      )}
    >
      {figure}
      <Title>{title}</Title>
      {children !== undefined && <div className="text-pretty text-read text-soft">{children}</div>}
      {actions !== undefined && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </section>
  );
}
