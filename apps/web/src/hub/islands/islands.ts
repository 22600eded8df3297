import type { ComponentType } from 'react';

/** The code of each island, loaded where a page holds it. */
export const islands = {
  schoolDay: () => import('../pages/home/school-day.tsx').then((module) => module.SchoolDay),
  searchResults: () => import('../pages/search/search-results.tsx').then((module) => module.SearchResults),
  listFinder: () => import('../parts/list-finder.tsx').then((module) => module.ListFinder),
  policyLandscape: () => import('../pages/policy/landscape.tsx').then((module) => module.Landscape),
  listFilter: () => import('../parts/list-filter.tsx').then((module) => module.ListFilter),
  modelPicker: () => import('../pages/models/model-picker.tsx').then((module) => module.ModelPicker),
} satisfies Readonly<Record<string, () => Promise<ComponentType<never>>>>;

export type IslandName = keyof typeof islands;
