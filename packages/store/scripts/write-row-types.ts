// Writes src/rows from a database that was migrated a moment ago: `npm run database:types -w packages/store`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRowTypes } from './row-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'staffroom-rows-'));
try {
  await writeRowTypes(folder, new URL('../src/rows', import.meta.url).pathname);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
