/** What was given cannot be read as a roster at all. The message is one sentence: what was found and what is expected. */
export class NotARosterError extends Error {
  override readonly name: string = 'NotARosterError';
}
