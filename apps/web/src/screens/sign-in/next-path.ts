/** Where to go after signing in: a path of this Studio, never an address elsewhere that somebody put into a link. */
export function nextPath(text: unknown): string {
  if (typeof text !== 'string' || !text.startsWith('/')) return '/';
  // `//host` and `/\host` lead to another host.
  if (/^\/[/\\]/.test(text)) return '/';
  return text;
}
