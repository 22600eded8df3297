import type { CompiledGrouping, PairTable } from './compile.ts';

/**
 * A grouping under change, with the price of every small change at hand.
 *
 * The cost is a sum over groups, so a move is priced as exchanges: in group g, unit `out` leaves and unit `into`
 * enters. Either may be `nobody`. A swap is two exchanges, a one-sided move two with nobody, a cycle of three three.
 * Soft cost and broken hard rules are counted apart; `hard` is the number of places missing or too many in groups,
 * apart pairs that share a group and representatives that covers lack.
 */
export class GroupingState {
  readonly problem: CompiledGrouping;
  /** The unit that stands for nobody. */
  readonly nobody: number;
  readonly groupOf: Int32Array;
  readonly size: Int32Array;
  soft = 0;
  hard = 0;
  /** Raised by `exchange` by the number of hard breaks that the exchange adds; callers set it to 0 before a move. */
  hardChange = 0;

  readonly #deviation: Float64Array;
  readonly #attributeCost: Float64Array;
  readonly #presenceCount: Int32Array;
  readonly #presentOnce: Int32Array;
  readonly #presentTwice: Int32Array;
  readonly #presenceCost: Float64Array;
  readonly #count: Int32Array;
  readonly #worth: Float64Array;
  readonly #worthMatrix: Float64Array | null;
  readonly #hasWorth: boolean;
  readonly #apartHere: Int32Array;
  readonly #hasApart: boolean;

  /** @param groupOf the group of each unit; copied. */
  constructor(problem: CompiledGrouping, groupOf: ArrayLike<number>) {
    const { unitCount, groupCount, attributeCount, presenceWords, countCount } = problem;
    this.problem = problem;
    this.nobody = unitCount;
    this.groupOf = new Int32Array(unitCount + 1).fill(-1);
    this.size = new Int32Array(groupCount);
    this.#deviation = new Float64Array(groupCount * attributeCount);
    this.#attributeCost = new Float64Array(groupCount);
    this.#presenceCount = new Int32Array(groupCount * presenceWords * 32);
    this.#presentOnce = new Int32Array(groupCount * presenceWords);
    this.#presentTwice = new Int32Array(groupCount * presenceWords);
    this.#presenceCost = new Float64Array(groupCount);
    this.#count = new Int32Array(groupCount * countCount);
    this.#worth = new Float64Array((unitCount + 1) * groupCount);
    this.#worthMatrix = denseWorth(problem.affinity, unitCount);
    this.#hasWorth = problem.affinity.unit.length > 0 || problem.standingWorth.some((worth) => worth !== 0);
    this.#apartHere = new Int32Array((unitCount + 1) * groupCount);
    this.#hasApart = problem.apart.unit.length > 0;
    this.reset(groupOf);
  }

  /** Starts again from another grouping; every sum is computed anew, which also clears rounding drift. */
  reset(groupOf: ArrayLike<number>): void {
    const { problem } = this;
    const { unitCount, groupCount, attributeCount } = problem;
    this.size.fill(0);
    this.#presenceCount.fill(0);
    this.#presentOnce.fill(0);
    this.#presentTwice.fill(0);
    this.#count.fill(0);
    this.#apartHere.fill(0);
    this.#worth.set(problem.standingWorth);
    for (let group = 0; group < groupCount; group++) {
      this.#deviation.set(problem.attributeStart, group * attributeCount);
    }
    this.groupOf.fill(-1);
    for (let unit = 0; unit < unitCount; unit++) this.#enter(unit, groupOf[unit] as number); // one group per unit
    for (let group = 0; group < groupCount; group++) this.#refreshGroup(group);
    this.soft = this.#softInFull();
    this.hard = this.#hardInFull();
  }

  /** What the soft cost of `group` gains when `out` leaves it and `into` enters it. Adds to `hardChange`. */
  exchange(group: number, out: number, into: number): number {
    const { attributeCount, contribution, attributeWeight, presenceWords, countCount, groupCount, unitSize } =
      this.problem;
    let change = 0;

    if (attributeCount > 0) {
      const deviation = this.#deviation;
      let after = 0;
      let at = group * attributeCount;
      let fromOut = out * attributeCount;
      let fromInto = into * attributeCount;
      for (let attribute = 0; attribute < attributeCount; attribute++) {
        const moved =
          (deviation[at++] as number) +
          (contribution[fromInto++] as number) -
          (contribution[fromOut++] as number);
        after += (attributeWeight[attribute] as number) * (moved < 0 ? -moved : moved);
      }
      change += after - (this.#attributeCost[group] as number);
    }

    for (let word = 0; word < presenceWords; word++) {
      const at = group * presenceWords + word;
      const { presenceMask } = this.problem;
      const leaving = presenceMask[out * presenceWords + word] as number;
      const entering = presenceMask[into * presenceWords + word] as number;
      if (leaving === entering) continue;
      const before = this.#presentOnce[at] as number;
      const after = (this.#presentTwice[at] as number) | (before & ~leaving) | entering;
      if (after !== before)
        change += this.#priceOfPresences(word, after) - this.#priceOfPresences(word, before);
    }

    if (countCount > 0) change += this.#exchangeCounts(group, out, into);

    if (this.#hasWorth) {
      change +=
        (this.#worth[out * groupCount + group] as number) -
        (this.#worth[into * groupCount + group] as number) +
        this.#pairWorth(out, into);
    }

    if (this.#hasApart) {
      this.hardChange +=
        (this.#apartHere[into * groupCount + group] as number) -
        (this.#apartHere[out * groupCount + group] as number);
      if ((this.#apartHere[into * groupCount + group] as number) > 0 && this.#areApart(into, out))
        this.hardChange--;
    }

    const sizeOut = unitSize[out] as number;
    const sizeInto = unitSize[into] as number;
    if (sizeOut !== sizeInto) {
      const before = this.size[group] as number;
      this.hardChange += this.#sizeBreak(group, before + sizeInto - sizeOut) - this.#sizeBreak(group, before);
    }
    return change;
  }

  /** Puts `unit` into `group`. The caller adds the prices of the exchanges to `soft` and `hard` (see `commit`). */
  relocate(unit: number, group: number): void {
    const from = this.groupOf[unit] as number;
    this.#leave(unit, from);
    this.#enter(unit, group);
    this.#refreshGroup(from);
    this.#refreshGroup(group);
  }

  /** Books the price of a move that has been made by `relocate`. */
  commit(softChange: number, hardChange: number): void {
    this.soft += softChange;
    this.hard += hardChange;
  }

  #enter(unit: number, group: number): void {
    this.groupOf[unit] = group;
    this.#shift(unit, group, 1);
  }

  #leave(unit: number, group: number): void {
    this.#shift(unit, group, -1);
  }

  #shift(unit: number, group: number, sign: 1 | -1): void {
    const { problem, size } = this;
    const { attributeCount, contribution, countCount, countAmount, groupCount, affinity, apart } = problem;
    size[group] = (size[group] as number) + sign * (problem.unitSize[unit] as number);
    const deviation = this.#deviation;
    for (let attribute = 0; attribute < attributeCount; attribute++) {
      const at = group * attributeCount + attribute;
      deviation[at] =
        (deviation[at] as number) + sign * (contribution[unit * attributeCount + attribute] as number);
    }
    const count = this.#count;
    for (let need = 0; need < countCount; need++) {
      const at = group * countCount + need;
      count[at] = (count[at] as number) + sign * (countAmount[unit * countCount + need] as number);
    }
    this.#shiftPresences(unit, group, sign);
    const worth = this.#worth;
    for (let row = affinity.start[unit] as number; row < (affinity.start[unit + 1] as number); row++) {
      const at = (affinity.unit[row] as number) * groupCount + group;
      worth[at] = (worth[at] as number) + sign * (affinity.worth[row] as number);
    }
    const apartHere = this.#apartHere;
    for (let row = apart.start[unit] as number; row < (apart.start[unit + 1] as number); row++) {
      const at = (apart.unit[row] as number) * groupCount + group;
      apartHere[at] = (apartHere[at] as number) + sign;
    }
  }

  #shiftPresences(unit: number, group: number, sign: 1 | -1): void {
    const { presenceWords, presenceMask } = this.problem;
    for (let word = 0; word < presenceWords; word++) {
      const at = group * presenceWords + word;
      let bits = presenceMask[unit * presenceWords + word] as number;
      while (bits !== 0) {
        const bit = bits & -bits;
        bits ^= bit;
        const slot = at * 32 + (31 - Math.clz32(bit));
        const count = (this.#presenceCount[slot] as number) + sign;
        this.#presenceCount[slot] = count;
        const once = this.#presentOnce[at] as number;
        const twice = this.#presentTwice[at] as number;
        this.#presentOnce[at] = count > 0 ? once | bit : once & ~bit;
        this.#presentTwice[at] = count > 1 ? twice | bit : twice & ~bit;
      }
    }
  }

  #refreshGroup(group: number): void {
    const { attributeCount, attributeWeight, presenceWords } = this.problem;
    let cost = 0;
    for (let attribute = 0; attribute < attributeCount; attribute++) {
      const deviation = this.#deviation[group * attributeCount + attribute] as number;
      cost += (attributeWeight[attribute] as number) * (deviation < 0 ? -deviation : deviation);
    }
    this.#attributeCost[group] = cost;
    let presence = 0;
    for (let word = 0; word < presenceWords; word++) {
      presence += this.#priceOfPresences(word, this.#presentOnce[group * presenceWords + word] as number);
    }
    this.#presenceCost[group] = presence;
  }

  #priceOfPresences(word: number, present: number): number {
    const cost = this.problem.presenceCost;
    const row = word << 10;
    return (
      (cost[row + (present & 255)] as number) +
      (cost[row + 256 + ((present >>> 8) & 255)] as number) +
      (cost[row + 512 + ((present >>> 16) & 255)] as number) +
      (cost[row + 768 + (present >>> 24)] as number)
    );
  }

  #exchangeCounts(group: number, out: number, into: number): number {
    const { countCount, countClass, countAmount, countAtLeast, countHard, countCost } = this.problem;
    if (countClass[out] === countClass[into]) return 0;
    let change = 0;
    for (let need = 0; need < countCount; need++) {
      const moved =
        (countAmount[into * countCount + need] as number) - (countAmount[out * countCount + need] as number);
      if (moved === 0) continue;
      const spare = (this.#count[group * countCount + need] as number) - (countAtLeast[need] as number);
      const missing = (spare + moved < 0 ? -spare - moved : 0) - (spare < 0 ? -spare : 0);
      if (countHard[need] === 1) this.hardChange += missing;
      else change += missing * (countCost[need] as number);
    }
    return change;
  }

  #sizeBreak(group: number, size: number): number {
    const over = size - (this.problem.groupMax[group] as number);
    if (over > 0) return over;
    const under = (this.problem.groupMin[group] as number) - size;
    return under > 0 ? under : 0;
  }

  #pairWorth(a: number, b: number): number {
    if (this.#worthMatrix !== null) return this.#worthMatrix[a * (this.nobody + 1) + b] as number;
    const { start, unit, worth } = this.problem.affinity;
    for (let row = start[a] as number; row < (start[a + 1] as number); row++) {
      if (unit[row] === b) return worth[row] as number;
    }
    return 0;
  }

  #areApart(a: number, b: number): boolean {
    const { start, unit } = this.problem.apart;
    for (let row = start[a] as number; row < (start[a + 1] as number); row++)
      if (unit[row] === b) return true;
    return false;
  }

  #softInFull(): number {
    const { unitCount, groupCount, countCount, countAtLeast, countHard, countCost, standingWorth } =
      this.problem;
    let soft = 0;
    for (let group = 0; group < groupCount; group++) {
      soft += (this.#attributeCost[group] as number) + (this.#presenceCost[group] as number);
      for (let need = 0; need < countCount; need++) {
        const missing = (countAtLeast[need] as number) - (this.#count[group * countCount + need] as number);
        if (missing > 0 && countHard[need] === 0) soft += missing * (countCost[need] as number);
      }
    }
    let mutual = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const at = unit * groupCount + (this.groupOf[unit] as number);
      const standing = standingWorth[at] as number;
      soft -= standing;
      mutual += (this.#worth[at] as number) - standing;
    }
    return soft - mutual / 2;
  }

  #hardInFull(): number {
    const { unitCount, groupCount, countCount, countAtLeast, countHard } = this.problem;
    let hard = 0;
    for (let group = 0; group < groupCount; group++) {
      hard += this.#sizeBreak(group, this.size[group] as number);
      for (let need = 0; need < countCount; need++) {
        const missing = (countAtLeast[need] as number) - (this.#count[group * countCount + need] as number);
        if (missing > 0 && countHard[need] === 1) hard += missing;
      }
    }
    let apart = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      apart += this.#apartHere[unit * groupCount + (this.groupOf[unit] as number)] as number;
    }
    return hard + apart / 2;
  }
}

/** Above this many units a matrix of every pair would take too much memory. */
const MAX_MATRIX_UNITS = 3000;

/** Worth of every pair as a matrix, where links are so many that searching a unit's row would be slow. */
function denseWorth(affinity: PairTable, unitCount: number): Float64Array | null {
  if (affinity.unit.length < unitCount * 8 || unitCount > MAX_MATRIX_UNITS) return null;
  const width = unitCount + 1;
  const matrix = new Float64Array(width * width);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let row = affinity.start[unit] as number; row < (affinity.start[unit + 1] as number); row++) {
      matrix[unit * width + (affinity.unit[row] as number)] = affinity.worth[row] as number;
    }
  }
  return matrix;
}
