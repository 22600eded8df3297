import type { ReactNode } from 'react';

/** The title of a part of a page, which can be linked to, with a sentence or two about it. */
export function SectionHeading({
  id,
  title,
  children,
}: {
  readonly id?: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <header className="mb-4 max-w-3xl">
      <h2 {...(id === undefined ? {} : { id })}>{title}</h2>
      {children !== undefined && <div className="mt-1 text-read text-soft">{children}</div>}
    </header>
  );
}
