import type { ReactNode } from 'react';
import { Outlet } from '@tanstack/react-router';
import { usePlace } from '../workspace/place.ts';
import { DistrictFrame } from './district-frame.tsx';
import { Header } from './header.tsx';
import { HeaderPlacesProvider } from './header-slot.tsx';
import { ReachBanner } from './reach-banner.tsx';
import { useDocumentTitle } from './document-title.ts';

/** Screens outside of any district: a header and the screen. */
function PlainFrame() {
  useDocumentTitle([]);
  return (
    <>
      <Header place={null} />
      <ReachBanner />
      <main id="content" className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 sm:px-6">
        <Outlet />
      </main>
    </>
  );
}

/** The frame around most screens: skip link, header, navigation, the screen itself. */
export function Shell() {
  const { districtId } = usePlace();
  return (
    <ShellFrame>
      {districtId === null ? <PlainFrame /> : <DistrictFrame districtId={districtId} />}
    </ShellFrame>
  );
}

/** What every frame begins with: the skip link, and the places that a screen may fill in the header. */
export function ShellFrame({ children }: { readonly children: ReactNode }) {
  return (
    <HeaderPlacesProvider>
      <div className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="screen-only fixed top-2 left-2 z-60 -translate-y-16 rounded-control bg-act px-4 py-2 text-on-act no-underline focus:translate-y-0"
        >
          Skip to the content
        </a>
        {children}
      </div>
    </HeaderPlacesProvider>
  );
}
