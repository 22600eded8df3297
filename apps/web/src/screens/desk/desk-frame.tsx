import { useState } from 'react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { BottomBar } from '../../shell/bottom-bar.tsx';
import { useDocumentTitle } from '../../shell/document-title.ts';
import { Header } from '../../shell/header.tsx';
import { NavigationDrawer } from '../../shell/navigation-drawer.tsx';
import { NavigationList } from '../../shell/navigation-list.tsx';
import { ReachBanner } from '../../shell/reach-banner.tsx';
import { Redirect } from '../../shell/redirect.tsx';
import { ShellFrame } from '../../shell/shell.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSession } from '../../workspace/session.ts';
import { deskNavigation } from './desk-navigation.ts';
import { deskQueries } from './desk-server.ts';
import { lookAgainAfter } from './look-again.ts';

/** Why the desk is closed to whoever is here. */
function ClosedDesk({ isDevice }: { readonly isDevice: boolean }) {
  useDocumentTitle([]);
  return (
    <>
      <Header place={null} />
      <main id="content">
        <EmptyState
          isScreen
          title={isDevice ? 'The desk needs a server' : 'The desk is for the staff of the hub'}
          actions={
            <ButtonLink href={paths.home()} tone="primary">
              Go to your schools
            </ButtonLink>
          }
        >
          {isDevice
            ? 'Messages, the directory and changes of facts are kept by the server of the hub. No server answers at this address.'
            : 'Whoever runs this server names the staff in its settings. Ask them where you should be among it.'}
        </EmptyState>
      </main>
    </>
  );
}

function OpenDesk() {
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const counts = useQuery({
    ...deskQueries.hub.messages.counts.queryOptions(),
    refetchInterval: lookAgainAfter,
  });
  useDocumentTitle(['Desk']);
  const groups = deskNavigation(counts.data ?? null);
  return (
    <>
      <Header place={null} />
      <ReachBanner />
      <div className="flex min-h-0 flex-1">
        <nav
          aria-label="Screens"
          className="screen-only sticky top-14 hidden h-[calc(100dvh-56px)] w-[204px] shrink-0 overflow-auto border-r border-line bg-card px-2.5 py-3 md:block"
        >
          <NavigationList groups={groups} />
        </nav>
        <main id="content" className="min-w-0 flex-1 px-4 pt-5 pb-24 sm:px-6 md:pb-10">
          <Outlet />
        </main>
      </div>
      <BottomBar groups={groups} onMore={() => setIsMenuOpen(true)} />
      <NavigationDrawer groups={groups} isOpen={isMenuOpen} onOpenChange={setIsMenuOpen} />
    </>
  );
}

/** The frame of the desk, for the staff of the hub alone. */
export function DeskFrame() {
  const session = useSession();
  const { href } = useLocation();
  if (session.mode === 'server' && session.user === null)
    return <Redirect href={`${paths.signIn()}?next=${encodeURIComponent(href)}`} />;
  return (
    <ShellFrame>
      {session.isHubStaff ? <OpenDesk /> : <ClosedDesk isDevice={session.mode === 'device'} />}
    </ShellFrame>
  );
}
