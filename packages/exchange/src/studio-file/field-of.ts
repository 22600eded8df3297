/** What an unknown value holds under a key; undefined where it is no object or has no such key. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? // Any object may be asked for any key; what it holds is still unknown.
      (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
