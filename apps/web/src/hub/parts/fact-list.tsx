import type { ReactNode } from 'react';

/** Names with their values, side by side where there is room. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className="grid max-w-3xl gap-x-6 gap-y-3 sm:grid-cols-[13rem_1fr]">{children}</dl>;
}

/** One name with its value. */
export function FactRow({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-soft max-sm:-mb-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
