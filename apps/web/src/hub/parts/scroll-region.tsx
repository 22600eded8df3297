import type { ReactNode } from 'react';

/** Something wider than a small screen, such as a table: it scrolls by itself, by keyboard too, and the page stays still. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      {children}
    </div>
  );
}
