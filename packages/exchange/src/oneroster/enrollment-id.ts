import { sha256 } from '@staffroom/school';

/**
 * A stable id for an enrollment, derived from class, person and begin date, so that exporting twice names the same
 * record. Readable where that keeps to the standard's id (under 256 characters of letters, digits and `. - _ / @`),
 * else a SHA-256 of the three.
 */
export function enrollmentId(classId: string, userId: string, beginDate: string): string {
  const parts = beginDate === '' ? [classId, userId] : [classId, userId, beginDate];
  const readable = parts.join('/');
  const isUnambiguous = parts.every((part) => /^[A-Za-z0-9._@-]+$/.test(part));
  return isUnambiguous && readable.length < 256 ? readable : sha256(parts.join('\n'));
}
