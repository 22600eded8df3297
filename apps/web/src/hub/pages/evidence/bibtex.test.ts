import { shippedFacts, type Finding } from '@staffroom/knowledge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexOf, latexText } from './bibtex.ts';

const [aFinding] = shippedFacts.evidence.findings as readonly [Finding];

test('an entry has the key of its finding, the title with its capitals, the year, the address and what was found', () => {
  expect(
    bibtexOf({
      ...aFinding,
      id: 'teams2024',
      sourceTitle: 'Teams & schools: 100% of {them}',
      sourceUrl: 'https://example.org/a_b',
      year: 2024,
      summary: 'Teams stayed.',
      effect: -0.11,
      unit: 'standard deviations',
      verified: false,
    }),
  ).toBe(
    [
      '@misc{teams2024,',
      String.raw`  title = {{Teams \& schools: 100\% of \{them\}}},`,
      '  year = {2024},',
      '  url = {https://example.org/a_b},',
      '  note = {Teams stayed. Effect: -0.11 standard deviations. Not verified at its source.},',
      '}',
      '',
    ].join('\n'),
  );
});

test('no text can end the field it stands in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const unescaped = latexText(text)
        .replaceAll(/\\[{}]/g, '')
        .replaceAll(/\\text\w+\{\}/g, '');
      expect(unescaped).not.toMatch(/[{}]/);
    }),
  );
});

test('every finding of the library has a key of its own', () => {
  const keys = shippedFacts.evidence.findings.map((finding) => bibtexOf(finding).split('\n')[0]);
  expect(new Set(keys).size).toBe(shippedFacts.evidence.findings.length);
});
