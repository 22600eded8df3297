import { createServerClient } from './server-workspace.ts';

/** The server that sent this page. */
export const server = createServerClient(globalThis.location.origin);
