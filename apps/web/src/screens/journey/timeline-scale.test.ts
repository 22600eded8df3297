import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anItem } from './testkit/an-item.ts';
import { timelineScale } from './timeline-scale.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the line of time', () => {
  it('holds every item that has a day, from left to right as days follow each other, and nothing beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 20 }), day, (spans, launch) => {
        const items = spans.map(([one, other], index) => {
          const [beginsOn = one, dueOn = other] = [one, other].toSorted();
          return anItem(String(index), { beginsOn, dueOn });
        });
        const { bars, placeOf } = timelineScale(items, [launch]);
        expect(bars).toHaveLength(items.length);
        for (const { item, from, width } of bars) {
          expect(from).toBeCloseTo(placeOf(item.beginsOn ?? '') ?? Number.NaN);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + width).toBeLessThanOrEqual(100);
          expect(width).toBeGreaterThan(0);
        }
        expect(placeOf(launch)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['2027-01-10', '2027-05-20'],
    ['2026-02-01', '2028-02-01'],
    ['2024-02-01', '2034-08-01'],
  ])('from %s to %s has at most nine ticks, each at the beginning of a month within it', (from, to) => {
    const { ticks } = timelineScale([anItem('a', { beginsOn: from, dueOn: to })], []);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
  });

  it('leaves out what has no day, and draws what has one as that day', () => {
    const { bars } = timelineScale([anItem('a'), anItem('b', { dueOn: '2027-03-01' })], ['2027-01-01']);
    expect(bars.map(({ item }) => item.id)).toEqual(['b']);
  });
});
