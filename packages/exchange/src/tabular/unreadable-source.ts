/** A path that cannot be opened as a source of tables. The message is one sentence for people. */
export class UnreadableSourceError extends Error {
  override readonly name = 'UnreadableSourceError';
}
