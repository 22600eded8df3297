/** A section a student may be placed in. */
export interface Seat {
  readonly slot: number;
  readonly period: number;
  /** What this section costs this student: its fill and how little it suits. Lower is better. */
  readonly cost: number;
}

/**
 * Places one student: one section for each slot, each in another period, at the least total cost. There are as many
 * periods as slots, so that the day is full. Dynamic programming over the set of slots already placed.
 * Returns for each slot the index of its seat. Throws RangeError where the sections leave no full day.
 */
export function placeStudent(slotCount: number, seats: readonly Seat[]): readonly number[] {
  const best = cheapestSeats(slotCount, seats);
  const full = 1 << slotCount;
  let costs = new Float64Array(full).fill(Infinity);
  costs[0] = 0;
  const chosenSlot: Int8Array[] = [];
  for (let period = 0; period < slotCount; period++) {
    const next = new Float64Array(full).fill(Infinity);
    const chosen = new Int8Array(full).fill(-1);
    for (let placed = 0; placed < full; placed++) {
      const before = costs[placed] ?? Infinity;
      if (before === Infinity) continue;
      for (let slot = 0; slot < slotCount; slot++) {
        const seat = seats[best[slot * slotCount + period] ?? -1];
        if (seat === undefined || (placed & (1 << slot)) !== 0) continue;
        const after = placed | (1 << slot);
        if (before + seat.cost < (next[after] ?? Infinity)) {
          next[after] = before + seat.cost;
          chosen[after] = slot;
        }
      }
    }
    costs = next;
    chosenSlot.push(chosen);
  }
  if (costs[full - 1] === Infinity) throw new RangeError('The sections leave no full day for a student.');
  const seatOfSlot = Array.from({ length: slotCount }, () => -1);
  let placed = full - 1;
  for (let period = slotCount - 1; period >= 0; period--) {
    const slot = chosenSlot[period]?.[placed] ?? 0;
    seatOfSlot[slot] = best[slot * slotCount + period] ?? -1;
    placed &= ~(1 << slot);
  }
  return seatOfSlot;
}

/** For each slot and period the index of its cheapest seat (the first among equals), −1 where there is none. */
function cheapestSeats(slotCount: number, seats: readonly Seat[]): Int32Array {
  const best = new Int32Array(slotCount * slotCount).fill(-1);
  seats.forEach((seat, index) => {
    const place = seat.slot * slotCount + seat.period;
    const known = seats[best[place] ?? -1];
    if (known === undefined || seat.cost < known.cost) best[place] = index;
  });
  return best;
}
