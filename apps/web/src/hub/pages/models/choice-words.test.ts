import { allTemplates } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { hubText } from '../../text/hub-text.ts';
import { locales } from '../../text/locale.ts';
import { choiceWords } from './choice-words.ts';

test('subjects that belong together are named one by one', () => {
  expect(choiceWords('ELA+MATH', hubText('en').models)).toBe('English language arts + mathematics');
  expect(choiceWords('ELA+MATH', hubText('es').models)).toBe('lengua y literatura en inglés + matemáticas');
});

test('every choice of every template has words of its own', () => {
  const choices = allTemplates().flatMap(({ parameters }) =>
    parameters.flatMap((parameter) => parameter.choices ?? []),
  );
  for (const { subjects, choices: words } of locales.map((locale) => hubText(locale).models)) {
    expect(choices.filter((choice) => !(choice in subjects) && !(choice in words))).toEqual([]);
  }
});
