import { Outlet } from '@tanstack/react-router';
import { DesignSessionProvider } from './design-session-provider.tsx';

/** The screens of one open design. */
export function DesignSessionLayout() {
  return (
    <DesignSessionProvider>
      <Outlet />
    </DesignSessionProvider>
  );
}
