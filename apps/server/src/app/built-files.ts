import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { answerWith, preparedBody, type PreparedBody } from './prepared-body.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};

interface HeldFile {
  readonly modified: number;
  readonly body: PreparedBody;
}

/** Names that hold a hash of their content never change under the same name. */
function cacheControl(path: string): string {
  return /^[/\\]?assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves built files by their name. They are held in memory, compressed once, and read again when they change on disk.
 *
 * @param isPage the paths that name no file and open the folder's `index.html`, which knows its own addresses
 */
export function builtFiles(
  folder: string,
  isPage: (path: string) => boolean = () => false,
): MiddlewareHandler {
  const held = new Map<string, HeldFile>();

  const fileAt = async (path: string): Promise<PreparedBody | null> => {
    const place = normalize(join(folder, path));
    if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const found = await stat(place).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const known = held.get(place);
    if (known?.modified === found.mtimeMs) return known.body;
    const mediaType = mediaTypes[extname(place)] ?? 'application/octet-stream';
    const body = preparedBody(mediaType, await readFile(place));
    held.set(place, { modified: found.mtimeMs, body });
    return body;
  };

  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const path = decodedPath(context.req.path);
    if (path === null) return next();
    const named = extname(path) === '' ? null : await fileAt(path);
    if (named !== null) return answerWith(context, named, cacheControl(path));
    const page = isPage(path) ? await fileAt('/index.html') : null;
    return page === null ? next() : answerWith(context, page, cacheControl('/index.html'));
  };
}

/** The path that an address names; null where it is none. */
export function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
