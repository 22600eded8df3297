/** Screens of a school. */
export type SchoolScreen = 'roster' | 'import' | 'model' | 'compare';
/** Screens of a design. */
export type DesignScreen = 'design' | 'teams' | 'money' | 'policy' | 'share' | 'print';
export type SettingsScreen = 'people' | 'privacy' | 'sign-in' | 'audit';

/** The addresses of the Studio's screens. */
export const paths = {
  home: () => '/studio',
  /** Every place that one may work in, also for those who have one only. */
  places: () => '/studio?all=yes',
  signIn: () => '/sign-in',
  account: () => '/account',
  style: () => '/style',
  schools: (districtId: string) => `/d/${districtId}/schools`,
  districtImport: (districtId: string) => `/d/${districtId}/import`,
  overview: (districtId: string) => `/d/${districtId}/overview`,
  sweep: (districtId: string, sweepId: string) => `/d/${districtId}/sweeps/${sweepId}`,
  settings: (districtId: string, screen: SettingsScreen) => `/d/${districtId}/settings/${screen}`,
  school: (districtId: string, schoolId: string, screen: SchoolScreen) =>
    `/d/${districtId}/s/${schoolId}/${screen}`,
  design: (districtId: string, schoolId: string, designId: string, screen: DesignScreen) =>
    `/d/${districtId}/s/${schoolId}/x/${designId}/${screen}`,
} as const;
