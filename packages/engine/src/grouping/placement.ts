import type { GroupingProblem } from './problem.ts';
import { maximumTransport, type Supply } from './transport.ts';
import type { Units } from './units.ts';

/** Places tried before the question is left open. */
const MAX_TRIES = 20_000;

/**
 * Whether all units can be placed so that sizes, open groups and separations hold, by exhaustive search over the units that
 * are kept apart or larger than one item; the others only need room.
 *
 * @returns null when the search was too long to tell.
 */
export function canPlaceUnits(problem: GroupingProblem, units: Units, allowed: Uint8Array): boolean | null {
  const groupCount = problem.groups.length;
  const enemies = units.members.map(() => new Set<number>());
  for (const [a, b] of problem.apart) {
    const unitA = units.unitOfItem[a] as number; // items are checked before
    const unitB = units.unitOfItem[b] as number;
    if (unitA === unitB) return false;
    enemies[unitA]?.add(unitB);
    enemies[unitB]?.add(unitA);
  }
  const sizes = units.members.map((members) => members.length);
  const delicate = sizes.flatMap((size, unit) => (size > 1 || (enemies[unit]?.size ?? 0) > 0 ? [unit] : []));
  const simple = suppliesOf(units, allowed, groupCount, (unit) => !delicate.includes(unit));
  const alike = alikeGroups(problem, units, allowed);

  const room = problem.groups.map((group) => group.max);
  const used = new Array<number>(groupCount).fill(0);
  const blocked = units.members.map(() => new Array<number>(groupCount).fill(0));
  const waiting = new Set(delicate);
  let tries = 0;

  const isOpen = (unit: number, group: number): boolean =>
    allowed[unit * groupCount + group] === 1 &&
    (blocked[unit]?.[group] ?? 0) === 0 &&
    (room[group] ?? 0) >= (sizes[unit] ?? 0);

  const place = (unit: number, group: number, sign: 1 | -1): void => {
    room[group] = (room[group] ?? 0) - sign * (sizes[unit] ?? 0);
    used[group] = (used[group] ?? 0) + sign;
    for (const enemy of enemies[unit] ?? []) {
      const row = blocked[enemy] as number[]; // one row for each unit
      row[group] = (row[group] ?? 0) + sign;
    }
  };

  const search = (): boolean | null => {
    const next = mostConstrained(waiting, groupCount, isOpen, enemies, sizes);
    if (next === null) return hasRoomFor(simple, problem, room);
    waiting.delete(next);
    let isOpenQuestion = false;
    const triedEmpty = new Set<number>();
    for (let group = 0; group < groupCount; group++) {
      if (!isOpen(next, group)) continue;
      if (used[group] === 0) {
        // Empty groups with the same rules are interchangeable: one of them is enough.
        if (triedEmpty.has(alike[group] as number)) continue;
        triedEmpty.add(alike[group] as number);
      }
      if (++tries > MAX_TRIES) {
        isOpenQuestion = true;
        break;
      }
      place(next, group, 1);
      const found = search();
      place(next, group, -1);
      if (found === true) return true;
      if (found === null) isOpenQuestion = true;
    }
    waiting.add(next);
    return isOpenQuestion ? null : false;
  };
  return search();
}

/** Units as supplies by the groups open to them, split into single items. */
export function suppliesOf(
  units: Units,
  allowed: Uint8Array,
  groupCount: number,
  isCounted: (unit: number) => boolean,
  amountOf: (unit: number) => number = (unit) => units.members[unit]?.length ?? 0,
): readonly Supply[] {
  const supplyByOpen = new Map<string, { amount: number; readonly open: readonly number[] }>();
  units.members.forEach((_, unit) => {
    const amount = isCounted(unit) ? amountOf(unit) : 0;
    if (amount === 0) return;
    const row = allowed.subarray(unit * groupCount, (unit + 1) * groupCount);
    const key = row.join('');
    const known = supplyByOpen.get(key);
    if (known === undefined) {
      supplyByOpen.set(key, {
        amount,
        open: [...row].flatMap((isOpen, group) => (isOpen === 1 ? [group] : [])),
      });
    } else {
      known.amount += amount;
    }
  });
  return [...supplyByOpen.values()];
}

function mostConstrained(
  waiting: ReadonlySet<number>,
  groupCount: number,
  isOpen: (unit: number, group: number) => boolean,
  enemies: readonly ReadonlySet<number>[],
  sizes: readonly number[],
): number | null {
  let best: number | null = null;
  let bestOpen = Infinity;
  let bestWeight = -1;
  for (const unit of waiting) {
    let open = 0;
    for (let group = 0; group < groupCount; group++) if (isOpen(unit, group)) open++;
    const weight = (enemies[unit]?.size ?? 0) + (sizes[unit] ?? 0);
    if (open < bestOpen || (open === bestOpen && weight > bestWeight)) {
      best = unit;
      bestOpen = open;
      bestWeight = weight;
    }
  }
  return best;
}

function hasRoomFor(simple: readonly Supply[], problem: GroupingProblem, room: readonly number[]): boolean {
  const amount = simple.reduce((sum, supply) => sum + supply.amount, 0);
  if (maximumTransport(simple, room) < amount) return false;
  const missing = problem.groups.map(({ min, max }, group) => Math.max(0, min - (max - (room[group] ?? 0))));
  const needed = missing.reduce((sum, count) => sum + count, 0);
  return maximumTransport(simple, missing) >= needed;
}

/** For each group, the first group with the same limits that is open to the same units. */
function alikeGroups(problem: GroupingProblem, units: Units, allowed: Uint8Array): readonly number[] {
  const groupCount = problem.groups.length;
  const firstByKey = new Map<string, number>();
  return problem.groups.map(({ min, max }, group) => {
    const column = units.members.map((_, unit) => allowed[unit * groupCount + group]).join('');
    const key = `${min} ${max} ${column}`;
    const known = firstByKey.get(key);
    if (known === undefined) firstByKey.set(key, group);
    return known ?? group;
  });
}
