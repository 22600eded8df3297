import { expect, it } from 'vitest';
import { sentence } from './sentence.ts';

it('ends a text that has no end, and leaves one that has', () => {
  expect(sentence('It was read as student')).toBe('It was read as student.');
  expect(sentence('Is it one?')).toBe('Is it one?');
});
