/** Screens of a school. */
export type SchoolScreen = 'roster' | 'import' | 'model' | 'compare' | 'journey';
/** Screens of a design. */
export type DesignScreen = 'design' | 'teams' | 'money' | 'policy' | 'share' | 'print';
export type SettingsScreen = 'people' | 'privacy' | 'sign-in' | 'audit';

/** Screens of the desk, where the staff of the hub works. */
export type DeskScreen = 'inbox' | 'figures' | 'templates' | 'directory' | 'cohorts' | 'facts' | 'changes';

/** The addresses of the Studio's screens. */
export const paths = {
  home: () => '/studio',
  /** Every place that one may work in, also for those who have one only. */
  places: () => '/studio?all=yes',
  /** The same, on the way to the journey of wherever one works; the hub leads here. */
  homeForJourney: () => '/studio?next=journey',
  signIn: () => '/sign-in',
  account: () => '/account',
  style: () => '/style',
  desk: (screen: DeskScreen) => `/desk/${screen}`,
  deskFacts: (kind: string) => `/desk/facts/${kind}`,
  deskFact: (kind: string, recordId: string) => `/desk/facts/${kind}/${encodeURIComponent(recordId)}`,
  schools: (districtId: string) => `/d/${districtId}/schools`,
  districtImport: (districtId: string) => `/d/${districtId}/import`,
  districtJourney: (districtId: string) => `/d/${districtId}/journey`,
  overview: (districtId: string) => `/d/${districtId}/overview`,
  sweep: (districtId: string, sweepId: string) => `/d/${districtId}/sweeps/${sweepId}`,
  settings: (districtId: string, screen: SettingsScreen) => `/d/${districtId}/settings/${screen}`,
  school: (districtId: string, schoolId: string, screen: SchoolScreen) =>
    `/d/${districtId}/s/${schoolId}/${screen}`,
  design: (districtId: string, schoolId: string, designId: string, screen: DesignScreen) =>
    `/d/${districtId}/s/${schoolId}/x/${designId}/${screen}`,
} as const;
