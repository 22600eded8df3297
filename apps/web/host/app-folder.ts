import { fileURLToPath } from 'node:url';

/** The folder of the web application, whether this module runs from its source or from where it was compiled to. */
export const appFolder: string = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../' : '../', import.meta.url),
);
