import type { GroupingProblem } from './problem.ts';

/** Items that must stay together, contracted: each unit moves as one. */
export interface Units {
  readonly unitOfItem: readonly number[];
  /** Members in ascending order; units in the order of their first member. */
  readonly members: readonly (readonly number[])[];
}

/** Contracts the `together` sets of a problem. */
export function contractUnits(itemCount: number, together: GroupingProblem['together']): Units {
  const parent = Array.from({ length: itemCount }, (_, item) => item);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number; // every item has a parent
    parent[item] = root;
    return root;
  };
  for (const set of together) {
    for (const item of set) {
      const a = find(set[0] as number); // the loop runs only when the set has a first member
      const b = find(item);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const unitOfRoot = new Map<number, number>();
  const members: number[][] = [];
  const unitOfItem = parent.map((_, item) => {
    const root = find(item);
    let unit = unitOfRoot.get(root);
    if (unit === undefined) {
      unit = members.length;
      unitOfRoot.set(root, unit);
      members.push([]);
    }
    members[unit]?.push(item);
    return unit;
  });
  return { unitOfItem, members };
}

/**
 * Which group each unit may be in by pins and prohibitions: 1 at `unit × groups + group`, else 0.
 */
export function allowedGroups(
  units: Units,
  problem: Pick<GroupingProblem, 'groups' | 'forbidden' | 'pinned'>,
): Uint8Array {
  const groupCount = problem.groups.length;
  const allowed = new Uint8Array(units.members.length * groupCount).fill(1);
  for (const [item, group] of problem.forbidden) {
    allowed[(units.unitOfItem[item] as number) * groupCount + group] = 0; // items are checked before
  }
  for (const [item, group] of problem.pinned) {
    const start = (units.unitOfItem[item] as number) * groupCount; // items are checked before
    for (let other = 0; other < groupCount; other++) if (other !== group) allowed[start + other] = 0;
  }
  return allowed;
}
