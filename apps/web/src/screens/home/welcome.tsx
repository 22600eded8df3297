import type { ReactNode } from 'react';
import { WelcomeFigure } from './welcome-figure.tsx';

export interface WelcomeProps {
  /** The ways to begin, the best one first. */
  readonly actions: ReactNode;
  readonly note?: ReactNode;
}

/** What this is, for somebody who sees it the first time. */
export function Welcome({ actions, note }: WelcomeProps) {
  return (
    <section className="grid items-center gap-x-12 gap-y-6 rounded-card border border-line bg-card p-6 sm:p-10 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
      <div>
        <h1 tabIndex={-1} className="text-display outline-none">
          From one teacher in one classroom to teams that share their students
        </h1>
        <p className="mt-4 max-w-prose text-pretty text-read text-soft">
          Staffroom reads your school's own roster and designs teams of adults around the students they share.
          You see who is on which team, what it costs, what the law allows, and how all of that compares with
          today. You move people until it is right, and every number follows at once.
        </p>
        <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
        {note !== undefined && <p className="mt-3 text-small text-soft">{note}</p>}
      </div>
      <WelcomeFigure />
    </section>
  );
}
