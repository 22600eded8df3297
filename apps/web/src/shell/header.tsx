import { Link } from '../system/link.tsx';
import { paths } from '../workspace/paths.ts';
import { AccountMenu } from './account-menu.tsx';
import { DesignPill } from './design-pill.tsx';
import { HeaderOutlet } from './header-slot.tsx';
import { Logo } from '../system/logo.tsx';
import { SchoolPill } from './school-pill.tsx';
import type { StudioPlace } from './studio-place.ts';

export interface HeaderProps {
  /** Null outside of any district. */
  readonly place: (StudioPlace & { readonly districtId: string }) | null;
}

/** Where one is, who else is here, how good the design is, the one main action, and the person's own menu. */
export function Header({ place }: HeaderProps) {
  return (
    <header className="sticky top-0 z-30 flex min-h-14 items-center gap-2 border-b border-line bg-card px-3 py-1.5 sm:gap-3 sm:px-5 print:static">
      <Link
        href={paths.home()}
        tone="plain"
        className="flex shrink-0 items-center gap-2 text-[15px] font-semibold hover:no-underline"
      >
        <Logo />
        <span className={place === null ? '' : 'max-lg:hidden'}>staffroom</span>
        <span className="hidden-text">, your schools</span>
      </Link>
      {place !== null && (
        <div className="flex min-w-0 items-center gap-2">
          <SchoolPill place={place} />
          <DesignPill place={place} />
        </div>
      )}
      <div className="flex-1" />
      <HeaderOutlet place="presence" className="flex items-center empty:hidden max-sm:hidden" />
      <HeaderOutlet place="bound" className="flex items-center gap-3 text-soft empty:hidden max-lg:hidden" />
      <HeaderOutlet place="action" className="flex shrink-0 items-center gap-2 empty:hidden" />
      <AccountMenu />
    </header>
  );
}
