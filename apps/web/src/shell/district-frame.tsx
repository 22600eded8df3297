import { useState } from 'react';
import { Outlet } from '@tanstack/react-router';
import { deviceDistrictId } from '../workspace/workspace.ts';
import { usePlace } from '../workspace/place.ts';
import { useAllows } from '../workspace/session.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Header } from './header.tsx';
import { NavigationDrawer } from './navigation-drawer.tsx';
import { NavigationList } from './navigation-list.tsx';
import { navigationGroups } from './navigation.ts';
import { ReachBanner } from './reach-banner.tsx';
import { useDocumentTitle } from './document-title.ts';
import { useStudioPlace } from './studio-place.ts';

/** The frame within a district: the navigation on the left, or a bar below and a drawer where the screen is narrow. */
export function DistrictFrame({ districtId }: { readonly districtId: string }) {
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const { schoolId, designId } = usePlace();
  const place = useStudioPlace(districtId);
  useDocumentTitle([designId === null ? null : (place.design?.name ?? null), place.school?.name ?? null]);
  const isDevice = districtId === deviceDistrictId;
  const mayReadMembers = useAllows('members.read', districtId, schoolId);
  const mayReadAudit = useAllows('audit.read', districtId, schoolId);
  const mayChangeDistrict = useAllows('district.change', districtId, schoolId);
  const mayImport = useAllows('roster.import', districtId, schoolId);
  const groups = navigationGroups({
    districtId,
    schoolId,
    designId: place.design?.id ?? null,
    studentCount: place.school?.studentCount ?? null,
    isDevice,
    mayReadMembers: mayReadMembers && !isDevice,
    mayReadAudit: mayReadAudit && !isDevice,
    mayChangeDistrict: mayChangeDistrict && !isDevice,
    mayImport,
  });
  return (
    <>
      <Header place={{ districtId, ...place }} />
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
