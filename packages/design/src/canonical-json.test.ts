import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('gives equal text for equal content, whatever the order of keys', () => {
    const text = '{"a":[{"c":1,"d":null}],"b":"x"}';
    expect(canonicalJson({ b: 'x', a: [{ d: null, c: 1 }] })).toBe(text);
    expect(canonicalJson({ a: [{ c: 1, d: null }], b: 'x' })).toBe(text);
  });

  it('keeps the order of lists, which says something', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
