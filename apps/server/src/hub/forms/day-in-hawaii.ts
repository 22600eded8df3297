/** How far the clocks of Honolulu are behind UTC, the whole year, in milliseconds. */
const behind = 10 * 3_600_000;

/** The day that it still is somewhere in the country, such as `2026-11-24`: a day that is over there is over. */
export function dayInHawaii(now: Date): string {
  return new Date(now.getTime() - behind).toISOString().slice(0, 10);
}
