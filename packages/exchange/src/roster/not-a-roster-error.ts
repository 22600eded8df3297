/** What was given cannot be read as a roster at all. The message is one sentence: what was found and what is expected. */
export class NotARosterError extends Error {
  override readonly name: string = 'NotARosterError';
}

/** A spreadsheet that could be read with a column mapping, and was given without one. */
export class MappingNeededError extends NotARosterError {
  /** A mapping as YAML text, to be checked by a person. */
  readonly proposedMapping: string;

  constructor(message: string, proposedMapping: string) {
    super(message);
    this.proposedMapping = proposedMapping;
  }
}
