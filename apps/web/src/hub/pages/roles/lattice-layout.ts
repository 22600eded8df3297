/** Something that can lead on to something else. */
export interface LatticeItem {
  readonly id: string;
  /** What it leads on to; ids that are not among the items are left out. */
  readonly next: readonly string[];
  /** Items of one group stand in one band of rows. */
  readonly group: string;
}

export interface LatticeNode {
  readonly id: string;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface LatticeEdge {
  readonly from: string;
  readonly to: string;
  /** Leads back to a step before it, or to the same one. */
  readonly isBack: boolean;
}

/** The box around the items of a group. */
export interface LatticeGroup {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Lattice {
  readonly nodes: readonly LatticeNode[];
  readonly edges: readonly LatticeEdge[];
  readonly groups: readonly LatticeGroup[];
  readonly width: number;
  readonly height: number;
}

export const nodeSize = { width: 120, height: 46 } as const;
const gapX = 36;
const gapY = 8;
/** Within a group's box: room for its name, and around its items. A group without a name needs none. */
const groupHead = 34;
export const groupPadding = 10;
const groupGap = 14;

type Graph = ReadonlyMap<string, readonly string[]>;

/** The steps that close a circle when one follows them in the order of the items; without them every path ends. */
function backEdges(next: Graph): ReadonlySet<string> {
  const done = new Set<string>();
  const path = new Set<string>();
  const back = new Set<string>();
  function visit(id: string): void {
    path.add(id);
    for (const to of next.get(id) ?? []) {
      if (path.has(to)) back.add(`${id} ${to}`);
      else if (!done.has(to)) visit(to);
    }
    path.delete(id);
    done.add(id);
  }
  for (const id of next.keys()) if (!done.has(id)) visit(id);
  return back;
}

/** The longest way to each item along a graph without circles, counted in steps. */
function depths(before: Graph): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  function depthOf(id: string): number {
    const found = known.get(id);
    if (found !== undefined) return found;
    const depth = Math.max(-1, ...(before.get(id) ?? []).map(depthOf)) + 1;
    known.set(id, depth);
    return depth;
  }
  for (const id of before.keys()) depthOf(id);
  return known;
}

function reversed(graph: Graph): Graph {
  const turned = new Map<string, string[]>([...graph.keys()].map((id) => [id, []]));
  for (const [from, all] of graph) for (const to of all) turned.get(to)?.push(from);
  return turned;
}

/** A column for each item: as far right as what it leads on to allows, so that steps are short. */
function columnsOf(next: Graph): ReadonlyMap<string, number> {
  const earliest = depths(reversed(next));
  const columns = new Map<string, number>();
  function columnOf(id: string): number {
    const found = columns.get(id);
    if (found !== undefined) return found;
    const after = (next.get(id) ?? []).map(columnOf);
    const column = after.length === 0 ? (earliest.get(id) ?? 0) : Math.min(...after) - 1;
    columns.set(id, column);
    return column;
  }
  for (const id of next.keys()) columnOf(id);
  return columns;
}

/** Groups in an order in which steps from one to another are short: neighbours are swapped as long as that helps. */
function groupOrder(items: readonly LatticeItem[]): readonly string[] {
  const order = [...new Set(items.map(({ group }) => group))];
  const groupOf = new Map(items.map(({ id, group }) => [id, group]));
  const steps = items.flatMap(({ group, next }) =>
    next.flatMap((to) => {
      const other = groupOf.get(to);
      return other === undefined || other === group ? [] : [[group, other] as const];
    }),
  );
  const lengthOf = (groups: readonly string[]): number =>
    steps.reduce((sum, [a, b]) => sum + Math.abs(groups.indexOf(a) - groups.indexOf(b)), 0);
  let length = lengthOf(order);
  for (let hasImproved = true; hasImproved;) {
    hasImproved = false;
    for (let from = 0; from < order.length; from++) {
      for (let to = 0; to < order.length; to++) {
        const moved = order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? '');
        const tried = lengthOf(moved);
        if (tried >= length) continue;
        order.splice(0, order.length, ...moved);
        length = tried;
        hasImproved = true;
      }
    }
  }
  return order;
}

function headOf(group: string): number {
  return group === '' ? groupPadding : groupHead;
}

interface Box {
  readonly name: string;
  /** The first and the last of its columns. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** A box for each group, in bands: one that shares no column with those of a band stands beside them. */
function boxesOf(items: readonly LatticeItem[], columns: ReadonlyMap<string, number>): readonly Box[] {
  const bands: Omit<Box, 'y'>[][] = [];
  for (const name of groupOrder(items)) {
    const own = items.filter(({ group }) => group === name).map(({ id }) => columns.get(id) ?? 0);
    const [from, to] = [Math.min(...own), Math.max(...own)];
    const rows = Math.max(
      ...Map.groupBy(own, (column) => column)
        .values()
        .map(({ length }) => length),
    );
    const height = headOf(name) + rows * (nodeSize.height + gapY) - gapY + groupPadding;
    const box = { name, from, to, height };
    const band = bands.find((boxes) => boxes.every((other) => other.to < from || to < other.from));
    if (band === undefined) bands.push([box]);
    else band.push(box);
  }
  let y = 0;
  return bands.flatMap((band) => {
    const top = y;
    y += Math.max(...band.map(({ height }) => height)) + groupGap;
    return band.map((box) => ({ ...box, y: top }));
  });
}

/**
 * Items in columns by how far along they are, and in bands by group: every step leads to the right, but for those that lead
 * back (Sugiyama's layers, without dummies). The same items in the same order give the same picture.
 */
export function latticeLayout(items: readonly LatticeItem[]): Lattice {
  const ids = new Set(items.map(({ id }) => id));
  const all: Graph = new Map(items.map(({ id, next }) => [id, next.filter((to) => ids.has(to))]));
  const back = backEdges(all);
  const forward: Graph = new Map(
    [...all].map(([from, next]) => [from, next.filter((to) => !back.has(`${from} ${to}`))]),
  );
  const columns = columnsOf(forward);
  const first = Math.min(...columns.values());
  const boxes = boxesOf(items, columns);
  const nodes = items.map(({ id, group }): LatticeNode => {
    const box = boxes.find(({ name }) => name === group);
    const column = columns.get(id) ?? 0;
    const row = items
      .filter((other) => other.group === group && columns.get(other.id) === column)
      .findIndex((other) => other.id === id);
    return {
      id,
      x: groupPadding + (column - first) * (nodeSize.width + gapX),
      y: (box?.y ?? 0) + headOf(group) + row * (nodeSize.height + gapY),
    };
  });
  const groups = boxes.map(({ name, from, to, y, height }) => ({
    name,
    x: (from - first) * (nodeSize.width + gapX),
    y,
    width: (to - from) * (nodeSize.width + gapX) + nodeSize.width + 2 * groupPadding,
    height,
  }));
  return {
    nodes,
    edges: [...all].flatMap(([from, next]) =>
      next.map((to) => ({ from, to, isBack: back.has(`${from} ${to}`) })),
    ),
    groups,
    width: Math.max(0, ...groups.map(({ x, width }) => x + width)),
    height: Math.max(0, ...groups.map(({ y, height }) => y + height)),
  };
}
