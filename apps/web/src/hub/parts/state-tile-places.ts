/**
 * Where each jurisdiction stands on a map of tiles, row by row from the north; a dot is an empty place. Neighbours stand beside
 * each other where tiles of one size allow it.
 */
const rows = [
  'AK .  .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  .  WI .  .  .  VT NH',
  '.  WA ID MT ND MN IL MI .  NY MA . ',
  '.  OR NV WY SD IA IN OH PA NJ CT RI',
  '.  CA UT CO NE MO KY WV VA MD DE . ',
  '.  .  AZ NM KS AR TN NC SC DC .  . ',
  '.  .  .  .  OK LA MS AL GA .  .  . ',
  'HI .  .  .  TX .  .  .  .  FL .  . ',
] as const;

/** A place on the map of tiles; rows and columns count from 1. */
export interface StateTilePlace {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/** The places of all jurisdictions, row by row. */
export const stateTilePlaces: readonly StateTilePlace[] = rows.flatMap((row, north) =>
  row
    .trim()
    .split(/\s+/)
    .map((code, west) => ({ code, row: north + 1, column: west + 1 }))
    .filter(({ code }) => code !== '.'),
);
