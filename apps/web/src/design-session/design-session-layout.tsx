import { Outlet } from '@tanstack/react-router';
import { useSchoolPlace } from '../workspace/place.ts';
import { useAllows } from '../workspace/session.ts';
import { DesignSessionProvider } from './design-session-provider.tsx';

/** The screens of one open design. Those who may not see people get the screens without it. */
export function DesignSessionLayout() {
  const { districtId, schoolId } = useSchoolPlace();
  const maySeePeople = useAllows('roster.read', districtId, schoolId);
  return maySeePeople ? (
    <DesignSessionProvider>
      <Outlet />
    </DesignSessionProvider>
  ) : (
    <Outlet />
  );
}
