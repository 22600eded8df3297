/**
 * A seeded stream of integers, the same on every platform.
 *
 * The generator is xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by splitmix32, so that
 * neighbouring seeds give unrelated streams.
 */
export class Random {
  readonly #state: Int32Array;

  /** @param seed any integer; only its low 32 bits count. */
  constructor(seed: number) {
    this.#state = new Int32Array(4);
    let word = seed | 0;
    for (let index = 0; index < 4; index++) {
      word = (word + 0x9e3779b9) | 0;
      let mixed = word ^ (word >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      this.#state[index] = mixed ^ (mixed >>> 15);
    }
  }

  /** The next 32 random bits as an unsigned integer. */
  next(): number {
    const state = this.#state;
    const s0 = state[0] as number; // the four words always exist
    const s1 = state[1] as number;
    const s2 = state[2] as number;
    const s3 = state[3] as number;
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const s2x = s2 ^ s0;
    const s3x = s3 ^ s1;
    state[1] = s1 ^ s2x;
    state[0] = s0 ^ s3x;
    state[2] = s2x ^ (s1 << 9);
    state[3] = (s3x << 11) | (s3x >>> 21);
    return result >>> 0;
  }

  /** An integer from 0 to limit − 1. `limit` is at least 1 and at most 2³². */
  below(limit: number): number {
    // Multiply-and-shift: a float modulo would halve the speed of a search that draws several numbers a move.
    return limit <= 0x10000
      ? (((this.next() >>> 16) * limit) >>> 0) >>> 16
      : Math.floor((this.next() / 0x100000000) * limit);
  }

  /** Reorders `values` in place so that every order is equally likely (Fisher and Yates). */
  shuffle(values: number[] | Int32Array): void {
    for (let last = values.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const held = values[last] as number; // both indexes lie inside the array
      values[last] = values[other] as number;
      values[other] = held;
    }
  }
}
