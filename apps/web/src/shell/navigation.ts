import type { IconName } from '../system/icon.tsx';
import { paths, type DesignScreen } from '../workspace/paths.ts';

/** One entry of the navigation: a screen, or something that is not there yet and says what it will show. */
export type NavigationEntry =
  | {
      readonly kind: 'screen';
      readonly id: string;
      readonly label: string;
      readonly icon: IconName;
      readonly href: string;
      /** A number beside it, such as how many students the roster holds. */
      readonly count: number | null;
    }
  | {
      readonly kind: 'later';
      readonly id: string;
      readonly label: string;
      readonly icon: IconName;
      /** What it will show and why it cannot yet. */
      readonly text: string;
    }
  | {
      readonly kind: 'needsDesign';
      readonly id: string;
      readonly label: string;
      readonly icon: IconName;
    };

export interface NavigationGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

export interface NavigationInput {
  readonly districtId: string;
  readonly schoolId: string | null;
  /** The design in the path, else the newest one of the school. */
  readonly designId: string | null;
  readonly studentCount: number | null;
  readonly isDevice: boolean;
  readonly mayReadMembers: boolean;
  readonly mayReadAudit: boolean;
  readonly mayChangeDistrict: boolean;
  readonly mayImport: boolean;
}

const later = {
  week:
    'The week shows when each team meets its students and when the whole team plans together: blocks, specials, lunches and rooms. ' +
    'Until then teams, rosters, money and policy are designed without it, and planning time is shown as not known.',
  absence:
    'Absence shows a year of people being out: who covers, and how many hours students would be without a teacher, today and in the design. ' +
    'It waits for the timetable, because cover depends on who is free in which period.',
} as const;

function screen(
  id: string,
  label: string,
  icon: IconName,
  href: string,
  count: number | null = null,
): NavigationEntry {
  return { kind: 'screen', id, label, icon, href, count };
}

function districtGroups(input: NavigationInput): readonly NavigationGroup[] {
  const { districtId } = input;
  const settings = [
    input.mayReadMembers && screen('people', 'People', 'people', paths.settings(districtId, 'people')),
    input.mayChangeDistrict &&
      screen('privacy', 'Privacy', 'settings', paths.settings(districtId, 'privacy')),
    input.mayChangeDistrict && screen('sso', 'Sign-in', 'link', paths.settings(districtId, 'sign-in')),
    input.mayReadAudit && screen('audit', 'Audit trail', 'history', paths.settings(districtId, 'audit')),
  ].filter((entry) => entry !== false);
  return [
    {
      id: 'district',
      title: input.isDevice ? 'This device' : 'District',
      entries: [
        screen('schools', 'Schools', 'table', paths.schools(districtId)),
        ...(input.isDevice ? [] : [screen('overview', 'Overview', 'eye', paths.overview(districtId))]),
        ...(input.isDevice || input.schoolId !== null
          ? []
          : [screen('districtJourney', 'Journey', 'history', paths.districtJourney(districtId))]),
        ...(input.mayImport && input.schoolId === null
          ? [screen('import', 'Import', 'upload', paths.districtImport(districtId))]
          : []),
      ],
    },
    ...(settings.length === 0 || input.schoolId !== null
      ? []
      : [{ id: 'settings', title: 'Settings', entries: settings }]),
  ];
}

/** What can be reached from where one is: the district's screens, and within a school its own, its design's and what decides. */
export function navigationGroups(input: NavigationInput): readonly NavigationGroup[] {
  const { districtId, schoolId, designId } = input;
  if (schoolId === null) return districtGroups(input);
  const ofDesign = (id: DesignScreen, label: string, icon: IconName): NavigationEntry =>
    designId === null
      ? { kind: 'needsDesign', id, label, icon }
      : screen(id, label, icon, paths.design(districtId, schoolId, designId, id));
  return [
    {
      id: 'school',
      title: 'School',
      entries: [
        screen(
          'roster',
          'Roster',
          'people',
          paths.school(districtId, schoolId, 'roster'),
          input.studentCount,
        ),
        ...(input.mayImport
          ? [screen('import', 'Import', 'upload', paths.school(districtId, schoolId, 'import'))]
          : []),
      ],
    },
    {
      id: 'design',
      title: 'Design',
      entries: [
        screen('model', 'Model', 'model', paths.school(districtId, schoolId, 'model')),
        ofDesign('teams', 'Teams', 'teams'),
        { kind: 'later', id: 'week', label: 'Week', icon: 'table', text: later.week },
        ofDesign('money', 'Money', 'money'),
        ofDesign('policy', 'Policy', 'law'),
        { kind: 'later', id: 'absence', label: 'Absence', icon: 'history', text: later.absence },
      ],
    },
    {
      id: 'decide',
      title: 'Decide',
      entries: [
        screen('compare', 'Compare', 'copy', paths.school(districtId, schoolId, 'compare')),
        ofDesign('share', 'Share', 'share'),
        ...(input.isDevice
          ? []
          : [screen('journey', 'Journey', 'history', paths.school(districtId, schoolId, 'journey'))]),
      ],
    },
    ...districtGroups(input),
  ];
}
