import type { CompiledGrouping } from '../compile.ts';
import { enumerationEffort } from './group-columns.ts';
import { provePartition } from './prove-partition.ts';

/** The exact search over whole groups in small steps, to run beside a local search. */
export class BackgroundProof {
  /** How many sets of units the proof lists first; 0 where there is nothing to prove this way. */
  readonly effort: number;
  /** Proven so far. */
  bound = -Infinity;
  isDone: boolean;
  readonly #steps: ReturnType<typeof provePartition>;

  /** @param incumbent tells the cost of the best grouping known; asked once, when the groups have been listed. */
  constructor(problem: CompiledGrouping, incumbent: () => number) {
    const effort = enumerationEffort(problem);
    this.effort = effort ?? 0;
    this.isDone = effort === null;
    this.#steps = provePartition(problem, incumbent);
  }

  /** Some milliseconds of work; a grouping by unit, when it has found one better than the incumbent. */
  advance(): Int32Array | null {
    if (this.isDone) return null;
    const step = this.#steps.next();
    if (step.done !== true) {
      this.bound = Math.max(this.bound, step.value);
      return null;
    }
    this.isDone = true;
    this.bound = Math.max(this.bound, step.value.bound);
    return step.value.groupOf;
  }
}
