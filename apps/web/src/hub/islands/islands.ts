import type { ComponentType } from 'react';

/** The code of each island, loaded where a page holds it. */
export const islands = {} satisfies Readonly<Record<string, () => Promise<ComponentType<never>>>>;

export type IslandName = keyof typeof islands;
