import { shippedFacts } from '@staffroom/knowledge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  latticeLayout,
  nodeSize,
  type Lattice,
  type LatticeItem,
  type LatticeNode,
} from './lattice-layout.ts';

const someItems = fc
  .array(
    fc.record({
      next: fc.array(fc.nat(11).map(String), { maxLength: 4 }),
      group: fc.constantFrom('a', 'b', 'c'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((items): readonly LatticeItem[] => items.map((item, index) => ({ id: String(index), ...item })));

function columnsOf({ nodes }: Lattice): Readonly<Record<string, number>> {
  return Object.fromEntries(nodes.map(({ id, x }) => [id, x]));
}

test('a ladder runs from left to right', () => {
  const lattice = latticeLayout([
    { id: 'resident', next: ['teacher'], group: 'one' },
    { id: 'lead', next: [], group: 'one' },
    { id: 'teacher', next: ['lead'], group: 'one' },
  ]);
  const { resident = 0, teacher = 0, lead = 0 } = columnsOf(lattice);
  expect([resident < teacher, teacher < lead]).toEqual([true, true]);
});

test('a step that closes a circle leads back, and the others stay as they are', () => {
  const { edges } = latticeLayout([
    { id: 'educator', next: ['coach'], group: 'one' },
    { id: 'coach', next: ['educator'], group: 'one' },
  ]);
  expect(edges).toEqual([
    { from: 'educator', to: 'coach', isBack: false },
    { from: 'coach', to: 'educator', isBack: true },
  ]);
});

test('steps lead to the right unless they lead back, nothing overlaps, and every item stands in the box of its group and no other', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const lattice = latticeLayout(items);
      const left = columnsOf(lattice);
      const wrong = lattice.edges.filter(
        ({ from, to, isBack }) => !isBack && (left[from] ?? 0) >= (left[to] ?? 0),
      );
      expect(wrong).toEqual([]);
      const places = lattice.nodes.map((node) => `${node.x} ${node.y}`);
      expect(new Set(places).size).toBe(items.length);
      const inGroup = ({ id }: LatticeNode) => items.find((item) => item.id === id)?.group;
      const within = lattice.nodes.map((node) =>
        lattice.groups
          .filter(({ x, y, width, height }) => {
            const isBeside = node.x + nodeSize.width <= x || node.x >= x + width;
            return !isBeside && node.y + nodeSize.height > y && node.y < y + height;
          })
          .map(({ name }) => name),
      );
      expect(within).toEqual(lattice.nodes.map((node) => [inGroup(node)]));
    }),
  );
});

test('the same items give the same picture', () => {
  fc.assert(
    fc.property(someItems, (items) => {
      expect(latticeLayout(items)).toEqual(latticeLayout(structuredClone(items)));
    }),
  );
});

test('every step between roles of the catalogue is drawn', () => {
  const { roles } = shippedFacts.roles;
  const { edges } = latticeLayout(roles.map(({ id, advancesTo }) => ({ id, next: advancesTo, group: '' })));
  expect(edges).toHaveLength(roles.reduce((sum, { advancesTo }) => sum + advancesTo.length, 0));
});
