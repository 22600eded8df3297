// Writes the row types from a database that was migrated a moment ago: `npm run database:types -w packages/store`, or into another folder
// where one is named.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRowTypes } from './row-types.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const output = process.argv[2] ?? fileURLToPath(new URL('../src/rows', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'staffroom-rows-'));
// The database of a process that root runs belongs to somebody else, who has to come through here.
chmodSync(folder, 0o755);
try {
  await writeRowTypes(join(folder, 'data'), output);
  execFileSync(join(root, 'node_modules/.bin/oxfmt'), ['--config', join(root, '.oxfmtrc.json'), output]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
