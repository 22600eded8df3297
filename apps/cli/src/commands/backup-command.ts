import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup } from '@staffroom/store';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { foreseen, openServerStore } from '../server-store.ts';

const mebibyte = 1024 * 1024;

async function backUp(file: string, { data }: { readonly data?: string }): Promise<void> {
  if (existsSync(file)) {
    throw new CommandEnd(
      exitCodes.unusable,
      `${file} exists already and is left as it is. Maybe name another file.`,
    );
  }
  const store = await openServerStore(data);
  // A file of the wanted name is a whole backup; it holds students and is for its owner's eyes.
  const writing = `${file}.writing`;
  try {
    const { tables, bytes } = await foreseen(() =>
      backup(store, createWriteStream(writing, { mode: 0o600 })),
    );
    await rename(writing, file);
    process.stdout.write(
      `${file} holds ${store.place.description}: ${tables} tables, ${(bytes / mebibyte).toFixed(1)} MiB before packing.\n` +
        'It holds student records: keep it as you keep those. Secrets of sign-in open only with the same STAFFROOM_SECRET.\n',
    );
  } finally {
    await rm(writing, { force: true });
    await store.close();
  }
}

/** `staffroom backup FILE`: everything that a server keeps, as one file, while it runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything that a server keeps into one file, while it runs')
    .argument('<file>', 'the file to write, such as staffroom-2026-11-23.backup')
    .option(
      '--data <folder>',
      'the embedded database (default: DATABASE_URL, STAFFROOM_DATA or ./staffroom-data)',
    )
    .action(backUp);
}
