import { openStore, StoreError, type Store, type StorePlace } from '@staffroom/store';
import { CommandEnd, exitCodes } from './exit-codes.ts';

/** Where the embedded database lies unless somebody says otherwise. */
const defaultDataFolder = './staffroom-data';

/**
 * The database of `DATABASE_URL`, else the embedded one in a folder: the one named, else `STAFFROOM_DATA`, else
 * `./staffroom-data`.
 */
export function serverPlace(dataFolder: string | undefined): StorePlace {
  const url = process.env['DATABASE_URL'];
  return url !== undefined && url !== '' && dataFolder === undefined
    ? { url }
    : { dataFolder: dataFolder ?? process.env['STAFFROOM_DATA'] ?? defaultDataFolder };
}

/** Opens the database of a server. Ends with a clear message where it cannot be used. */
export async function openServerStore(dataFolder: string | undefined): Promise<Store> {
  return foreseen(() => openStore(serverPlace(dataFolder)));
}

/** Ends with the message of the store where it says what is wrong in words for a person. */
export async function foreseen<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError)
      throw new CommandEnd(exitCodes.unusable, error.message, { cause: error });
    throw error;
  }
}
