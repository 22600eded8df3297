import { fixedSizes } from './fixed-sizes.ts';
import type { Lattice } from './lattice.ts';
import type { GroupingAttribute, GroupingProblem } from './problem.ts';
import type { Units } from './units.ts';

/** More steps than this are not spread one by one. */
const MAX_STEPS = 20_000;

/**
 * Least Σ |sum − share| when the attribute's steps may be split freely among the groups open to the units that carry
 * them. The reachable sums form a polymatroid, where raising the cheapest group that can still be raised is optimal
 * for convex costs (Federgruen and Groenevelt, 1986).
 */
export function spreadBound(
  attribute: GroupingAttribute,
  problem: GroupingProblem,
  units: Units,
  allowed: Uint8Array,
  lattice: Lattice | null,
): number {
  const { itemCount, groups } = problem;
  const groupCount = groups.length;
  const sizes = fixedSizes(problem);
  if (lattice === null || lattice.step === 0) return 0;
  const base = sizes !== null ? Math.min(...attribute.values) : 0;
  const { step } = lattice;
  if (attribute.values.some((value) => value < base || !isMultiple(value - base, step))) return 0;

  const total = attribute.values.reduce((sum, value) => sum + value, 0);
  const steps = Math.round((total - base * itemCount) / step);
  if (steps > MAX_STEPS) return 0;

  const shareRange = groups.map((group, index): readonly [number, number] => {
    if (attribute.share === 'equal') return [total / groupCount, total / groupCount];
    const size = sizes?.[index];
    if (size !== undefined) return [(total * size) / itemCount, (total * size) / itemCount];
    return [(total * group.min) / itemCount, (total * Math.min(group.max, itemCount)) / itemCount];
  });
  const deviation = (group: number, count: number): number => {
    const [low, high] = shareRange[group] as readonly [number, number]; // one range per group
    const sum = step * count + base * (sizes?.[group] ?? 0);
    return sum < low ? low - sum : sum > high ? sum - high : 0;
  };

  const spreader = new Spreader(
    carriersByOpenGroups(attribute, units, allowed, groupCount, base, step),
    groupCount,
  );
  const counts = new Array<number>(groupCount).fill(0);
  const isFull = new Array<boolean>(groupCount).fill(false);
  for (let placed = 0; placed < steps;) {
    let best = -1;
    let bestRaise = Infinity;
    for (let group = 0; group < groupCount; group++) {
      const count = counts[group] as number;
      const raise = deviation(group, count + 1) - deviation(group, count);
      if (isFull[group] === false && raise < bestRaise) {
        best = group;
        bestRaise = raise;
      }
    }
    if (best < 0) return 0; // some units have no group at all; the conflict check reports that
    if (spreader.raise(best)) {
      counts[best] = (counts[best] as number) + 1;
      placed++;
    } else {
      isFull[best] = true;
    }
  }
  return counts.reduce((sum, count, group) => sum + deviation(group, count), 0);
}

interface Carrier {
  readonly open: readonly number[];
  steps: number;
}

function carriersByOpenGroups(
  attribute: GroupingAttribute,
  units: Units,
  allowed: Uint8Array,
  groupCount: number,
  base: number,
  step: number,
): readonly Carrier[] {
  const carriers = new Map<string, Carrier>();
  units.members.forEach((members, unit) => {
    const steps = members.reduce(
      (sum, item) => sum + Math.round(((attribute.values[item] ?? 0) - base) / step),
      0,
    );
    if (steps === 0) return;
    const open = Array.from({ length: groupCount }, (_, group) => group).filter(
      (group) => allowed[unit * groupCount + group] === 1,
    );
    const key = open.join();
    const known = carriers.get(key);
    if (known === undefined) carriers.set(key, { open, steps });
    else known.steps += steps;
  });
  return [...carriers.values()];
}

/** A flow of steps from carriers to groups that grows one step at a time. */
class Spreader {
  readonly #carriers: readonly Carrier[];
  readonly #left: number[];
  readonly #flow: number[][];

  constructor(carriers: readonly Carrier[], groupCount: number) {
    this.#carriers = carriers;
    this.#left = carriers.map((carrier) => carrier.steps);
    this.#flow = carriers.map(() => new Array<number>(groupCount).fill(0));
  }

  /** Brings one step more into `group`, moving others along a path of groups if need be; false if none can come. */
  raise(group: number): boolean {
    const cameFrom = new Map<number, { readonly carrier: number; readonly next: number }>();
    const queue = [group];
    const seen = new Set(queue);
    for (let head = 0; head < queue.length; head++) {
      const here = queue[head] as number; // head stays inside the queue
      for (let carrier = 0; carrier < this.#carriers.length; carrier++) {
        if (!this.#carriers[carrier]?.open.includes(here)) continue;
        if ((this.#left[carrier] as number) > 0) {
          this.#pull(carrier, here, cameFrom);
          return true;
        }
        this.#flow[carrier]?.forEach((amount, other) => {
          if (amount === 0 || seen.has(other)) return;
          seen.add(other);
          cameFrom.set(other, { carrier, next: here });
          queue.push(other);
        });
      }
    }
    return false;
  }

  #pull(
    carrier: number,
    into: number,
    cameFrom: ReadonlyMap<number, { carrier: number; next: number }>,
  ): void {
    this.#left[carrier] = (this.#left[carrier] as number) - 1;
    this.#add(carrier, into, 1);
    let at = into;
    for (let link = cameFrom.get(at); link !== undefined; link = cameFrom.get(at)) {
      this.#add(link.carrier, at, -1);
      this.#add(link.carrier, link.next, 1);
      at = link.next;
    }
  }

  #add(carrier: number, group: number, amount: number): void {
    const row = this.#flow[carrier] as number[]; // one row per carrier
    row[group] = (row[group] as number) + amount;
  }
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}
