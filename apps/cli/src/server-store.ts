import { openStore, StoreError, type Store } from '@staffroom/store';
import { CommandEnd, exitCodes } from './exit-codes.ts';

/** Where the embedded database lies unless somebody says otherwise. */
export const defaultDataFolder = './staffroom-data';

/**
 * Opens the database of `DATABASE_URL`, else the embedded one in a folder: the one named, else `STAFFROOM_DATA`, else
 * `./staffroom-data`. Ends with a clear message where it cannot be used.
 */
export async function openServerStore(dataFolder: string | undefined): Promise<Store> {
  const url = process.env['DATABASE_URL'];
  try {
    return await openStore(
      url !== undefined && url !== '' && dataFolder === undefined
        ? { url }
        : { dataFolder: dataFolder ?? process.env['STAFFROOM_DATA'] ?? defaultDataFolder },
    );
  } catch (error) {
    if (error instanceof StoreError) throw new CommandEnd(exitCodes.unusable, error.message, { cause: error });
    throw error;
  }
}
