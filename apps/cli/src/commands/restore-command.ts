import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { restore } from '@staffroom/store';
import { Command } from 'commander';
import { foreseen, serverPlace } from '../server-store.ts';

async function restoreFrom(file: string, { data }: { readonly data?: string }): Promise<void> {
  // Before a database is started for it.
  await access(file, constants.R_OK);
  const { tables } = await foreseen(() => restore(serverPlace(data), createReadStream(file)));
  process.stdout.write(
    `${file} is restored: ${tables} tables. Work that was under way when it was made begins again with the next start.\n`,
  );
}

/** `staffroom restore FILE`: a backup into an empty database, all or nothing. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('bring a backup back, into an empty database')
    .argument('<file>', 'a file that "staffroom backup" wrote')
    .option(
      '--data <folder>',
      'the embedded database to fill (default: DATABASE_URL, STAFFROOM_DATA or ./staffroom-data)',
    )
    .action(restoreFrom);
}
