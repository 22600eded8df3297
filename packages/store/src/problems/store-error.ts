/** What can be wrong with a store, for callers that branch on it. */
export type StoreErrorCode =
  /** The place names no database that can be used. */
  | 'place'
  /** The database server cannot be reached. */
  | 'unreachable'
  /** The database was migrated by a newer program. */
  | 'newer'
  /** The login role may not create roles and they are missing. */
  | 'rolesMissing'
  /** A migration failed; nothing of it was kept. */
  | 'migration'
  /** The embedded database cannot be set up, started or stopped. */
  | 'embedded'
  /** A backup cannot be written, read or restored. */
  | 'backup';

/** A problem of the store that a person can act on. The message says what happened and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
