import { createHash, randomBytes } from 'node:crypto';

/** A token that nobody can guess, for an address that is sent to one person. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: who reads the database cannot use it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('base64url');
}
