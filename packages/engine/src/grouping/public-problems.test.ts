import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../search/run.ts';
import { brokenRules } from './broken-rules.ts';
import { parseProblemFile } from './problem-file.ts';
import { solveGrouping } from './solve.ts';

const root = join(import.meta.dirname, '../../../..');
const fixtures = process.env['STAFFROOM_FIXTURES'] ?? join(root, '../shared/fixtures');
const folder = join(fixtures, 'rosters');
const isThere = existsSync(folder);
if (!isThere)
  console.warn(
    `Problems with known optima skipped: there is no folder ${folder}. Maybe set STAFFROOM_FIXTURES.`,
  );

describe.skipIf(!isThere)('problems with known optima', () => {
  it.each([
    ['assign1', 23.6667],
    ['assign2', 24.1667],
    ['assign3', 157.6167],
    ['team24', 64.2],
    ['team60', 149.2],
  ])('%s reaches and proves its optimum %d from several seeds', (name, optimum) => {
    const problem = parseProblemFile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
    for (const seed of [0, 1, 2]) {
      const solution = runToEnd(solveGrouping(problem, { seed, effort: 6_000_000 }));
      expect(solution.value).toBeCloseTo(optimum, 4);
      expect(solution.provedOptimal).toBe(true);
      expect(brokenRules(problem, solution.groupOfItem)).toEqual([]);
    }
  });
});
