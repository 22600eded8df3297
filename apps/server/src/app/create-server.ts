import { randomUUID } from 'node:crypto';
import { studioPath } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { socketAddress } from '../access/protection/client-address.ts';
import { createBoardCache } from '../boards/board-cache.ts';
import { createPresence } from '../boards/presence.ts';
import { journeyFileContent } from '../journey/journey-file-content.ts';
import type { Hub } from '../hub/create-hub.ts';
import { messagesFile } from '../hub/messages/messages-file.ts';
import { fileContent } from '../routes/file-content.ts';
import { router } from '../routes/router.ts';
import { uploadContent } from '../routes/upload-content.ts';
import type { Access } from './access.ts';
import { apiHandler, apiPrefix, toldProblem } from './api.ts';
import { interfaceDocument, interfacePage } from './interface-document.ts';
import { problem } from './problem.ts';
import { problemAnswer } from './problem-answer.ts';
import { requestLog } from './request-log.ts';
import type { ServerEnv } from './server-env.ts';
import type { Limits, ServerParts } from './server-parts.ts';
import { builtFiles } from './built-files.ts';

export interface ServerOptions {
  readonly store: Store;
  readonly access: Access;
  /** The built files of the Studio; null serves the interface alone. */
  readonly studioFolder: string | null;
  /** The hub with the built files that its pages name; null serves none. */
  readonly hub: (Hub & { readonly folder: string }) | null;
  readonly limits: Limits;
  readonly log: Logger;
}

/**
 * The whole application as a Hono app: the interface under `/api/v1`, sign-in under `/api/auth`, the Studio, and the hub everywhere else. It
 * keeps nothing that another process would need: any number of them may serve one database.
 */
export function createServer({
  store,
  access,
  studioFolder,
  hub,
  limits,
  log,
}: ServerOptions): Hono<ServerEnv> {
  const parts: ServerParts = {
    store,
    access,
    limits,
    log,
    boards: createBoardCache(store),
    presence: createPresence(store),
  };
  const api = apiHandler(router(parts), log);
  const app = new Hono<ServerEnv>();

  app.use(async (context, next) => {
    const requestId = randomUUID();
    context.set('caller', { request: context.req.raw, remoteAddress: socketAddress(context), requestId });
    await next();
    context.header('x-request-id', requestId);
  });
  app.use(requestLog(log));
  for (const protection of access.protection) app.use(protection);

  app.put(
    `${apiPrefix}/districts/:districtId/uploads/:uploadId/content`,
    uploadContent(parts, 'roster.import'),
  );
  app.get(`${apiPrefix}/districts/:districtId/files/:fileId`, fileContent(parts));
  const journeyPath = `${apiPrefix}/districts/:districtId/journeys/:journeyId`;
  app.put(`${journeyPath}/uploads/:uploadId/content`, uploadContent(parts, 'journey.edit'));
  app.get(`${journeyPath}/files/:fileId`, journeyFileContent(parts));
  app.use(
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: (context) =>
        problemAnswer(
          problem('TOO_LARGE', `A request may hold ${limits.bodyBytes} bytes. Files are sent as uploads.`),
          context.get('caller').requestId,
        ),
    }),
  );
  // To a browser on the same computer nothing is gained by it.
  if (access.mode === 'server') app.use(`${apiPrefix}/*`, compress());
  app.get(`${apiPrefix}/health`, async (context) => {
    await store.health();
    return context.json({ status: 'ok' });
  });
  app.get(`${apiPrefix}/openapi.json`, async (context) => context.json(await interfaceDocument()));
  app.get(`${apiPrefix}/docs`, async (context) => context.html(interfacePage(await interfaceDocument())));
  app.get(`${apiPrefix}/hub/messages.csv`, messagesFile(parts));
  // The limit above may have put another request in the place of the first, whose body it has read.
  app.all(`${apiPrefix}/*`, (context) => api({ ...context.get('caller'), request: context.req.raw }));
  app.all('/api/auth/*', async (context, next) =>
    access.signIn === null ? next() : access.signIn({ ...context.get('caller'), request: context.req.raw }),
  );
  app.all('/api/*', (context) =>
    problemAnswer(
      problem('NOT_FOUND', 'The interface has no such address.'),
      context.get('caller').requestId,
    ),
  );
  if (studioFolder !== null) app.use(builtFiles(studioFolder, (path) => studioPath.test(path)));
  if (hub !== null) {
    app.route('/', hub.forms);
    app.use(builtFiles(hub.folder), hub.pages.middleware);
  }
  app.notFound((context) => problemAnswer(problem('NOT_FOUND'), context.get('caller').requestId));
  app.onError((error, context) => {
    const { requestId } = context.get('caller');
    // Who has gone reads no answer, and their going is no fault.
    if (context.req.raw.signal.aborted) return problemAnswer(problem('INVALID_INPUT'), requestId);
    return problemAnswer(toldProblem(error, log, requestId), requestId);
  });
  return app;
}
