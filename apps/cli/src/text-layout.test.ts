import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, sentence, wrapped } from './text-layout.ts';

describe('fitted', () => {
  test('leaves a text that fits and marks one that was cut', () => {
    expect(fitted('six teams', 9)).toBe('six teams');
    expect(fitted('seven teams', 9)).toBe('seven te…');
    expect(fitted('seven teams', 7)).toBe('seven…');
  });
});

describe('wrapped', () => {
  test('breaks between words and cuts after the last line', () => {
    expect(wrapped('one post to fill on four teams', 12, 3)).toEqual([
      'one post to',
      'fill on four',
      'teams',
    ]);
    expect(wrapped('one post to fill on four teams', 12, 2)).toEqual(['one post to', 'fill on fou…']);
  });

  test('keeps to its width and its lines whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapped(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.filter((line) => line.length > width)).toEqual([]);
        },
      ),
    );
  });
});

test('sentence adds a full stop only where none is', () => {
  expect([sentence('The class has no teacher'), sentence('Add one.'), sentence('Why?')]).toEqual([
    'The class has no teacher.',
    'Add one.',
    'Why?',
  ]);
});
