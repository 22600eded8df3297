import { contract, errorOfProblem, readableAnswer } from '@staffroom/contract';
import { createORPCClient, ORPCError } from '@orpc/client';
import { ClientRetryPlugin } from '@orpc/client/plugins';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { markServerGone, markServerReached } from './server-reach.ts';
import { uploadTo } from './upload.ts';
import type { ServerClient, Workspace } from './workspace.ts';

/** Streams are taken up again after this long, the wait growing to the second number. */
const retryDelays = { first: 500, longest: 8000 } as const;

/** Whether an error of a stream is worth another try: the connection ended, or the server could not answer just now. */
function isPassing(error: unknown): boolean {
  return !(error instanceof ORPCError) || error.status >= 500 || error.code === 'TOO_MANY';
}

/** Asks the server and notes whether it can be reached at all, which every screen shows. */
async function watchedFetch(request: Request, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(request, init);
    // What a proxy answers while the server behind it is away.
    if (response.status === 502 || response.status === 504) markServerGone();
    else markServerReached();
    return readableAnswer(response);
  } catch (error) {
    if (!request.signal.aborted) markServerGone();
    throw error;
  }
}

/** A client of the server that sent this page. Streams (`watch`) are taken up again from the last event seen. */
export function createServerClient(origin: string): ServerClient {
  const link = new OpenAPILink(contract, {
    url: `${origin}/api/v1`,
    fetch: (request, init) => watchedFetch(request, { ...init, credentials: 'same-origin' }),
    customErrorResponseBodyDecoder: errorOfProblem,
    plugins: [
      new ClientRetryPlugin({
        default: {
          retry: ({ path }) => (path.at(-1) === 'watch' ? Number.POSITIVE_INFINITY : 0),
          retryDelay: ({ attemptIndex }) =>
            Math.min(retryDelays.longest, retryDelays.first * 2 ** Math.min(attemptIndex, 6)),
          shouldRetry: ({ error }) => isPassing(error),
        },
      }),
    ],
  });
  return createORPCClient<ServerClient>(link);
}

/** The workspace of a server. */
export function createServerWorkspace(mode: 'local' | 'server', server: ServerClient): Workspace {
  return {
    mode,
    client: server,
    server,
    async upload(districtId, file, options = {}) {
      const { uploadId, contentPath } = await server.imports.begin(
        { districtId, fileName: file.name, size: file.size },
        options.signal === undefined ? {} : { signal: options.signal },
      );
      await uploadTo(new URL(contentPath, globalThis.location.origin), file, options);
      return uploadId;
    },
    async downloadFile(districtId, fileId, fileName) {
      const link = document.createElement('a');
      link.href = `/api/v1/districts/${districtId}/files/${fileId}`;
      link.download = fileName;
      link.click();
    },
  };
}
