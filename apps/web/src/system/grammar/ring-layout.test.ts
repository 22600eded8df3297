import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringLayout, type RingDot } from './ring-layout.ts';

const dot = fc.record({
  share: fc.integer({ min: 0, max: 1000 }),
  kind: fc.constantFrom<RingDot['kind'][]>('lead', 'teacher', 'support', 'vacant'),
});

describe('the ring of a team', () => {
  it('has the first adult on top', () => {
    const [first] = ringLayout([{ share: 1000, kind: 'lead' }], 64);
    expect(first?.x).toBe(32);
    expect(first?.y).toBeLessThan(16);
  });

  it('draws less time smaller, and nobody too small to see', () => {
    const [full, half, none] = ringLayout(
      [1000, 500, 0].map((share) => ({ share, kind: 'teacher' })),
      64,
    );
    expect(full?.radius).toBeGreaterThan(half?.radius ?? 0);
    expect(half?.radius).toBeGreaterThan(none?.radius ?? 0);
    expect(none?.radius).toBeGreaterThan(2.5);
  });

  it('stays inside its square with room for the circle around a lead, however many adults there are', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 1, maxLength: 40 }), (dots) => {
        const edges = ringLayout(dots, 64).flatMap(({ x, y, radius }) => [
          x - radius - 2.2,
          y - radius - 2.2,
          64 - x - radius - 2.2,
          64 - y - radius - 2.2,
        ]);
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps neighbours apart up to sixteen adults', () => {
    fc.assert(
      fc.property(fc.array(dot, { minLength: 2, maxLength: 16 }), (dots) => {
        const placed = ringLayout(dots, 64);
        const gaps = placed.map((one, index) => {
          const next = placed[(index + 1) % placed.length] ?? one;
          return Math.hypot(one.x - next.x, one.y - next.y) - one.radius - next.radius;
        });
        expect(Math.min(...gaps)).toBeGreaterThan(-0.5);
      }),
    );
  });
});
