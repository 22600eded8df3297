import type { ComponentType } from 'react';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type AnyRoute,
} from '@tanstack/react-router';
import { DistrictBoundary } from './shell/district-boundary.tsx';
import { FailedScreen } from './shell/failed-screen.tsx';
import { LoadingScreen } from './shell/loading-screen.tsx';
import { MissingPage, MissingScreen } from './shell/missing-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { StudioRoot } from './shell/studio-root.tsx';
import { paths } from './workspace/paths.ts';

/** A screen whose code is loaded when somebody goes there. `title` is what the window and the history call it. */
function screen(parent: AnyRoute, path: string, title: string, load: () => Promise<ComponentType>): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path,
    staticData: { title },
    component: lazyRouteComponent(async () => ({ default: await load() })),
  });
}

/** The routes of the Studio, see `paths` for their addresses. A new screen is one line in the list of its place. */
export function createStudioRouter() {
  const root = createRootRoute({ component: StudioRoot, notFoundComponent: MissingPage });
  const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Shell });
  const district = createRoute({
    getParentRoute: () => root,
    path: '/d/$districtId',
    component: DistrictBoundary,
  });
  // Screens within the frame of header and navigation, and those that stand alone.
  const inDistrict = createRoute({ getParentRoute: () => district, id: 'framed', component: Shell });
  const school = createRoute({ getParentRoute: () => inDistrict, path: '/s/$schoolId' });
  const design = createRoute({ getParentRoute: () => school, path: '/x/$designId' });
  // Screens that share one open design, so that going from one to the other does not open it again.
  const openDesign = createRoute({
    getParentRoute: () => design,
    id: 'open',
    component: lazyRouteComponent(
      () => import('./design-session/design-session-layout.tsx'),
      'DesignSessionLayout',
    ),
  });
  const bareDesign = createRoute({ getParentRoute: () => district, path: '/s/$schoolId/x/$designId' });

  const schoolStart = createRoute({
    getParentRoute: () => school,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ href: paths.school(params.districtId, params.schoolId, 'roster') });
    },
  });

  const outside = [
    screen(framed, '/studio', 'Schools', () =>
      import('./screens/home/home-screen.tsx').then((m) => m.HomeScreen),
    ),
    screen(framed, '/sign-in', 'Sign in', () =>
      import('./screens/sign-in/sign-in-screen.tsx').then((m) => m.SignInScreen),
    ),
    screen(framed, '/invite/$token', 'Invitation', () =>
      import('./screens/sign-in/invitation-screen.tsx').then((m) => m.InvitationScreen),
    ),
    screen(framed, '/account', 'Your account', () =>
      import('./screens/account/account-screen.tsx').then((m) => m.AccountScreen),
    ),
    screen(framed, '/style', 'The design system', () =>
      import('./screens/style/style-screen.tsx').then((m) => m.StyleScreen),
    ),
  ];
  const districtScreens = [
    screen(inDistrict, '/overview', 'Overview', () =>
      import('./screens/district/overview-screen.tsx').then((m) => m.OverviewScreen),
    ),
    screen(inDistrict, '/sweeps/$sweepId', 'Trial', () =>
      import('./screens/district/sweep-screen.tsx').then((m) => m.SweepScreen),
    ),
    screen(inDistrict, '/schools', 'Schools', () =>
      import('./screens/home/schools-screen.tsx').then((m) => m.SchoolsScreen),
    ),
    screen(inDistrict, '/journey', 'Journey', () =>
      import('./screens/journey/journey-screen.tsx').then((m) => m.JourneyScreen),
    ),
    screen(inDistrict, '/import', 'Import', () =>
      import('./screens/import/import-screen.tsx').then((m) => m.ImportScreen),
    ),
    screen(inDistrict, '/settings/people', 'People', () =>
      import('./screens/settings/people-screen.tsx').then((m) => m.PeopleScreen),
    ),
    screen(inDistrict, '/settings/privacy', 'Privacy', () =>
      import('./screens/settings/privacy-screen.tsx').then((m) => m.PrivacyScreen),
    ),
    screen(inDistrict, '/settings/sign-in', 'Sign-in', () =>
      import('./screens/settings/single-sign-on-screen.tsx').then((m) => m.SingleSignOnScreen),
    ),
    screen(inDistrict, '/settings/audit', 'Audit trail', () =>
      import('./screens/settings/audit-screen.tsx').then((m) => m.AuditScreen),
    ),
  ];
  const schoolScreens = [
    schoolStart,
    screen(school, '/roster', 'Roster', () =>
      import('./screens/roster/roster-screen.tsx').then((m) => m.RosterScreen),
    ),
    screen(school, '/import', 'Import', () =>
      import('./screens/import/import-screen.tsx').then((m) => m.ImportScreen),
    ),
    screen(school, '/model', 'Model', () =>
      import('./screens/model/model-screen.tsx').then((m) => m.ModelScreen),
    ),
    screen(school, '/journey', 'Journey', () =>
      import('./screens/journey/journey-screen.tsx').then((m) => m.JourneyScreen),
    ),
    screen(school, '/compare', 'Compare', () =>
      import('./screens/compare/compare-screen.tsx').then((m) => m.CompareScreen),
    ),
  ];
  const designScreens: readonly AnyRoute[] = [
    screen(design, '/design', 'Design', () =>
      import('./screens/design/design-screen.tsx').then((m) => m.DesignScreen),
    ),
    screen(design, '/share', 'Share', () =>
      import('./screens/share/share-screen.tsx').then((m) => m.ShareScreen),
    ),
  ];
  const openDesignScreens: readonly AnyRoute[] = [
    screen(openDesign, '/teams', 'Teams', () =>
      import('./screens/board/board-screen.tsx').then((m) => m.BoardScreen),
    ),
    screen(openDesign, '/money', 'Money', () =>
      import('./screens/money/money-screen.tsx').then((m) => m.MoneyScreen),
    ),
    screen(openDesign, '/policy', 'Policy', () =>
      import('./screens/policy/policy-screen.tsx').then((m) => m.PolicyScreen),
    ),
  ];
  const bareScreens: readonly AnyRoute[] = [
    screen(bareDesign, '/print', 'Print', () =>
      import('./screens/print/print-screen.tsx').then((m) => m.PrintScreen),
    ),
  ];
  // The desk of the hub, outside of any district.
  const desk = createRoute({
    getParentRoute: () => root,
    path: '/desk',
    component: lazyRouteComponent(() => import('./screens/desk/desk-frame.tsx'), 'DeskFrame'),
  });
  const deskStart = createRoute({
    getParentRoute: () => desk,
    path: '/',
    beforeLoad: () => {
      throw redirect({ href: paths.desk('inbox') });
    },
  });
  const deskScreens: readonly AnyRoute[] = [
    deskStart,
    screen(desk, '/inbox', 'Inbox', () =>
      import('./screens/desk/inbox/inbox-screen.tsx').then((m) => m.InboxScreen),
    ),
    screen(desk, '/figures', 'Response times', () =>
      import('./screens/desk/figures/figures-screen.tsx').then((m) => m.FiguresScreen),
    ),
    screen(desk, '/templates', 'Templates', () =>
      import('./screens/desk/templates/templates-screen.tsx').then((m) => m.TemplatesScreen),
    ),
    screen(desk, '/directory', 'Directory', () =>
      import('./screens/desk/directory/directory-screen.tsx').then((m) => m.DirectoryScreen),
    ),
    screen(desk, '/cohorts', 'Cohorts', () =>
      import('./screens/desk/cohorts/cohorts-screen.tsx').then((m) => m.CohortsScreen),
    ),
    screen(desk, '/facts', 'Facts', () =>
      import('./screens/desk/facts/facts-screen.tsx').then((m) => m.FactsScreen),
    ),
    screen(desk, '/facts/$kind', 'Facts', () =>
      import('./screens/desk/facts/fact-list-screen.tsx').then((m) => m.FactListScreen),
    ),
    screen(desk, '/facts/$kind/$recordId', 'Fact', () =>
      import('./screens/desk/facts/fact-screen.tsx').then((m) => m.FactScreen),
    ),
    screen(desk, '/changes', 'Changes of facts', () =>
      import('./screens/desk/facts/changes-screen.tsx').then((m) => m.ChangesScreen),
    ),
  ];
  const alone = screen(root, '/shared/$token', 'A shared design', () =>
    import('./screens/share/shared-screen.tsx').then((m) => m.SharedScreen),
  );

  return createRouter({
    routeTree: root.addChildren([
      framed.addChildren(outside),
      alone,
      desk.addChildren([...deskScreens]),
      district.addChildren([
        inDistrict.addChildren([
          ...districtScreens,
          school.addChildren([
            ...schoolScreens,
            design.addChildren([...designScreens, openDesign.addChildren([...openDesignScreens])]),
          ]),
        ]),
        bareDesign.addChildren([...bareScreens]),
      ]),
    ]),
    defaultPreload: false,
    scrollRestoration: true,
    defaultPendingComponent: LoadingScreen,
    defaultPendingMs: 250,
    defaultErrorComponent: FailedScreen,
    defaultNotFoundComponent: MissingScreen,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createStudioRouter>;
  }
  interface StaticDataRouteOption {
    title?: string;
  }
}
