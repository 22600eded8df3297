import { paths } from '../../workspace/paths.ts';

/** Where to go after signing in: a path of this Studio, never an address elsewhere that somebody put into a link. */
export function nextPath(text: unknown): string {
  if (typeof text !== 'string' || !text.startsWith('/')) return paths.home();
  // `//host` and `/\host` lead to another host.
  if (/^\/[/\\]/.test(text)) return paths.home();
  return text;
}
