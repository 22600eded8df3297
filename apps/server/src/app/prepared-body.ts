import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

type Encoding = 'br' | 'gzip' | 'identity';

/** The body of an answer that is given many times: compressed once for each encoding that is asked for. */
export interface PreparedBody {
  readonly mediaType: string;
  /** Changes with its content. */
  readonly tag: string;
  readonly bytes: Buffer;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

const compressible =
  /^(?:text\/|application\/(?:json|manifest\+json|feed\+json|atom\+xml|xml|wasm|x-bibtex)|image\/svg)/;

/** A body to be given many times. */
export function preparedBody(mediaType: string, bytes: Buffer): PreparedBody {
  return {
    mediaType,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    encoded: new Map(),
  };
}

function encodedAs(body: PreparedBody, encoding: Encoding): Promise<Buffer> {
  const made = body.encoded.get(encoding) ?? compressed(body.bytes, encoding);
  body.encoded.set(encoding, made);
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

function encodingFor(accepted: string | undefined, { mediaType, bytes }: PreparedBody): Encoding {
  if (!compressible.test(mediaType) || bytes.length < 1024) return 'identity';
  if (/\bbr\b/.test(accepted ?? '')) return 'br';
  return /\bgzip\b/.test(accepted ?? '') ? 'gzip' : 'identity';
}

/** Answers with a body, in the encoding that the caller takes; with nothing where the caller has it already. */
export async function answerWith(
  context: Context,
  body: PreparedBody,
  cacheControl: string,
): Promise<Response> {
  const headers: Record<string, string> = {
    'content-type': body.mediaType,
    'cache-control': cacheControl,
    etag: body.tag,
    vary: 'accept-encoding',
  };
  if (context.req.header('if-none-match')?.includes(body.tag) === true)
    return context.body(null, 304, headers);
  const encoding = encodingFor(context.req.header('accept-encoding'), body);
  const bytes = await encodedAs(body, encoding);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = String(bytes.length);
  return context.req.method === 'HEAD'
    ? context.body(null, 200, headers)
    : context.body(Uint8Array.from(bytes).buffer, 200, headers);
}
