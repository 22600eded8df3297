/** What was given is not a roster at all. The message is one sentence: what was found and what is expected. */
export class NotARosterError extends Error {
  override readonly name = 'NotARosterError';
}
