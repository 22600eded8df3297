/** A time of the database as the interface writes it. */
export function instant(time: Date): string {
  return time.toISOString();
}

/** The same for a time that may not have come yet. */
export function optionalInstant(time: Date | null): string | null {
  return time === null ? null : instant(time);
}
