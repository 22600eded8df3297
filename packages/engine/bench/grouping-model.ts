import { coverConditions } from '../src/grouping/cover.ts';
import type { GroupingProblem, MilpColumn, MilpModel, MilpRow } from '../src/index.ts';
import { allowedGroups, contractUnits, type Units } from '../src/grouping/units.ts';

/** A grouping problem as one mixed-integer model. */
export interface GroupingModel {
  readonly model: MilpModel;
  /** The grouping that a solution of the model stands for. */
  readonly groupOfItem: (columns: readonly number[]) => readonly number[];
}

/**
 * States a whole problem as a mixed-integer model: a 0/1 column for each unit and group, continuous columns for
 * deviations, shortfalls and pairs that share a group. For comparison and for bounds; large problems are beyond it.
 */
export function groupingModel(problem: GroupingProblem): GroupingModel {
  const draft = new ModelDraft(problem);
  draft.placeUnits();
  draft.separate();
  draft.balance();
  draft.fillNeeds();
  draft.coverClasses();
  draft.earnAffinities();
  return {
    model: { sense: 'minimize', columns: draft.columns, rows: draft.rows },
    groupOfItem: (columns) => draft.groupOfItem(columns),
  };
}

type Entry = readonly [column: number, coefficient: number];

class ModelDraft {
  readonly columns: MilpColumn[] = [];
  readonly rows: MilpRow[] = [];
  readonly #problem: GroupingProblem;
  readonly #units: Units;
  readonly #groupCount: number;

  constructor(problem: GroupingProblem) {
    this.#problem = problem;
    this.#units = contractUnits(problem.itemCount, problem.together);
    this.#groupCount = problem.groups.length;
  }

  /** Columns of units in groups come first, so that a unit's column is computed, not looked up. */
  placeUnits(): void {
    const allowed = allowedGroups(this.#units, this.#problem);
    this.#units.members.forEach((members, unit) => {
      for (let group = 0; group < this.#groupCount; group++) {
        const moved = members.filter((item) => {
          const before = this.#problem.previous?.groupOfItem[item] ?? -1;
          return before >= 0 && before !== group;
        }).length;
        this.columns.push({
          objective: moved * (this.#problem.previous?.moveCost ?? 0),
          lower: 0,
          upper: allowed[unit * this.#groupCount + group] ?? 0,
          integer: true,
        });
      }
    });
    this.#units.members.forEach((_, unit) => {
      this.rows.push({
        lower: 1,
        upper: 1,
        entries: this.#problem.groups.map((_group, group) => [this.#at(unit, group), 1]),
      });
    });
    this.#problem.groups.forEach(({ min, max }, group) => {
      this.rows.push({ lower: min, upper: max, entries: this.#sumOf((members) => members.length, group) });
    });
  }

  separate(): void {
    for (const [a, b] of this.#problem.apart) {
      const [unitA, unitB] = [this.#unitOf(a), this.#unitOf(b)];
      if (unitA === unitB) continue;
      this.#problem.groups.forEach((_, group) => {
        this.rows.push({
          lower: -Infinity,
          upper: 1,
          entries: [
            [this.#at(unitA, group), 1],
            [this.#at(unitB, group), 1],
          ],
        });
      });
    }
  }

  balance(): void {
    const { attributes, itemCount, groups } = this.#problem;
    for (const { values, weight, share } of attributes) {
      if (weight === 0) continue;
      const total = values.reduce((sum, value) => sum + value, 0);
      const perItem = share === 'equal' ? 0 : total / itemCount;
      const fixed = share === 'equal' ? total / groups.length : 0;
      groups.forEach((_, group) => {
        const above = this.#column(weight);
        const below = this.#column(weight);
        const sum = this.#sumOf(
          (members) => members.reduce((part, item) => part + (values[item] ?? 0) - perItem, 0),
          group,
        );
        this.rows.push({ lower: fixed, upper: fixed, entries: [...sum, [above, -1], [below, 1]] });
      });
    }
  }

  fillNeeds(): void {
    for (const { items, atLeast, cost } of this.#problem.needs ?? []) {
      this.#problem.groups.forEach((_, group) => {
        const missing = this.#column(cost);
        this.#demand(items, atLeast, group, [[missing, 1]]);
      });
    }
  }

  coverClasses(): void {
    for (const { items, atLeast } of (this.#problem.covers ?? []).flatMap(coverConditions)) {
      this.#problem.groups.forEach((_, group) => this.#demand(items, atLeast, group, []));
    }
  }

  earnAffinities(): void {
    for (const [a, b, worth] of this.#problem.affinities ?? []) {
      const [unitA, unitB] = [this.#unitOf(a), this.#unitOf(b)];
      if (unitA === unitB || worth === 0) continue;
      this.#problem.groups.forEach((_, group) => {
        const both = this.#column(-worth, 1);
        const [columnA, columnB] = [this.#at(unitA, group), this.#at(unitB, group)];
        if (worth > 0) {
          for (const column of [columnA, columnB]) {
            this.rows.push({
              lower: 0,
              upper: Infinity,
              entries: [
                [column, 1],
                [both, -1],
              ],
            });
          }
        } else {
          this.rows.push({
            lower: -Infinity,
            upper: 1,
            entries: [
              [columnA, 1],
              [columnB, 1],
              [both, -1],
            ],
          });
        }
      });
    }
  }

  groupOfItem(columns: readonly number[]): readonly number[] {
    return this.#units.unitOfItem.map((unit) =>
      this.#problem.groups.findIndex((_, group) => (columns[this.#at(unit, group)] ?? 0) > 0.5),
    );
  }

  #demand(items: readonly number[], atLeast: number, group: number, slack: readonly Entry[]): void {
    const counted = new Set(items);
    const sum = this.#sumOf((members) => members.filter((item) => counted.has(item)).length, group);
    this.rows.push({ lower: atLeast, upper: Infinity, entries: [...sum, ...slack] });
  }

  #sumOf(amountOf: (members: readonly number[]) => number, group: number): readonly Entry[] {
    return this.#units.members.flatMap((members, unit): Entry[] => {
      const amount = amountOf(members);
      return amount === 0 ? [] : [[this.#at(unit, group), amount]];
    });
  }

  #column(objective: number, upper = Infinity): number {
    this.columns.push({ objective, lower: 0, upper, integer: false });
    return this.columns.length - 1;
  }

  #unitOf(item: number): number {
    return this.#units.unitOfItem[item] as number; // items are checked before
  }

  #at(unit: number, group: number): number {
    return unit * this.#groupCount + group;
  }
}
