import { foundAt, isSame, withoutPlace, withValueAt } from '@staffroom/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from './json-value.ts';
import { differencesOf, narrowChange } from './value-difference.ts';

const role = { id: 'lead', pay: { value: 5000, year: 2024 }, duties: ['Coach', 'Plan'] };

describe('the differences of two values', () => {
  it('are told place by place', () => {
    const after = { ...role, pay: { value: 5500, year: 2024 }, note: 'New' };
    expect(differencesOf(role, after)).toEqual([
      { parts: ['pay', 'value'], before: 5000, after: 5500 },
      { parts: ['note'], before: undefined, after: 'New' },
    ]);
  });

  it('keep a list without names together where it grows or shrinks', () => {
    expect(differencesOf(['a', 'b'], ['b'])).toEqual([{ parts: [], before: ['a', 'b'], after: ['b'] }]);
  });

  it('name records of a list by their ids', () => {
    expect(differencesOf([role], [{ ...role, id: 'coach' }]).map(({ parts }) => parts)).toEqual([
      ['lead'],
      ['coach'],
    ]);
  });

  it('are none where only the order of fields is another', () => {
    expect(differencesOf({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  });
});

describe('a change', () => {
  it('is said of the smallest place that holds it', () => {
    expect(narrowChange(role, { ...role, pay: { value: 5500, year: 2024 } }, ['roles'])).toEqual({
      parts: ['roles', 'pay', 'value'],
      change: 'set',
      value: 5500,
    });
    expect(narrowChange(role, { ...role, pay: { value: 5500, year: 2026 } }, [])?.parts).toEqual(['pay']);
    const { pay: _, ...without } = role;
    expect(narrowChange(role, without, [])).toEqual({ parts: ['pay'], change: 'remove', value: undefined });
  });

  it('is of the list where a record comes before others, or they change places', () => {
    const [x, y] = [{ id: 'x' }, { id: 'y' }];
    expect(narrowChange([x], [y, x], [])).toEqual({ parts: [], change: 'set', value: [y, x] });
    expect(narrowChange([x, y], [y, x], [])).toEqual({ parts: [], change: 'set', value: [y, x] });
    expect(differencesOf([x, y], [y, x])).toEqual([{ parts: [], before: [x, y], after: [y, x] }]);
  });

  it('is none where nothing changes', () => {
    expect(narrowChange(role, { ...role }, [])).toBeNull();
  });

  it('made at its place gives what was meant, whatever it is', () => {
    const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<JsonValue>(null, 1, 2, 'a', 'b', true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc
          .uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
          .map((ids) => ids.map((id) => ({ id }))),
        fc.dictionary(fc.constantFrom('one', 'two', 'three'), tie('tree'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const change = narrowChange(before, after, []);
        const made =
          change === null
            ? foundAt(before, [])
            : change.change === 'remove'
              ? withoutPlace(before, change.parts)
              : withValueAt(before, change.parts, change.value);
        expect(made.isThere && isSame(made.value, after)).toBe(true);
      }),
    );
  });
});
