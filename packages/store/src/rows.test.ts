import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = globSync('**/*.ts', { cwd: folder }).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

it('has the row types that the schema gives: npm run database:types -w packages/store', () => {
  const output = mkdtempSync(join(tmpdir(), 'staffroom-row-types-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  const script = fileURLToPath(new URL('../scripts/write-row-types.ts', import.meta.url));
  execFileSync(process.execPath, ['--conditions=staffroom-source', script, output], { stdio: 'pipe' });
  const rows = contentsOf(fileURLToPath(new URL('rows', import.meta.url)));
  expect(Object.keys(rows).length).toBeGreaterThan(20);
  expect(contentsOf(output)).toEqual(rows);
});
