import type { ComponentType } from 'react';

/** The code of each island, loaded where a page holds it. */
export const islands = {
  listFinder: () => import('../parts/list-finder.tsx').then((module) => module.ListFinder),
} satisfies Readonly<Record<string, () => Promise<ComponentType<never>>>>;

export type IslandName = keyof typeof islands;
