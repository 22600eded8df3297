/**
 * A falling temperature: geometric over the first part of a round, then level at the end temperature.
 *
 * Built from exact operations only (linear within each halving), so that every platform cools alike.
 */
export class Cooling {
  readonly #hot: number;
  readonly #cold: number;
  readonly #halvings: number;

  constructor(hot: number, cold: number) {
    this.#hot = Math.max(hot, cold);
    this.#cold = cold;
    let halvings = 0;
    for (let temperature = this.#hot; temperature > cold; temperature /= 2) halvings++;
    this.#halvings = halvings;
  }

  /** The temperature after `share` (0 to 1) of the round. */
  at(share: number): number {
    const octave = (share / GEOMETRIC_SHARE) * this.#halvings;
    const whole = Math.floor(octave);
    if (whole >= this.#halvings) return this.#cold;
    let temperature = this.#hot;
    for (let step = 0; step < whole; step++) temperature /= 2;
    return Math.max(this.#cold, temperature * (1 - (octave - whole) / 2));
  }
}

const GEOMETRIC_SHARE = 0.4;
