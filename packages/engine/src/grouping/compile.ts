import { coverConditions } from './cover.ts';
import type { GroupingAttribute, GroupingProblem } from './problem.ts';
import { allowedGroups, contractUnits } from './units.ts';

/**
 * A grouping problem as flat arrays over units (keep-together sets contracted).
 *
 * One unit more than there are is stored at the end, empty: it stands for "nobody" in a one-sided move.
 * Deviations are kept scaled, so that whole-number attributes stay whole: `scale × sum − scale × share`, which is
 * linear in the units of a group whatever its size.
 */
export interface CompiledGrouping {
  readonly unitCount: number;
  readonly groupCount: number;
  readonly unitOfItem: readonly number[];
  readonly unitSize: Int32Array;
  readonly groupMin: Int32Array;
  readonly groupMax: Int32Array;
  /** 1 at `unit × groupCount + group` where the unit may go. */
  readonly allowed: Uint8Array;

  readonly attributeCount: number;
  /** Cost of one scaled unit of deviation. */
  readonly attributeWeight: Float64Array;
  /** Scaled deviation of an empty group. */
  readonly attributeStart: Float64Array;
  /** What a unit adds to its group's scaled deviation, at `unit × attributeCount + attribute`. */
  readonly contribution: Float64Array;

  /** Needs of one item at least, as bits of 32-bit words. */
  readonly presenceWords: number;
  readonly presenceMask: Int32Array;
  /** Cost of the presences a word lacks, by byte: at `(word × 4 + byte) × 256 + bits present`. */
  readonly presenceCost: Float64Array;

  /** Needs of more than one, and the conditions of covers. */
  readonly countCount: number;
  readonly countAtLeast: Int32Array;
  /** Cost of each one missing; 0 where the need is a hard rule. */
  readonly countCost: Float64Array;
  readonly countHard: Uint8Array;
  /** How many a unit adds, at `unit × countCount + need`. */
  readonly countAmount: Int32Array;
  /** Units of one class add the same to every count. */
  readonly countClass: Int32Array;

  /** Worth of a unit in a group for its own sake, at `unit × groupCount + group`. */
  readonly standingWorth: Float64Array;
  readonly affinity: PairTable;
  readonly apart: PairTable;
}

/** For each unit, the units it is linked with: rows `start[unit]` to `start[unit + 1]`, units ascending. */
export interface PairTable {
  readonly start: Int32Array;
  readonly unit: Int32Array;
  readonly worth: Float64Array;
}

/** Compiles a problem that has passed `assertGroupingProblem`. */
export function compileGrouping(problem: GroupingProblem): CompiledGrouping {
  const units = contractUnits(problem.itemCount, problem.together);
  const { unitOfItem } = units;
  const unitCount = units.members.length;
  const groupCount = problem.groups.length;
  const unitSize = Int32Array.from([...units.members.map((members) => members.length), 0]);

  const allowed = new Uint8Array((unitCount + 1) * groupCount).fill(1);
  allowed.set(allowedGroups(units, problem));

  return {
    unitCount,
    groupCount,
    unitOfItem,
    unitSize,
    groupMin: Int32Array.from(problem.groups, (group) => group.min),
    groupMax: Int32Array.from(problem.groups, (group) => group.max),
    allowed,
    ...compileAttributes(problem, unitOfItem, unitCount, unitSize),
    ...compilePresences(problem, unitOfItem, unitCount),
    ...compileCounts(problem, unitOfItem, unitCount),
    standingWorth: compileStandingWorth(problem, unitOfItem, unitCount),
    affinity: pairTable(problem.affinities ?? [], unitOfItem, unitCount),
    apart: pairTable(
      problem.apart.map(([a, b]) => [a, b, 1] as const),
      unitOfItem,
      unitCount,
    ),
  };
}

type Attributes = Pick<
  CompiledGrouping,
  'attributeCount' | 'attributeWeight' | 'attributeStart' | 'contribution'
>;

function compileAttributes(
  problem: GroupingProblem,
  unitOfItem: readonly number[],
  unitCount: number,
  unitSize: Int32Array,
): Attributes {
  const costly = problem.attributes.filter((attribute) => attribute.weight > 0 && isUneven(attribute));
  const attributeCount = costly.length;
  const contribution = new Float64Array((unitCount + 1) * attributeCount);
  const attributeStart = new Float64Array(attributeCount);
  const attributeWeight = new Float64Array(attributeCount);
  costly.forEach((attribute, index) => {
    const isEqual = attribute.share === 'equal';
    const scale = isEqual ? problem.groups.length : problem.itemCount;
    const total = attribute.values.reduce((sum, value) => sum + value, 0);
    attributeWeight[index] = attribute.weight / scale;
    attributeStart[index] = isEqual ? -total : 0;
    attribute.values.forEach((value, item) => {
      addAt(contribution, (unitOfItem[item] as number) * attributeCount + index, scale * value); // one unit per item
    });
    if (!isEqual) {
      for (let unit = 0; unit < unitCount; unit++) {
        addAt(contribution, unit * attributeCount + index, -total * (unitSize[unit] as number)); // inside the array
      }
    }
  });
  return { attributeCount, attributeWeight, attributeStart, contribution };
}

function isUneven(attribute: GroupingAttribute): boolean {
  const first = attribute.values[0];
  // With equal shares even a constant attribute costs something where sizes differ.
  return attribute.share === 'equal'
    ? first !== undefined
    : attribute.values.some((value) => value !== first);
}

type Presences = Pick<CompiledGrouping, 'presenceWords' | 'presenceMask' | 'presenceCost'>;

function compilePresences(
  problem: GroupingProblem,
  unitOfItem: readonly number[],
  unitCount: number,
): Presences {
  const presences = (problem.needs ?? []).filter((need) => need.atLeast === 1 && need.cost > 0);
  const presenceWords = Math.ceil(presences.length / 32);
  const presenceMask = new Int32Array((unitCount + 1) * presenceWords);
  const presenceCost = new Float64Array(presenceWords * 4 * 256);
  presences.forEach((need, index) => {
    const word = index >>> 5;
    for (const item of need.items) {
      const slot = (unitOfItem[item] as number) * presenceWords + word; // one unit per item
      presenceMask[slot] = (presenceMask[slot] as number) | (1 << (index & 31)); // inside the array
    }
    const row = (index >>> 3) * 256;
    const bit = 1 << (index & 7);
    for (let bits = 0; bits < 256; bits++) if ((bits & bit) === 0) addAt(presenceCost, row + bits, need.cost);
  });
  return { presenceWords, presenceMask, presenceCost };
}

type Counts = Pick<
  CompiledGrouping,
  'countCount' | 'countAtLeast' | 'countCost' | 'countHard' | 'countAmount' | 'countClass'
>;

function compileCounts(problem: GroupingProblem, unitOfItem: readonly number[], unitCount: number): Counts {
  const counts = [
    ...(problem.covers ?? [])
      .flatMap(coverConditions)
      .map((condition) => ({ ...condition, cost: 0, hard: 1 })),
    ...(problem.needs ?? [])
      .filter((need) => need.atLeast > 1 && need.cost > 0)
      .map((need) => ({ items: need.items, atLeast: need.atLeast, cost: need.cost, hard: 0 })),
  ];
  const countCount = counts.length;
  const countAmount = new Int32Array((unitCount + 1) * countCount);
  counts.forEach((count, index) => {
    for (const item of count.items) addAt(countAmount, (unitOfItem[item] as number) * countCount + index, 1);
  });
  const classOfAmounts = new Map<string, number>();
  const countClass = Int32Array.from({ length: unitCount + 1 }, (_, unit) => {
    const key = countAmount.subarray(unit * countCount, (unit + 1) * countCount).join();
    const known = classOfAmounts.get(key) ?? classOfAmounts.size;
    classOfAmounts.set(key, known);
    return known;
  });
  return {
    countCount,
    countAtLeast: Int32Array.from(counts, (count) => count.atLeast),
    countCost: Float64Array.from(counts, (count) => count.cost),
    countHard: Uint8Array.from(counts, (count) => count.hard),
    countAmount,
    countClass,
  };
}

function compileStandingWorth(
  problem: GroupingProblem,
  unitOfItem: readonly number[],
  unitCount: number,
): Float64Array {
  const groupCount = problem.groups.length;
  const worth = new Float64Array((unitCount + 1) * groupCount);
  const previous = problem.previous;
  previous?.groupOfItem.forEach((before, item) => {
    if (before < 0) return;
    for (let group = 0; group < groupCount; group++) {
      // one unit per item
      if (group !== before)
        addAt(worth, (unitOfItem[item] as number) * groupCount + group, -previous.moveCost);
    }
  });
  for (const [a, b, pairWorth] of problem.affinities ?? []) {
    const unit = unitOfItem[a] as number; // items are checked before
    if (unit !== unitOfItem[b]) continue;
    for (let group = 0; group < groupCount; group++) addAt(worth, unit * groupCount + group, pairWorth);
  }
  return worth;
}

function pairTable(
  pairs: readonly (readonly [number, number, number])[],
  unitOfItem: readonly number[],
  unitCount: number,
): PairTable {
  const worthByUnit = Array.from({ length: unitCount + 1 }, () => new Map<number, number>());
  const add = (from: number, to: number, worth: number): void => {
    const row = worthByUnit[from];
    row?.set(to, (row.get(to) ?? 0) + worth);
  };
  for (const [a, b, worth] of pairs) {
    const from = unitOfItem[a] as number; // items are checked before
    const to = unitOfItem[b] as number;
    if (from === to) continue;
    add(from, to, worth);
    add(to, from, worth);
  }
  const rows = worthByUnit.map((row) => [...row].toSorted(([a], [b]) => a - b));
  const start = new Int32Array(unitCount + 2);
  rows.forEach((row, unit) => {
    start[unit + 1] = (start[unit] as number) + row.length; // inside the array
  });
  const entries = rows.flat();
  return {
    start,
    unit: Int32Array.from(entries, ([unit]) => unit),
    worth: Float64Array.from(entries, ([, worth]) => worth),
  };
}

function addAt(array: Float64Array | Int32Array, index: number, amount: number): void {
  array[index] = (array[index] as number) + amount; // callers index inside the array
}
