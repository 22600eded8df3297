import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

test('a text is broken between words', () => {
  expect(linesOf('English-language specialist on the team', 16, 3)).toEqual([
    'English-language',
    'specialist on',
    'the team',
  ]);
});

test('what does not fit is cut with an ellipsis', () => {
  expect(linesOf('one two three four', 5, 2)).toEqual(['one', 'two…']);
});

test('with lines enough no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w{1,8}$/), { minLength: 1 }), (words) => {
      const text = words.join(' ');
      expect(linesOf(text, 10, words.length).join(' ')).toBe(text);
    }),
  );
});
