import { allIndicators } from '@staffroom/knowledge';
import { expect, it } from 'vitest';
import { themes } from './themes.ts';

it('puts every question into one theme', () => {
  const inThemes = themes.flatMap(({ indicators }): readonly string[] => indicators);
  expect(inThemes.toSorted()).toEqual(
    allIndicators()
      .map(({ id }) => id)
      .toSorted(),
  );
});
