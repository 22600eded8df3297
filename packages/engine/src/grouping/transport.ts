/** A number of alike things and the places open to them. */
export interface Supply {
  readonly amount: number;
  readonly open: readonly number[];
}

/**
 * The most that can be carried from supplies to places of limited capacity (maximum flow, Ford and Fulkerson, along
 * shortest paths).
 *
 * @param capacity how much each place takes.
 */
export function maximumTransport(supplies: readonly Supply[], capacity: readonly number[]): number {
  const left = supplies.map((supply) => supply.amount);
  const room = [...capacity];
  const flow = supplies.map(() => new Array<number>(capacity.length).fill(0));
  let carried = 0;
  for (;;) {
    const sent = augment(supplies, left, room, flow);
    if (sent === 0) return carried;
    carried += sent;
  }
}

function augment(
  supplies: readonly Supply[],
  left: number[],
  room: number[],
  flow: readonly number[][],
): number {
  // Breadth first from supplies that have something left; a full place leads on to the supplies that use it.
  const supplyOfPlace = new Map<number, number>();
  const placeOfSupply = new Map<number, number>();
  const queue = left.flatMap((amount, supply) => (amount > 0 ? [supply] : []));
  const seen = new Set(queue);
  for (let head = 0; head < queue.length; head++) {
    const supply = queue[head] as number; // head stays inside the queue
    for (const place of supplies[supply]?.open ?? []) {
      if (supplyOfPlace.has(place)) continue;
      supplyOfPlace.set(place, supply);
      if ((room[place] ?? 0) > 0) return send(place, supplyOfPlace, placeOfSupply, left, room, flow);
      flow.forEach((row, other) => {
        if ((row[place] ?? 0) === 0 || seen.has(other)) return;
        seen.add(other);
        placeOfSupply.set(other, place);
        queue.push(other);
      });
    }
  }
  return 0;
}

function send(
  end: number,
  supplyOfPlace: ReadonlyMap<number, number>,
  placeOfSupply: ReadonlyMap<number, number>,
  left: number[],
  room: number[],
  flow: readonly number[][],
): number {
  const steps: { readonly supply: number; readonly place: number; readonly from: number | undefined }[] = [];
  let amount = room[end] ?? 0;
  let place: number | undefined = end;
  let start = 0;
  while (place !== undefined) {
    const supply: number = supplyOfPlace.get(place) ?? 0; // every place on the path has one
    const from: number | undefined = placeOfSupply.get(supply);
    steps.push({ supply, place, from });
    amount = Math.min(amount, from === undefined ? (left[supply] ?? 0) : (flow[supply]?.[from] ?? 0));
    start = supply;
    place = from;
  }
  for (const { supply, place: to, from } of steps) {
    const row = flow[supply] as number[]; // one row for each supply
    row[to] = (row[to] ?? 0) + amount;
    if (from !== undefined) row[from] = (row[from] ?? 0) - amount;
  }
  left[start] = (left[start] ?? 0) - amount;
  room[end] = (room[end] ?? 0) - amount;
  return amount;
}
