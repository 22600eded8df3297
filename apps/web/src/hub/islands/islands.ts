import type { ComponentType } from 'react';

/** The code of each island, loaded where a page holds it. */
export const islands = {
  selfAssessment: () =>
    import('../pages/framework/readiness/self-assessment.tsx').then((module) => module.SelfAssessment),
  teamBegin: () => import('../pages/framework/readiness/team-begin.tsx').then((module) => module.TeamBegin),
  teamAnswer: () =>
    import('../pages/framework/readiness/team-answer.tsx').then((module) => module.TeamAnswer),
  teamResults: () =>
    import('../pages/framework/readiness/team-results.tsx').then((module) => module.TeamResults),
  schoolDay: () => import('../pages/home/school-day.tsx').then((module) => module.SchoolDay),
  searchResults: () => import('../pages/search/search-results.tsx').then((module) => module.SearchResults),
  listFinder: () => import('../parts/list-finder.tsx').then((module) => module.ListFinder),
  policyCheck: () => import('../pages/policy/check-design.tsx').then((module) => module.CheckDesign),
  policyCompare: () => import('../pages/policy/compare-states.tsx').then((module) => module.CompareStates),
  policyLandscape: () => import('../pages/policy/landscape.tsx').then((module) => module.Landscape),
  listFilter: () => import('../parts/list-filter.tsx').then((module) => module.ListFilter),
  modelPicker: () => import('../pages/models/model-picker.tsx').then((module) => module.ModelPicker),
} satisfies Readonly<Record<string, () => Promise<ComponentType<never>>>>;

export type IslandName = keyof typeof islands;
