import type { CompiledGrouping } from '../compile.ts';
import { findCheapestPartition } from './exact-partition.ts';
import { enumerateGroups } from './group-columns.ts';
import { relaxPartition } from './partition-relaxation.ts';

/** The outcome of treating whole groups as the things to choose. */
export interface PartitionOutcome {
  /** Proven lower bound; −Infinity where there are too many possible groups. */
  readonly bound: number;
  /** The group of each unit in a cheapest grouping; null where none below the incumbent was found. */
  readonly groupOf: Int32Array | null;
}

/**
 * Groups of a few units are few enough to list: the best grouping is then the cheapest choice of listed groups that
 * holds every unit once (set partitioning: Balas and Padberg, 1976). Its linear relaxation gives a strong bound, and the
 * few groups whose reduced cost fits under the incumbent an exact search.
 *
 * Yields the proven bound now and then.
 *
 * @param problem with interchangeable groups.
 * @param incumbent tells the cost of the best grouping known.
 */
export function* provePartition(
  problem: CompiledGrouping,
  incumbent: () => number,
): Generator<number, PartitionOutcome, undefined> {
  const { unitCount, groupCount } = problem;
  const enumeration = enumerateGroups(problem);
  let listing = enumeration.next();
  while (listing.done !== true) {
    yield -Infinity;
    listing = enumeration.next();
  }
  const columns = listing.value;
  if (columns === null || columns.count === 0) return { bound: -Infinity, groupOf: null };

  const relaxation = relaxPartition(columns, unitCount, groupCount);
  let pivoting = relaxation.next();
  while (pivoting.done !== true) {
    yield -Infinity;
    pivoting = relaxation.next();
  }
  const prices = pivoting.value;

  const proof = yield* findCheapestPartition(columns, prices, unitCount, groupCount, incumbent());
  if (proof.columns === null) return { bound: proof.bound, groupOf: null };
  const groupOf = new Int32Array(unitCount);
  proof.columns.forEach((column, group) => {
    for (let at = columns.start[column] as number; at < (columns.start[column + 1] as number); at++) {
      groupOf[columns.unit[at] as number] = group;
    }
  });
  return { bound: proof.bound, groupOf };
}
