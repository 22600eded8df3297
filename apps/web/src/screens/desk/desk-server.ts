import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { server } from '../../workspace/server.ts';

/** What the desk asks of the server that sent this page, as options of TanStack Query. */
export const deskQueries = createTanstackQueryUtils(server, { path: ['desk'] });
