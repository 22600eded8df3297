import { useId, type ReactNode } from 'react';

export interface ExplainedProps {
  /** The words that can be pressed. */
  readonly children: ReactNode;
  /** What is shown then. */
  readonly meaning: ReactNode;
  readonly className: string;
}

/** Words that are explained in place to whoever presses them. It opens and closes without scripts, by keyboard too. */
export function Explained({ children, meaning, className }: ExplainedProps) {
  const place = useId();
  return (
    <>
      <button type="button" popoverTarget={place} className={className}>
        {children}
      </button>
      <span
        id={place}
        popover="auto"
        className="inset-auto m-1 max-w-80 rounded-card border border-line bg-raised p-4 text-left font-sans text-body font-normal text-ink shadow-raised [position-area:block-end_span-inline-end] [position-try-fallbacks:flip-block,flip-inline]"
      >
        {meaning}
      </span>
    </>
  );
}
