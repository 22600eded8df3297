import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { designInto, planHashes } from './designed.ts';
import { root } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const minute = 60_000;
const example = join(root, 'examples/riverbend-middle');

describe('the same files, seed and effort', () => {
  let folder: string;
  let first: Readonly<Record<string, string>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await designInto(join(folder, 'first'), [example, '--seed', '7']);
    first = await planHashes(join(folder, 'first'));
  }, minute);

  test(
    'give the same nine files again',
    async () => {
      await designInto(join(folder, 'again'), [example, '--seed', '7']);
      expect(await planHashes(join(folder, 'again'))).toEqual(first);
    },
    minute,
  );

  test(
    'give them from a copy under another name, a relative path, another time zone and language',
    async () => {
      await cp(example, join(folder, 'export of 1 June'), { recursive: true });
      await designInto(join(folder, 'elsewhere'), ['export of 1 June', '--seed', '7'], {
        cwd: folder,
        env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      });
      expect(await planHashes(join(folder, 'elsewhere'))).toEqual(first);
    },
    minute,
  );

  test(
    'are all needed: another seed gives other rosters',
    async () => {
      await designInto(join(folder, 'seed-8'), [example, '--seed', '8']);
      const other = await planHashes(join(folder, 'seed-8'));
      expect(other['rosters.csv']).not.toBe(first['rosters.csv']);
    },
    minute,
  );
});
