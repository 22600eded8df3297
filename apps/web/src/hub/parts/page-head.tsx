import type { ReactNode } from 'react';

/** The title of a page with what it is about. */
export function PageHead({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <header className="mb-8 max-w-3xl">
      <h1 className="text-display text-balance">{title}</h1>
      {children !== undefined && <div className="mt-3 text-head font-normal text-soft">{children}</div>}
    </header>
  );
}
