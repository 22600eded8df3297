import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

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

const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.webmanifest',
  '.svg',
  '.wasm',
  '.txt',
  '.map',
]);

type Encoding = 'br' | 'gzip' | 'identity';

interface StudioFile {
  readonly mediaType: string;
  readonly tag: string;
  readonly modified: number;
  readonly bytes: Buffer;
  readonly isCompressible: boolean;
  /** The bytes in other encodings, made when first asked for. */
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

function encodedAs(file: StudioFile, encoding: Encoding): Promise<Buffer> {
  const made = file.encoded.get(encoding) ?? compressed(file.bytes, encoding);
  file.encoded.set(encoding, made);
  return made;
}

function compressed(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    case 'gzip':
      return compressGzip(bytes);
    case 'identity':
      return Promise.resolve(bytes);
    default:
      return encoding satisfies never;
  }
}

function encodingFor(accepted: string | undefined, file: StudioFile): Encoding {
  if (!file.isCompressible || file.bytes.length < 1024) return 'identity';
  if (/\bbr\b/.test(accepted ?? '')) return 'br';
  return /\bgzip\b/.test(accepted ?? '') ? 'gzip' : 'identity';
}

/** Names that hold a hash of their content never change under the same name. */
function cacheControl(path: string): string {
  return /^[/\\]?assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves the files of the Studio; an address that names no file opens the Studio itself, which knows its own addresses. Files are
 * held in memory, compressed once, and read again when they change on disk.
 *
 * @param folder the built files, with `index.html`
 */
export function studioFiles(folder: string): MiddlewareHandler {
  const held = new Map<string, StudioFile>();

  const fileAt = async (path: string): Promise<StudioFile | null> => {
    const place = normalize(join(folder, path));
    if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const found = await stat(place).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const known = held.get(place);
    if (known?.modified === found.mtimeMs) return known;
    const bytes = await readFile(place);
    const file: StudioFile = {
      mediaType: mediaTypes[extname(place)] ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      modified: found.mtimeMs,
      bytes,
      isCompressible: compressible.has(extname(place)),
      encoded: new Map(),
    };
    held.set(place, file);
    return file;
  };

  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const path = decodedPath(context.req.path);
    if (path === null) return next();
    const named = path === '/' ? null : await fileAt(path);
    // What looks like a file and is none is missing; every other address is one of the Studio's screens.
    if (named === null && path.startsWith('/assets/')) return next();
    const file = named ?? (await fileAt('/index.html'));
    if (file === null) return next();
    const encoding = encodingFor(context.req.header('accept-encoding'), file);
    const headers: Record<string, string> = {
      'content-type': file.mediaType,
      'cache-control': cacheControl(named === null ? '/index.html' : path),
      etag: file.tag,
      vary: 'accept-encoding',
    };
    if (context.req.header('if-none-match')?.includes(file.tag) === true)
      return context.body(null, 304, headers);
    const bytes = await encodedAs(file, encoding);
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    headers['content-length'] = String(bytes.length);
    return context.req.method === 'HEAD'
      ? context.body(null, 200, headers)
      : context.body(Uint8Array.from(bytes).buffer, 200, headers);
  };
}

function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
