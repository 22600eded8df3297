import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-staffroom.ts';

const folder = process.env['STAFFROOM_FIXTURES'] ?? join(root, '../shared/fixtures');

/**
 * A roster that others made, or null where this machine has none: the tests of the project run without them. Prints why
 * tests are skipped.
 */
export function optionalFixture(path: string): string | null {
  const place = join(folder, path);
  if (existsSync(place)) return place;
  process.stdout.write(
    `skipped: ${place} does not exist; name the folder of fixtures with STAFFROOM_FIXTURES\n`,
  );
  return null;
}
