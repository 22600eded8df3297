import type { Share } from '@staffroom/contract';

/** For how long a link may work. */
export const expiryChoices = [
  { id: '7', label: 'A week', days: 7 },
  { id: '30', label: '30 days', days: 30 },
  { id: '90', label: '90 days', days: 90 },
  { id: '365', label: 'A year', days: 365 },
  { id: 'never', label: 'Until it is ended', days: null },
] as const;

export type ExpiryChoice = (typeof expiryChoices)[number]['id'];

const day = 24 * 60 * 60 * 1000;

/** Whether a link still works and for how long, in words; `now` in milliseconds. */
export function expiryText({ expiresAt }: Pick<Share, 'expiresAt'>, now: number): string {
  if (expiresAt === null) return 'works until it is ended';
  const left = Date.parse(expiresAt) - now;
  if (left <= 0) return 'no longer works';
  const days = Math.ceil(left / day);
  return days === 1 ? 'works for one more day' : `works for ${days} more days`;
}
