import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundAt, isSame, partsOf, withoutPlace, withValueAt } from './json-place.ts';

const record = {
  id: 'team',
  'a/b': { 'c~d': 1 },
  roles: [{ id: 'lead' }, { id: 'aide', pay: { value: 5 } }],
  years: [2024, 2025],
};

describe('places in JSON', () => {
  it.each([
    ['', record],
    ['/a~1b/c~0d', 1],
    ['/roles/aide/pay/value', 5],
    ['/roles/0/id', 'lead'],
    ['/years/1', 2025],
  ])('finds %j', (path, value) => {
    expect(foundAt(record, partsOf(path))).toEqual({ isThere: true, value });
  });

  it.each(['/none', '/roles/wizard', '/roles/2', '/roles/01', '/years/-', '/id/length', '/toString'])(
    'finds nothing at %j',
    (path) => {
      expect(foundAt(record, partsOf(path))).toEqual({ isThere: false });
    },
  );

  it('adds to a list at its end, or by the id of what is added', () => {
    expect(withValueAt(record, partsOf('/years/-'), 2026)).toMatchObject({
      value: { years: [2024, 2025, 2026] },
    });
    expect(withValueAt(record, partsOf('/roles/tutor'), { id: 'tutor' })).toMatchObject({
      value: { roles: [{ id: 'lead' }, { id: 'aide' }, { id: 'tutor' }] },
    });
    expect(withValueAt(record, partsOf('/roles/tutor'), { id: 'other' })).toEqual({ isThere: false });
  });

  it('finds what was put somewhere, leaves the rest, and takes it away again', () => {
    const keys = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(keys, fc.jsonValue(), fc.jsonValue(), (parts, value, beside) => {
        const [last = ''] = parts.slice(-1);
        const empty = parts
          .slice(0, -1)
          .toReversed()
          .reduce<unknown>((inside, key) => ({ [key]: inside }), { [`${last} beside`]: beside });
        const put = withValueAt(empty, parts, value);
        const after = put.isThere ? put.value : null;
        expect(foundAt(after, parts)).toEqual({ isThere: true, value });
        const taken = withoutPlace(after, parts);
        expect(isSame(taken.isThere && taken.value, empty)).toBe(true);
      }),
    );
  });

  it('takes the order of lists and not that of fields for a difference', () => {
    expect(isSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});
