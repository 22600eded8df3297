import { shippedFacts } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { evidenceCsv, evidenceFileAt, evidenceFilePaths } from './evidence-files.ts';

const { findings } = shippedFacts.evidence;

test('the table has a row for each finding, with null, negative and unknown effects as they are', () => {
  const [head, ...rows] = evidenceCsv(findings).trimEnd().split('\r\n');
  const columns = head?.split(',') ?? [];
  const effectOf = (id: string): string | undefined =>
    rows.find((row) => row.startsWith(`${id},`))?.split(',')[columns.indexOf('effect')];
  expect(rows).toHaveLength(findings.length);
  expect([
    effectOf('newDistrictRetentionNull'),
    effectOf('fryerSpecialisation'),
    effectOf('atrMath'),
  ]).toEqual(['0', '-0.11', '']);
});

test('there is a file at each path, and none elsewhere', () => {
  const paths = evidenceFilePaths(findings);
  expect(new Set(paths).size).toBe(findings.length + 2);
  expect(paths.filter((path) => evidenceFileAt(path, findings) === null)).toEqual([]);
  expect(evidenceFileAt('/data/findings/none-such.bib', findings)).toBeNull();
});
