import type { ReactNode } from 'react';
import { Icon } from '../../system/icon.tsx';
import { Link } from '../../system/link.tsx';

export interface PlaceCardProps {
  readonly href: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A place to work in; all of the card leads there. */
export function PlaceCard({ href, name, children }: PlaceCardProps) {
  return (
    <div className="relative flex items-center justify-between gap-4 rounded-card border border-line bg-card p-5 hover:bg-sunken">
      <div className="min-w-0">
        <h2 className="text-read">
          <Link href={href} tone="plain" className="after:absolute after:inset-0 after:rounded-card">
            {name}
          </Link>
        </h2>
        <p className="text-small text-soft">{children}</p>
      </div>
      <span className="text-soft">
        <Icon name="arrowRight" />
      </span>
    </div>
  );
}
