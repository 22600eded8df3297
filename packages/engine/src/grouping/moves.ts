import type { Random } from '../random.ts';
import { acceptanceLimit } from '../search/acceptance.ts';
import type { CompiledGrouping } from './compile.ts';
import { type AlikePairs, type Partners, classmatePartners, similarPartners } from './partners.ts';
import { hasInterchangeableGroups } from './interchangeable.ts';
import type { GroupingState } from './state.ts';

const SIMILAR_WIDTH = 32;
const CLASSMATE_WIDTH = 64;
/** Pairs further apart than so many temperatures are hardly ever traded. */
const PAIR_REACH = 8;
const FEWEST_PAIRS = 100;

/** How one stretch of the search accepts and chooses moves. */
export interface SearchMood {
  readonly temperature: number;
  /** Share of swaps, in 256ths, that trade a unit with one much like it. */
  readonly similarShare: number;
  /** Share of moves, in 256ths, that trade one of the most alike pairs. */
  readonly pairShare: number;
  /** Cost of one broken hard rule. */
  readonly hardCost: number;
}

/** Proposes random moves on a state and makes those that pass the acceptance test. */
export class Mover {
  readonly #problem: CompiledGrouping;
  readonly #state: GroupingState;
  readonly #random: Random;
  readonly #similar: Partners | null;
  readonly #pairs: AlikePairs | null;
  readonly #classmates: Partners | null;
  readonly #hasSlack: boolean;
  readonly #hasUnequalUnits: boolean;
  readonly #hasUnlikeGroups: boolean;
  readonly #best: Int32Array;
  /** Soft cost of the best grouping met that keeps every hard rule. */
  bestSoft = Infinity;
  /** Price of the last proposal, hard rules included; NaN where the proposal was not possible. */
  lastPrice = Number.NaN;

  constructor(problem: CompiledGrouping, state: GroupingState, random: Random) {
    this.#problem = problem;
    this.#state = state;
    this.#random = random;
    const similar = problem.attributeCount > 0 ? similarPartners(problem, SIMILAR_WIDTH) : null;
    this.#similar = similar?.partners ?? null;
    this.#pairs = similar === null || similar.pairs.first.length === 0 ? null : similar.pairs;
    this.#classmates = problem.countCount > 0 ? classmatePartners(problem, CLASSMATE_WIDTH) : null;
    this.#hasSlack = problem.groupMin.some((min, group) => min < (problem.groupMax[group] as number));
    this.#hasUnequalUnits = problem.unitSize
      .subarray(0, problem.unitCount)
      .some((size) => size !== problem.unitSize[0]);
    this.#hasUnlikeGroups = !hasInterchangeableGroups(problem);
    this.#best = new Int32Array(problem.unitCount);
    this.noteBest();
  }

  /** The best grouping met, by unit. Meaningful when `bestSoft` is finite. */
  get best(): Int32Array {
    return this.#best;
  }

  /** Makes `count` proposals, or fewer if the best reaches `goal`. */
  run(count: number, mood: SearchMood, goal: number): void {
    const { unitCount, groupCount } = this.#problem;
    const random = this.#random;
    const pairs = this.#pairs;
    const pairCount = pairs === null ? 0 : countWithin(pairs.distance, mood.temperature * PAIR_REACH);
    for (let step = 0; step < count; step++) {
      if (this.bestSoft <= goal) return;
      if (pairs !== null && random.next() >>> 24 < mood.pairShare) {
        const pair = random.below(pairCount);
        this.#swap(pairs.first[pair] as number, pairs.second[pair] as number, mood);
        continue;
      }
      if (this.#hasUnlikeGroups && random.next() >>> 22 === 0) {
        this.#tradeGroups(random.below(groupCount), random.below(groupCount), mood);
        continue;
      }
      const kind = random.next() >>> 24;
      const unit = random.below(unitCount);
      if (kind < 50 && (this.#hasSlack || this.#state.hard > 0)) {
        this.#shift(unit, random.below(this.#problem.groupCount), mood);
      } else if (kind < 62) {
        this.#cycle(unit, this.#partner(unit, mood), this.#partner(unit, mood), mood);
      } else if (kind < 74 && this.#hasUnequalUnits) {
        this.#unequalSwap(unit, random.below(unitCount), mood);
      } else {
        this.#swap(unit, this.#partner(unit, mood), mood);
      }
    }
  }

  /** Keeps the current grouping if it is the best so far. */
  noteBest(): void {
    const state = this.#state;
    if (state.hard > 0 || state.soft >= this.bestSoft - 1e-9) return;
    this.bestSoft = state.soft;
    this.#best.set(state.groupOf.subarray(0, this.#problem.unitCount));
  }

  #partner(unit: number, mood: SearchMood): number {
    const random = this.#random;
    const draw = random.next() >>> 24;
    if (this.#classmates !== null && draw < 224) return pickPartner(this.#classmates, unit, random);
    if (this.#similar !== null && draw < mood.similarShare) return pickPartner(this.#similar, unit, random);
    return random.below(this.#problem.unitCount);
  }

  #swap(a: number, b: number, mood: SearchMood): void {
    const state = this.#state;
    const groupOfA = state.groupOf[a] as number;
    const groupOfB = state.groupOf[b] as number;
    if (groupOfA === groupOfB || !this.#isOpen(a, groupOfB) || !this.#isOpen(b, groupOfA)) return;
    state.hardChange = 0;
    const price = state.exchange(groupOfA, a, b) + state.exchange(groupOfB, b, a);
    if (!this.#accepts(price, mood)) return;
    state.relocate(a, groupOfB);
    state.relocate(b, groupOfA);
    this.#book(price);
  }

  #shift(unit: number, group: number, mood: SearchMood): void {
    const state = this.#state;
    const from = state.groupOf[unit] as number;
    if (from === group || !this.#isOpen(unit, group)) return;
    state.hardChange = 0;
    const price = this.#shiftPrice(unit, from, group);
    if (!this.#accepts(price, mood)) return;
    state.relocate(unit, group);
    this.#book(price);
  }

  /** a takes b's place, b takes c's, c takes a's. */
  #cycle(a: number, b: number, c: number, mood: SearchMood): void {
    const state = this.#state;
    const groupOfA = state.groupOf[a] as number;
    const groupOfB = state.groupOf[b] as number;
    const groupOfC = state.groupOf[c] as number;
    if (groupOfA === groupOfB || groupOfB === groupOfC || groupOfA === groupOfC) return;
    if (!this.#isOpen(a, groupOfB) || !this.#isOpen(b, groupOfC) || !this.#isOpen(c, groupOfA)) return;
    state.hardChange = 0;
    const price =
      state.exchange(groupOfA, a, c) + state.exchange(groupOfB, b, a) + state.exchange(groupOfC, c, b);
    if (!this.#accepts(price, mood)) return;
    state.relocate(a, groupOfB);
    state.relocate(b, groupOfC);
    state.relocate(c, groupOfA);
    this.#book(price);
  }

  /** Trades units of different sizes and fills the difference with other units from the smaller one's group. */
  #unequalSwap(a: number, b: number, mood: SearchMood): void {
    const { unitSize } = this.#problem;
    const state = this.#state;
    const [large, small] = (unitSize[a] as number) >= (unitSize[b] as number) ? [a, b] : [b, a];
    const from = state.groupOf[large] as number;
    const to = state.groupOf[small] as number;
    let gap = (unitSize[large] as number) - (unitSize[small] as number);
    if (from === to || gap === 0 || !this.#isOpen(large, to) || !this.#isOpen(small, from)) return;

    const softBefore = state.soft;
    const hardBefore = state.hard;
    const moved: number[] = [large, small];
    this.#moveAtOnce(large, to);
    this.#moveAtOnce(small, from);
    for (let tries = this.#problem.groupCount * 6; gap > 0 && tries > 0; tries--) {
      const filler = this.#random.below(this.#problem.unitCount);
      const size = unitSize[filler] as number;
      if (state.groupOf[filler] !== to || filler === large || size > gap || !this.#isOpen(filler, from))
        continue;
      this.#moveAtOnce(filler, from);
      moved.push(filler);
      gap -= size;
    }
    state.hardChange = state.hard - hardBefore;
    if (this.#accepts(state.soft - softBefore, mood)) {
      this.noteBest();
      return;
    }
    for (let index = moved.length - 1; index >= 0; index--) {
      const unit = moved[index] as number;
      state.relocate(unit, unit === large ? from : to);
    }
    state.soft = softBefore;
    state.hard = hardBefore;
  }

  /** Two groups trade all their units, which only matters where something tells the groups apart. */
  #tradeGroups(a: number, b: number, mood: SearchMood): void {
    const { unitCount } = this.#problem;
    const state = this.#state;
    if (a === b) return;
    const moved: number[] = [];
    for (let unit = 0; unit < unitCount; unit++) {
      const group = state.groupOf[unit];
      if (group !== a && group !== b) continue;
      if (!this.#isOpen(unit, group === a ? b : a)) return;
      moved.push(unit);
    }
    const softBefore = state.soft;
    const hardBefore = state.hard;
    const other = (unit: number): number => (state.groupOf[unit] === a ? b : a);
    for (const unit of moved) this.#moveAtOnce(unit, other(unit));
    state.hardChange = state.hard - hardBefore;
    if (this.#accepts(state.soft - softBefore, mood)) {
      this.noteBest();
      return;
    }
    for (const unit of moved) state.relocate(unit, other(unit));
    state.soft = softBefore;
    state.hard = hardBefore;
  }

  #moveAtOnce(unit: number, group: number): void {
    const state = this.#state;
    state.hardChange = 0;
    const price = this.#shiftPrice(unit, state.groupOf[unit] as number, group);
    state.relocate(unit, group);
    state.commit(price, state.hardChange);
  }

  #shiftPrice(unit: number, from: number, to: number): number {
    const state = this.#state;
    return state.exchange(from, unit, state.nobody) + state.exchange(to, state.nobody, unit);
  }

  #accepts(price: number, mood: SearchMood): boolean {
    const total = price + mood.hardCost * this.#state.hardChange;
    this.lastPrice = total;
    return total <= 0 || total <= acceptanceLimit(mood.temperature, this.#random.next());
  }

  #book(price: number): void {
    const state = this.#state;
    state.commit(price, state.hardChange);
    if (state.hard === 0 && state.soft < this.bestSoft) this.noteBest();
  }

  #isOpen(unit: number, group: number): boolean {
    return this.#problem.allowed[unit * this.#problem.groupCount + group] === 1;
  }
}

/** How many of the ascending distances lie within `reach`, but always a few. */
function countWithin(distance: Float64Array, reach: number): number {
  let low = Math.min(FEWEST_PAIRS, distance.length);
  let high = distance.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((distance[middle] as number) <= reach) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pickPartner(partners: Partners, unit: number, random: Random): number {
  const count = partners.count[unit] as number;
  return count === 0 ? unit : (partners.unit[unit * partners.width + random.below(count)] as number);
}
