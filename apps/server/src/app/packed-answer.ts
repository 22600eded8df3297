import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';

const unpack = promisify(gunzip);

/** The media type under which a packed document goes from a route to the server; nobody outside sees it. */
const packedType = 'application/x-staffroom-packed';

/**
 * A document that is stored as gzip'd JSON, to be sent as it is: a large school need not be unpacked, read and written again only to be
 * packed for the way. A route returns it in the place of the document.
 */
export function packedDocument(bytes: Uint8Array): Blob {
  return new Blob([Uint8Array.from(bytes)], { type: packedType });
}

/** Turns an answer that holds a packed document into one that a caller understands; any other stays as it is. */
export async function unpackedAnswer(answer: Response, acceptEncoding: string | null): Promise<Response> {
  if (answer.headers.get('content-type') !== packedType) return answer;
  const headers = new Headers(answer.headers);
  headers.delete('content-disposition');
  headers.set('content-type', 'application/json');
  headers.set('vary', 'accept-encoding');
  const packed = await answer.arrayBuffer();
  if (/\bgzip\b/.test(acceptEncoding ?? '')) {
    headers.set('content-encoding', 'gzip');
    headers.set('content-length', String(packed.byteLength));
    return new Response(packed, { status: answer.status, headers });
  }
  const plain = await unpack(packed);
  headers.set('content-length', String(plain.length));
  return new Response(Uint8Array.from(plain), { status: answer.status, headers });
}
